import { isToCome } from "../../language/en/future.ts";
import { tellsSameHours } from "../../language/tradingday.ts";
import type { Qualifier } from "../claim.ts";
import type { Draft } from "./draft.ts";
import { isForeignPercent } from "./foreignpercent.ts";
import type { Line } from "./line.ts";
import { findPattern, nameAt } from "./match.ts";
import { momentOf } from "./moment.ts";
import { fall, movedBy, rise } from "./movement.ts";
import { moversOf } from "./mover.ts";
import { compilePattern } from "./pattern.ts";
import { clauseAround, quantityOf, windowOf } from "./pick.ts";
import { readListedMoves } from "./pricelist.ts";
import { readSequel } from "./pricesequel.ts";
import { isListed, type Scene } from "./scene.ts";
import { symbolOf } from "./symbol.ts";
import { dayOf } from "./tradingday.ts";

/** `x` is the word that tells the direction. */
const patterns = [
	"x:rise|fall ~ v:P",
	"x:rise|fall - N stock? ~ v:P",
	"v:P - quit|loss? x:rise|fall",
	"x:narrow ~ v:P",
	"v:P x:loss",
	"x:rise|fall M , - v:P",
	"x:rise|fall _ , & v:P",
	"x:rise|fall _? W? , N by v:P",
	"x:rise|fall W , N v:P",
	"x:cost N stock v:P",
].map(compilePattern);

const falls = fall + symbolOf("loss") + symbolOf("cost");
const narrow = symbolOf("narrow");
const index = symbolOf("index");
const open = symbolOf("open");

/** A percentage with the word that tells its direction. */
type Move = Readonly<{
	/** Places of the figure, and of the word of direction (of the figure again where a sign tells it). */
	v: number;
	x: number;
	isFall: boolean;
	/** It only takes back a part of the move before it. */
	isNarrowing: boolean;
}>;

const signed = new RegExp(
	`N[(,]?$|N[(,]?[_${symbolOf("stock")}${symbolOf("done")}]{0,2}[${symbolOf("close")}${symbolOf("premarket")}${symbolOf("afterhours")}]$`,
);

/** "+3.9%", "-2.4%" beside a name: the sign tells the direction. */
const signOf = (line: Line, v: number): "+" | "-" | null => {
	const token = line.tokens[v];
	if (token === undefined || !signed.test(line.symbols.slice(0, v)))
		return null;
	if ((quantityOf(token)?.value.low ?? 0) < 0) return "-";
	const before = line.text.charAt(token.start - line.sentence.start - 1);
	return before === "+" ? "+" : null;
};

const signedMoves = (line: Line): readonly Move[] => {
	const moves: Move[] = [];
	for (let v = line.symbols.indexOf("P"); v !== -1; ) {
		const sign = signOf(line, v);
		if (sign !== null)
			moves.push({ v, x: v, isFall: sign === "-", isNarrowing: false });
		v = line.symbols.indexOf("P", v + 1);
	}
	return moves;
};

const toldMoves = (line: Line): readonly Move[] =>
	patterns
		.flatMap((pattern) => findPattern(line, pattern))
		.flatMap(({ at: { v, x } }): Move[] => {
			if (v === undefined || x === undefined) return [];
			if (line.symbols.slice(x, v).includes(index)) return [];
			const symbol = line.symbols[x];
			const isNarrowing = symbol === narrow;
			return [{ v, x, isFall: falls.includes(symbol ?? "-"), isNarrowing }];
		});

const draftOf = (
	line: Line,
	subject: string,
	{ v, x, isFall, isNarrowing }: Move,
	qualifier: Qualifier,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	const quantity = quantityOf(line.tokens[v]);
	const first = line.tokens[Math.min(x, v)];
	const last = line.tokens[Math.max(x, v)];
	if (quantity === null || !first || !last) return [];
	const isExtreme =
		quantity.value.low === null &&
		(qualifier === "session" || qualifier === "close");
	const extreme = isFall ? "low" : "high";
	const isSigned = (quantity.value.low ?? 0) < 0;
	return [
		{
			kind: "price-move",
			subject,
			object: null,
			value: movedBy(quantity.value, isFall && !isSigned),
			qualifier: isExtreme ? extreme : qualifier,
			...dayOf(line, v, scene),
			start: first.start,
			end: last.end,
			rule: `${lang}/price-move/${isNarrowing ? "narrows" : "moves"}`,
			line,
			at: v,
		},
	];
};

