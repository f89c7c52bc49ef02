import { tellsFormer } from "../../language/former.ts";
import type { Quantity } from "../claim.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { negated } from "./loss.ts";
import { clauseAround, quantityOf } from "./pick.ts";
import {
	isDifference,
	isOfOther,
	isOutlookBehind,
	tellsOther,
} from "./seriesend.ts";
import {
	extension,
	forecast,
	formerly,
	next,
	worthNow,
} from "./seriespattern.ts";
import { timeOf, yearly } from "./seriestime.ts";
import { symbolOf } from "./symbol.ts";

const continued: ReadonlySet<string> = new Set([
	"revenue",
	"profit",
	"spending",
	"purchase",
	"valuation",
	"market-cap",
]);

const comparison = new RegExp(`[${forecast}${symbolOf("clause")}]`);

/** 低于150.4亿美元的预估: "below" compares, the estimate itself is exact. */
const isCompared = (line: Line, at: number): boolean =>
	line.symbols.slice(at + 1, at + 3).includes(forecast) ||
	comparison.test(line.symbols.slice(Math.max(0, at - 2), at));

const pointOf = (value: Quantity): Quantity => {
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

const isNegative = ({ value }: Draft): boolean =>
	(value?.low ?? value?.high ?? 0) < 0;

/** A clause follows that tells an earlier figure. */
const isFormer = (line: Line, at: number): boolean => {
	const token = line.tokens[at];
	if (token === undefined) return false;
	const { to } = clauseAround(line, at + 2);
	const end = line.tokens[to - 1]?.end ?? token.end;
	const { start } = line.sentence;
	return tellsFormer(line.text.slice(token.end - start, end - start));
};

/** Further figures of one measure: the same company's for other periods, one after the other. */
export const continueSeries = (
	line: Line,
	drafts: readonly Draft[],
	taken: Set<number>,
	lang: string,
): readonly Draft[] => {
	const series: Draft[] = [];
	for (const draft of drafts) {
		if (!continued.has(draft.kind) || draft.at === undefined) continue;
		let at = draft.at;
		for (;;) {
			const pattern = draft.kind === "purchase" ? extension : next;
			const rest = line.symbols.slice(at + 1);
			const match =
				pattern.exec(rest) ??
				(draft.kind === "spending" && isFormer(line, at)
					? formerly.exec(rest)
					: null) ??
				(isWorth.has(draft.kind) ? worthNow.exec(rest) : null);
			const step = match?.[0].indexOf("M") ?? -1;
			if (match === null || step === -1) break;
			at += 1 + step;
			const token = line.tokens[at];
			const quantity = quantityOf(token);
			if (isWorth.has(draft.kind) && tellsOther(line, at)) break;
			if (isOfOther(line, at, draft.subject) || isDifference(line, at)) break;
			if (token === undefined || quantity === null || taken.has(at)) break;
			if (isOutlookBehind(line, draft, at)) break;
			taken.add(at);
			const { when: _when, ...rest2 } = unbased(draft);
			const value = isCompared(line, at)
				? pointOf(quantity.value)
				: quantity.value;
			series.push({
				...rest2,
				...(yearly.has(draft.kind) ? timeOf(line, draft, at) : {}),
				value: isNegative(draft) ? negated(value) : value,
				start: token.start,
				end: token.end,
				rule: `${lang}/${draft.kind}/series`,
				at,
			});
		}
	}
	return series;
};
