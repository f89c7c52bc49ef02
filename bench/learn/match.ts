import type { Quantity } from "../../src/extract/claim.ts";
import { isClose } from "../../src/extract/refine/samefigure.ts";
import type { Draft } from "../../src/extract/rule/draft.ts";
import { isSameTime } from "../../src/extract/weigh/when/candidate.ts";
import type { Gold } from "./gold.ts";
import type { Reading, Seen } from "./reading.ts";

const tolerance = 0.005;

const sizeOf = (value: Quantity): Quantity => ({
	...value,
	low: value.low === null ? null : Math.abs(value.low),
	high: value.high === null ? null : Math.abs(value.high),
});

/** Whether two figures are one, whichever way it moves and however it is bounded. */
export const isSameFigure = (one: Quantity, other: Quantity): boolean =>
	one.unit === other.unit && isClose(sizeOf(one), sizeOf(other), tolerance);

/** Where a quote stands in a text; nowhere, where there is none. */
const placesOf = (quote: string, raw: string): readonly number[] => {
	const places: number[] = [];
	if (quote === "") return places;
	for (let at = raw.indexOf(quote); at !== -1; at = raw.indexOf(quote, at + 1))
		places.push(at);
	return places;
};

/** Whether a claim quotes words of which [start, end) of the clean text is a part. */
export const quotes = (
	{ quote }: Gold,
	{ passage, article }: Reading,
	{ start, end }: Readonly<{ start: number; end: number }>,
): boolean => {
	const { title, text } = article;
	const raw = title ? `${title}\n\n${text}` : text;
	const from = passage.map[start] ?? 0;
	const to = passage.map[end] ?? 0;
	return placesOf(quote, raw).some(
		(at) => from >= at - 1 && to <= at + quote.length + 1,
	);
};

/** Of figures alike the one that a claim quotes; else the first. */
export const quotedBy = <Thing>(
	claim: Gold,
	reading: Reading,
	alike: readonly Seen<Thing>[],
): Seen<Thing> | undefined =>
	alike.find(({ mention }) => quotes(claim, reading, mention)) ?? alike[0];

/** Whether a draft tells what a labelled claim does, whoever the parties are. */
const tellsOf = (draft: Draft, gold: Gold): boolean => {
	if (draft.kind !== gold.kind) return false;
	if (gold.value !== undefined)
		return draft.value !== undefined && isSameFigure(gold.value, draft.value);
	return (
		draft.qualifier === gold.qualifier && isSameTime(draft.when, gold.when)
	);
};

const hasParties = (draft: Draft, { subject, object }: Gold): boolean =>
	draft.subject === subject && draft.object === (object ?? null);

/** Each draft with the labelled claim that it tells, those with the right parties first. */
export const matched = (
	drafts: readonly Draft[],
	claims: readonly Gold[],
): ReadonlyMap<Draft, Gold> => {
	const left = new Set(claims);
	const pairs = new Map<Draft, Gold>();
	for (const isRight of [true, false])
		for (const draft of drafts) {
			if (pairs.has(draft)) continue;
			const gold = [...left].find(
				(claim) =>
					tellsOf(draft, claim) && (!isRight || hasParties(draft, claim)),
			);
			if (gold === undefined) continue;
			left.delete(gold);
			pairs.set(draft, gold);
		}
	return pairs;
};
