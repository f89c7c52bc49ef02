import { tellsFormer } from "../../../language/former.ts";
import type { Quantity } from "../../claim.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { clauseAround } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import { signedLike } from "../measure/loss.ts";
import { timeOf, yearly } from "../time/seriestime.ts";
import { figureAt } from "./placedfigure.ts";
import {
	isDifference,
	isOfOther,
	isOutlookBehind,
	tellsOther,
} from "./seriesend.ts";
import {
	contractGrown,
	forecast,
	formerFigure,
	furtherFigure,
	worthNow,
} from "./seriespattern.ts";
import { followUntaken } from "./untaken.ts";

const continued: ReadonlySet<string> = new Set([
	"revenue",
	"profit",
	"spending",
	"purchase",
	"valuation",
	"market-cap",
]);

const clause = symbolOf("clause");

/** 低于150.4亿美元的预估: "below" compares, the estimate itself is exact. */
const isCompared = (line: Line, at: number): boolean =>
	line.symbols.slice(at + 1, at + 3).includes(forecast) ||
	line.symbols.slice(Math.max(0, at - 2), at).includes(clause);

const pointOf = (value: Quantity): Quantity => {
	if (value.low !== null && value.high !== null) return value;
	const point = value.low ?? value.high;
	return { ...value, low: point, high: point };
};

const isWorth: ReadonlySet<string> = new Set(["valuation", "market-cap"]);

/** Whether new money is counted in is told of one valuation, not of those that it is compared to. */
const unbased = (draft: Draft): Draft => {
	if (draft.kind !== "valuation") return draft;
	const { qualifier: _basis, ...rest } = draft;
	return rest;
};

/** A clause follows that tells an earlier figure. */
const isFormer = (line: Line, at: number): boolean => {
	const token = line.tokens[at];
	if (token === undefined) return false;
	const { to } = clauseAround(line, at + 2);
	const end = line.tokens[to - 1]?.end ?? token.end;
	const { start } = line.sentence;
	return tellsFormer(line.text.slice(token.end - start, end - start));
};

/** Where the next figure of a draft's measure stands behind the one at `at`; -1 for none. */
const nextPlace = (line: Line, { kind }: Draft, at: number): number => {
	const rest = line.symbols.slice(at + 1);
	const pattern = kind === "purchase" ? contractGrown : furtherFigure;
	const match =
		pattern.exec(rest) ??
		(kind === "spending" && isFormer(line, at)
			? formerFigure.exec(rest)
			: null) ??
		(isWorth.has(kind) ? worthNow.exec(rest) : null);
	const step = match?.[0].indexOf("M") ?? -1;
	return step === -1 ? -1 : at + 1 + step;
};

/** Whether the figure at `at` is of something else than the draft's measure. */
const endsSeries = (line: Line, draft: Draft, at: number): boolean =>
	(isWorth.has(draft.kind) && tellsOther(line, at)) ||
	isOfOther(line, at, draft.subject) ||
	isDifference(line, at) ||
	isOutlookBehind(line, draft, at);

/** The figure behind the `previous` one at `before`, as a claim like the draft; `null` where the series ends. */
const furtherOf = (
	line: Line,
	draft: Draft,
	previous: Draft,
	before: number,
	lang: string,
): Draft | null => {
	const at = nextPlace(line, draft, before);
	const figure = figureAt(line, at);
	if (figure === null || endsSeries(line, draft, at)) return null;
	const { when: _when, ...rest } = unbased(draft);
	const { value } = figure;
	return {
		...rest,
		...(yearly.has(draft.kind) ? timeOf(line, draft, previous, at) : {}),
		...figure,
		value: signedLike(draft, isCompared(line, at) ? pointOf(value) : value),
		rule: `${lang}/${draft.kind}/series`,
	};
};

/** Further figures of one measure: the same company's for other periods, one after the other. */
export const continueSeries = (
	line: Line,
	drafts: readonly Draft[],
	taken: Set<number>,
	lang: string,
): readonly Draft[] =>
	drafts.flatMap((draft) =>
		continued.has(draft.kind)
			? followUntaken(draft, taken, (previous, at) =>
					furtherOf(line, draft, previous, at, lang),
				)
			: [],
	);
