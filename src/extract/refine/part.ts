import { segments as en } from "../../language/en/segment.ts";
import type { SegmentTable } from "../../language/segment.ts";
import { segments as zh } from "../../language/zh/segment.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Span } from "../mention.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";

const compile = (table: SegmentTable) => {
	const { businesses, opening, ending, gap, between, measure, from } = table;
	const any = businesses.map(([, words]) => words).join("|");
	const whose = `${opening}(?<business>${any})${ending}(?!${gap}(?:${table.company}))`;
	const filled = `(?:${gap}(?:${between})${ending})*`;
	return {
		businesses: businesses.map(
			([name, words]) => [name, new RegExp(`^(?:${words})$`, "iu")] as const,
		),
		parts: [
			new RegExp(`${whose}${filled}${gap}(?:${measure})${ending}`, "giu"),
			new RegExp(`${opening}(?:${measure}) ${from} ${whose}`, "giu"),
		],
		measured: new RegExp(`${opening}(?:${measure})${ending}`, "giu"),
		buyerBehind: new RegExp(`^${table.buyerBehind}$`, "u"),
		buyerAhead: new RegExp(`^${table.buyerAhead}$`, "u"),
		buyerAfter: new RegExp(`${table.buyerAfter}$`, "u"),
		site: new RegExp(table.site, "gu"),
	};
};
const languages = { en: compile(en), zh: compile(zh) } as const;
export type PartLanguage = keyof typeof languages;

type Table = (typeof languages)[PartLanguage];

const spanIn = (
	{ sentence }: Line,
	{ 0: words, index }: RegExpExecArray,
): Span => ({
	start: sentence.start + index,
	end: sentence.start + index + words.length,
});

const gapBetween = (a: Span, b: Span): number =>
	Math.max(a.start - b.end, b.start - a.end);

const nearest = (spans: readonly Span[], to: Span): Span | undefined =>
	spans.toSorted((a, b) => gapBetween(a, to) - gapBetween(b, to))[0];

/** The business that a measured word is of: "AI revenue", "revenue from its cloud unit". */
const businessOf = (
	{ parts, businesses }: Table,
	line: Line,
	measured: Span,
): string | undefined => {
	const words = parts
		.flatMap((pattern) => matchesOf(pattern, line.text))
		.find((match) => {
			const { start, end } = spanIn(line, match);
			return start <= measured.start && measured.end <= end;
		})?.groups?.business;
	return words === undefined
		? undefined
		: businesses.find(([, pattern]) => pattern.test(words))?.[0];
};

/** Who it comes from: "revenue from Anthropic", 来自Anthropic的营收. */
const buyerOf = (
	{ buyerBehind, buyerAhead, buyerAfter }: Table,
	{ tokens, text, sentence: { start: origin } }: Line,
	measured: Span,
): string | undefined => {
	const between = (from: number, to: number) =>
		text.slice(Math.max(0, from - origin), Math.max(0, to - origin));
	return tokens.find(
		({ name, start, end }) =>
			name !== undefined &&
			((start >= measured.end &&
				buyerBehind.test(between(measured.end, start))) ||
				(end <= measured.start &&
					buyerAhead.test(between(end, measured.start)) &&
					buyerAfter.test(between(origin, start)))),
	)?.name;
};

const figureOf = ({ line, at, start, end }: Draft): Span =>
	line.tokens[at ?? -1] ?? { start, end };

const isTurnover = ({ kind }: Draft): boolean =>
	kind === "revenue" || kind === "profit";

/** `null` where the line names nothing that is measured. */
const turnoverPart = (
	draft: Draft,
	table: Table,
): string | null | undefined => {
	const { line, subject } = draft;
	const spans = matchesOf(table.measured, line.text).map((match) =>
		spanIn(line, match),
	);
	const measured = nearest(spans, figureOf(draft));
	if (measured === undefined) return null;
	const buyer = buyerOf(table, line, measured);
	return (
		businessOf(table, line, measured) ?? (buyer === subject ? undefined : buyer)
	);
};

/** The site that a milestone's sentence speaks of, unless it is itself a party. */
const sitePart = (
	{ line, subject, object }: Draft,
	{ site }: Table,
): string | undefined =>
	matchesOf(site, line.text)
		.flatMap(({ groups }) => groups?.site ?? [])
		.find((name) => name !== subject && name !== object);

/** What is told without its measure goes on with what was told right before. */
const carriedPart = (
	draft: Draft,
	before: Draft | undefined,
): string | undefined =>
	before?.kind === draft.kind && before.subject === draft.subject
		? before.part
		: undefined;

/** A figure of one business, one buyer or one site, with the name of that part, which is not the whole. */
export const withPart = (
	draft: Draft,
	lang: PartLanguage,
	before: Draft | undefined,
): Draft => {
	const table = languages[lang];
	const told = isTurnover(draft)
		? turnoverPart(draft, table)
		: draft.kind === "milestone"
			? sitePart(draft, table)
			: undefined;
	const part = told === null ? carriedPart(draft, before) : told;
	return part === undefined ? draft : { ...draft, part };
};
