import { endsInDivision } from "../../../language/division.ts";
import { isOfSameTerm } from "../../../language/term.ts";
import type { Draft } from "../draft.ts";
import { inOrder } from "../following/inorder.ts";
import { asOfAhead } from "../following/semicolon.ts";
import { from } from "../following/seriespattern.ts";
import { textBefore, textBetween } from "../line/linetext.ts";
import { clauseAround } from "../line/pick.ts";
import { isOfSameTermIn, sameTermOf } from "./sameterm.ts";
import { isEstimateOf, yearly } from "./seriestime.ts";
import { yearBefore } from "./yearbefore.ts";

/** The figure before of which a time may be told. */
const figureBefore = (
	{ line, at = 0 }: Draft,
	told: readonly Draft[],
): Draft | undefined =>
	told.findLast(
		(one) =>
			yearly.has(one.kind) &&
			one.line.block === line.block &&
			(one.line !== line || (one.at ?? 0) < at),
	);

/** 去年同期亏损5.30亿元: the claim, of the quarter or half-year of the figure before, a year earlier; `null` where no such words stand beside it. */
export const ofSameTermBefore = (
	draft: Draft,
	told: readonly Draft[],
): Draft | null => {
	const { line, at = 0, kind } = draft;
	if (!yearly.has(kind) || !isOfSameTermIn(line, at)) return null;
	const { when: _, ...rest } = draft;
	return {
		...rest,
		...sameTermOf(line, at, figureBefore(draft, told)?.when),
	};
};

/** How far apart two sentences stand that follow each other, in UTF-16 units. */
const nextSentence = 2;

/** "Third-quarter revenue was $9.2 billion. Data center sales rose to $4.3 billion": a division is told of the time of the whole right before it. */
const asOfWhole = (draft: Draft, told: readonly Draft[]): Draft => {
	const { line, at = 0, kind, subject, rule } = draft;
	if (kind !== "revenue" || line.symbols.includes("W")) return draft;
	const lang = rule.startsWith("zh/") ? "zh" : "en";
	if (!endsInDivision(textBefore(line, at), lang)) return draft;
	const whole = told.filter(
		(one) =>
			one.line !== line &&
			one.line.block === line.block &&
			line.sentence.start - one.line.sentence.end <= nextSentence &&
			one.subject === subject &&
			yearly.has(one.kind),
	);
	const [first, ...others] = whole;
	const isOne = others.every(
		({ when }) =>
			when?.from === first?.when?.from && when?.to === first?.when?.to,
	);
	return first?.when !== undefined && isOne
		? { ...draft, when: first.when }
		: draft;
};

/** OpenAI同期净亏115亿美元: of the time of the figure before, whosever that is. */
const sameTermAs = (draft: Draft, told: readonly Draft[]): Draft => {
	const { line, at = 0, kind, when } = draft;
	const former = ofSameTermBefore(draft, told);
	if (former !== null) return former;
	if (when !== undefined || !yearly.has(kind)) return draft;
	const { from: first, to: last } = clauseAround(line, at);
	if (line.symbols.slice(first, last).includes("W")) return draft;
	if (!isOfSameTerm(textBetween(line, first, last)))
		return asOfWhole(asOfAhead(draft, told), told);
	const before = figureBefore(draft, told);
	return before?.when === undefined ? draft : { ...draft, when: before.when };
};

/** 2025年上半年营收43亿美元，亏损135亿美元: a figure without a time of its own is of the time of the one before it. */
export const alignPeriods = (
	drafts: readonly Draft[],
	told: readonly Draft[],
): readonly Draft[] => {
	if (drafts.length === 0) return drafts;
	if (drafts.length < 2) return drafts.map((draft) => sameTermAs(draft, told));
	const known = new Map<Draft, Draft>();
	const further = drafts.filter(isFurther).map(({ at = -1 }) => at);
	let before: Draft | undefined;
	for (const draft of inOrder(drafts)) {
		if (!yearly.has(draft.kind) || isFurther(draft)) continue;
		const aligned = before === undefined ? draft : asOf(draft, before, further);
		const timed = sameTermAs(aligned, [...told, ...known.values()]);
		known.set(draft, timed);
		before = timed;
	}
	return drafts.map(
		(draft) =>
			known.get(draft) ??
			sameTermAs(ofBase(draft, known.values()), [...told, ...known.values()]),
	);
};

/** "Revenue rose to $146 million in Q3 and capex to $955 million from $172 million a year before": a year before the figure that it goes on from; what was reckoned for that is of its time. */
const ofBase = (draft: Draft, known: Iterable<Draft>): Draft => {
	const { line, at = 0, kind, subject, when } = draft;
	if (when !== undefined || !isFurther(draft)) return draft;
	const base = [...known].findLast(
		(one) => one.kind === kind && one.subject === subject && (one.at ?? 0) < at,
	);
	const isReckoned =
		base?.when !== undefined &&
		base.line === line &&
		isEstimateOf(line, base.at ?? 0, at);
	return {
		...draft,
		...(isReckoned ? { when: base.when } : yearBefore(line, at, base?.when)),
	};
};

/** 其中62%来自微软: a part told of the figure before, in passing. */
const part = new RegExp(`P[^,;MN]{0,3}${from}N`, "g");

/** Only continues the measure of another. */
const isFurther = ({ rule }: Draft): boolean =>
	rule.endsWith("/series") || rule.endsWith("/next-owner");

/** The draft, of the time of the one before it where it has none; the figures at `further` stand between as asides. */
const asOf = (
	draft: Draft,
	before: Draft,
	further: readonly number[],
): Draft => {
	const { line, at = 0, subject, qualifier, when } = draft;
	if (qualifier !== undefined || when !== undefined) return draft;
	if (before.when === undefined || before.subject !== subject) return draft;
	const { from: start, to: end } = clauseAround(line, at);
	if (line.symbols.slice(start, end).includes("W")) return draft;
	const between = [...line.symbols]
		.map((symbol, place) => (further.includes(place) ? "_" : symbol))
		.slice((before.at ?? 0) + 1, at)
		.join("");
	return /[MN]/.test(between.replaceAll(part, ""))
		? draft
		: {
				...draft,
				...(yearBefore(line, at, before.when) ?? { when: before.when }),
			};
};