/** A name and a bare percentage after a move: "Nvidia rose 3% and AMD 2%", "AMD by 2%". */
const elliptic = new RegExp(
	`^[^NMPGC;]{0,4}[,&;]{1,2}[^NMPGC;_=]?N[_(${symbolOf("by")}]?P`,
);

/** "…, against 2.2% for AMD". */
const opposed = new RegExp(
	`^[^NMPGC;]{0,4},?_?${symbolOf("compare")}_?P${symbolOf("for")}_?N`,
);

/** A move that goes on in the same words for another company; `null` for none. */
const moveAfter = (line: Line, move: Move): Move | null => {
	const rest = line.symbols.slice(move.v + 1);
	const found = elliptic.exec(rest) ?? opposed.exec(rest);
	if (found === null) return null;
	const v = move.v + 1 + found[0].lastIndexOf("P");
	return isForeignPercent(line, v, v) ? null : { ...move, v, x: v };
};

const afterhours = symbolOf("afterhours");
const premarket = symbolOf("premarket");

/** 微软同一时段涨0.21%: the hours that the sentence before has set. */
const sameHours = (
	line: Line,
	moment: Qualifier,
	{ last }: Scene,
): Qualifier => {
	const isSame = moment === "session" && tellsSameHours(line.text);
	if (!isSame || last === null || last.block !== line.block) return moment;
	if (last.has.has(afterhours)) return "after-hours";
	return last.has.has(premarket) ? "premarket" : moment;
};

/** "…, CoreWeave 3.5%, AMD 2.7%": one after the other, as long as the list goes on. */
const followersOf = (
	line: Line,
	move: Move,
	moment: Qualifier,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	const drafts: Draft[] = [];
	for (let next = moveAfter(line, move); next !== null; ) {
		const isOpposed = line.symbols[next.v + 1] === symbolOf("for");
		const owner = isOpposed
			? line.symbols.indexOf("N", next.v)
			: line.symbols.lastIndexOf("N", next.v);
		const follower = nameAt(line, owner);
		if (follower === null || !isListed(follower)) break;
		drafts.push(...draftOf(line, follower, next, moment, scene, lang));
		next = moveAfter(line, next);
	}
	return drafts;
};

/** "Nvidia gained 3.9%, Oracle 6.3% and AMD 1.6% on Monday": the day holds for the whole list. */
const ofOneDay = (drafts: readonly Draft[]): readonly Draft[] => {
	const when = drafts.at(-1)?.when;
	return when === undefined || drafts.length < 2
		? drafts
		: drafts.map((draft) => ({ when, ...draft }));
};

/** The move, of each of the companies that it is told of, and what follows it in the same words. */
const draftsOf = (
	line: Line,
	move: Move,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	const { v, x, isFall } = move;
	const names = moversOf(line, Math.min(x, v), Math.max(x, v), scene);
	const moment = sameHours(line, momentOf(line, v, isFall), scene);
	const drafts = names.flatMap((name) =>
		draftOf(line, name, move, moment, scene, lang),
	);
	return names.length === 0
		? drafts
		: ofOneDay([...drafts, ...followersOf(line, move, moment, scene, lang)]);
};

/** From left to right; of two words of direction the one nearer to the figure first. */
const byFigure = (one: Move, other: Move): number =>
	one.v - other.v || Math.abs(one.v - one.x) - Math.abs(other.v - other.x);

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
	const moment = own === "close" || isOpening ? own : qualifier;
	return draftOf(line, subject, { ...move, isFall }, moment, scene, lang);
};

/** "Nvidia (up 3.1%) and AMD (down 1.4%) were the movers on Monday": the one day of the sentence is that of all its moves. */
const onOneDay = (
	line: Line,
	drafts: readonly Draft[],
	published: string,
): readonly Draft[] => {
	if (drafts.every((draft) => draft.when !== undefined)) return drafts;
	const [day, ...more] = line.tokens.flatMap((token) => windowOf(token) ?? []);
	const isOne = day?.sort === "day" && more.length === 0;
	if (!isOne || (day.when.from ?? published) > published) return drafts;
	const ahead = line.text.slice(0, day.start - line.sentence.start);
	if (isToCome.test(ahead)) return drafts;
	return drafts.map((draft) => ({ ...draft, when: day.when }));
};

/** Companies' shares over one session: who, which way, how far, at which moment. */
export const readPriceMoves = (
	line: Line,
	scene: Scene,
	lang: string,
): readonly Draft[] => {
	if (!line.has.has("P")) return [];
	const drafts: Draft[] = [...readListedMoves(line, scene, lang)];
	const moves = [...toldMoves(line), ...signedMoves(line)];
	for (const move of moves.sort(byFigure)) {
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
