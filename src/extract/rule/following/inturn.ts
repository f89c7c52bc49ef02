import { matchesOf } from "../../../text/matches.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { listOf } from "../line/listpattern.ts";
import { placesIn } from "../line/matchplaces.ts";
import { symbolOf, symbolsOf } from "../line/symbol.ts";
import { signedLike } from "../measure/loss.ts";
import type { Scene } from "../scene/scene.ts";
import { periodOf } from "../time/period.ts";
import { yearly } from "../time/seriestime.ts";
import type { When } from "../time/windownear.ts";
import { inOrder, pairInOrder } from "./inorder.ts";
import { figureAt } from "./placedfigure.ts";
import { takesTurn } from "./respectively.ts";

const respectively = symbolOf("respectively");
const measures = symbolsOf(
	"revenue",
	"profit",
	"loss",
	"capex",
	"spend",
	"cap",
	"valuation",
	"worth",
	"raise",
	"round",
	"invest",
	"put",
	"debt",
	"backlog",
	"contract",
);

/** A clause of figures alone, in a row: what they measure, and whose they are, has been told before. */
const bareList = new RegExp(
	`(?<=^|[,;])([^NMPGC,;${measures}]*)(${listOf("M")})(?=_?(?:[,;]|$))`,
	"dg",
);
const timed = /W/;

/** The figures told last, if they are so many and each is another measure or another company's; `null` else. */
const formerOf = (
	line: Line,
	place: number,
	count: number,
	drafts: readonly Draft[],
	told: readonly Draft[],
	{ last }: Scene,
): readonly Draft[] | null => {
	const own = drafts.filter((draft) => draft.line === line);
	const ahead =
		own.length > 0
			? own.filter(({ at = 0 }) => at < place)
			: told.filter((draft) => draft.line === last);
	const former = inOrder(
		ahead.filter((draft) => takesTurn(draft) && !draft.denied),
	);
	const sorts = new Set(
		former.map(({ kind, subject }) => `${kind} ${subject}`),
	);
	return former.length === count && sorts.size === count ? former : null;
};

/** An estimate is of the time of what it is held against, which may be told with the first figure alone. */
const timeOf = ({ when }: Draft, former: readonly Draft[]): When => {
	const told = when ?? former.find((draft) => draft.when !== undefined)?.when;
	return told === undefined ? {} : { when: told };
};

const inTurn = (
	line: Line,
	at: number,
	{ when: _when, ...former }: Draft,
	when: When,
	lang: string,
): readonly Draft[] => {
	const figure = figureAt(line, at);
	if (figure === null) return [];
	return [
		{
			...former,
			...(yearly.has(former.kind) ? when : {}),
			...figure,
			value: signedLike(former, figure.value),
			rule: `${lang}/${former.kind}/in-turn`,
		},
	];
};

/**
 * 营收17亿元，净利润5亿元，去年同期分别为1.2亿元和2亿元: figures that take turns with those told just before. Behind a full stop a time
 * is enough, 上半年是28亿元和10亿元.
 */
export const continueInTurn = (
	line: Line,
	scene: Scene,
	told: readonly Draft[],
	drafts: readonly Draft[],
	taken: Set<number>,
	lang: string,
): readonly Draft[] => {
	if (!/M[&,]{1,2}M/.test(line.symbols)) return [];
	return matchesOf(bareList, line.symbols).flatMap(
		(match): readonly Draft[] => {
			const { 1: ahead = "", indices } = match;
			const first = indices?.[2]?.[0] ?? 0;
			const isOpening = (indices?.[1]?.[0] ?? 0) === 0;
			const isTimed = timed.test(ahead);
			if (!ahead.includes(respectively) && !(isOpening && isTimed)) return [];
			const places = placesIn(match, 2, "M");
			if (places.some((at) => taken.has(at))) return [];
			const former = formerOf(line, first, places.length, drafts, told, scene);
			if (former === null) return [];
			for (const at of places) taken.add(at);
			const own = isTimed ? periodOf(line, first) : null;
			return pairInOrder(former, places).flatMap(([draft, at]) =>
				inTurn(line, at, draft, own ?? timeOf(draft, former), lang),
			);
		},
	);
};
