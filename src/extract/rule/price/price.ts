import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { clauseAround } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import type { Scene } from "../scene/scene.ts";
import { ofOneDay, onOneDay } from "./day.ts";
import { moveOf } from "./draft.ts";
import { followersOf } from "./follow.ts";
import { isForeignPercent } from "./foreignpercent.ts";
import { readListedMoves } from "./list.ts";
import { momentOf } from "./moment.ts";
import { type Move, movesIn } from "./move.ts";
import { fall, rise } from "./movement.ts";
import { moversOf } from "./mover.ts";
import { inSameHours } from "./samehours.ts";
import { readSequel } from "./sequel.ts";

const open = symbolOf("open");

/** The move, of each of the companies that it is told of, and what follows it in the same words. */
const draftsOf = (
	line: Line,
	move: Move,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	const { v, x, isFall } = move;
	const names = moversOf(line, Math.min(x, v), Math.max(x, v), scene);
	const moment = inSameHours(line, momentOf(line, v, isFall), scene);
	const drafts = names.flatMap((name) =>
		moveOf(line, name, move, moment, scene, lang),
	);
	return names.length === 0
		? drafts
		: ofOneDay(line, [
				...drafts,
				...followersOf(line, move, moment, scene, lang),
			]);
};

/** 收盘涨幅收窄至7.4%: the word for what is cut down, right before the cut; `null` for none. */
const cutOf = (line: Line, { x }: Move): string | null =>
	[...line.symbols.slice(Math.max(0, x - 2), x)].findLast(
		(symbol) => symbol === fall || symbol === rise,
	) ?? null;

/** A gain or loss cut down: of the company and, where it tells none of its own, the moment of the move before it. */
const narrowedFrom = (
	line: Line,
	move: Move,
	previous: Draft | undefined,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	const { subject, qualifier, value } = previous ?? {};
	const cut = cutOf(line, move);
	if (!subject || qualifier === undefined)
		return cut === null
			? []
			: draftsOf(line, { ...move, isFall: cut === fall }, scene, lang);
	const isFall =
		cut === null ? (value?.low ?? value?.high ?? 0) < 0 : cut === fall;
	const own = momentOf(line, move.v, isFall);
	const { from, to } = clauseAround(line, move.v);
	const isOpening = line.symbols.slice(from, to).includes(open);
	// What a high or low was cut down to is neither.
	const isExtreme = qualifier === "high" || qualifier === "low";
	const moment = own === "close" || isOpening || isExtreme ? own : qualifier;
	return moveOf(line, subject, { ...move, isFall }, moment, scene, lang);
};

/** Companies' shares over one session: who, which way, how far, at which moment. */
export const readPriceMoves = (
	line: Line,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	if (!line.has.has("P")) return [];
	const drafts: Draft[] = [...readListedMoves(line, scene, lang)];
	for (const move of movesIn(line)) {
		if (drafts.some(({ at }) => at === move.v)) continue;
		if (isForeignPercent(line, move.x, move.v)) continue;
		const found = move.isNarrowing
			? narrowedFrom(line, move, drafts.at(-1), scene, lang)
			: draftsOf(line, move, scene, lang);
		drafts.push(...found);
	}
	// What is added is gone on from in turn.
	for (const draft of drafts) {
		const further = readSequel(line, draft, scene, lang);
		if (further !== null && drafts.every(({ at }) => at !== further.at))
			drafts.push(further);
	}
	return onOneDay(line, drafts, scene.published);
};
