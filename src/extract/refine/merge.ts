import type { Quantity } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";

const middle = ({ low, high }: Quantity): number =>
	low === null ? (high ?? 0) : high === null ? low : (low + high) / 2;

const isBounded = (value: Quantity): boolean =>
	value.low === null || value.high === null;

/** Significant digits of a figure: 3.93 is stated more precisely than 4. */
const digitsOf = (value: Quantity): number =>
	Math.abs(middle(value))
		.toPrecision(12)
		.replace(/e.*$/, "")
		.replace(".", "")
		.replace(/^0+|0+$/g, "").length;

const isClose = (
	one: Quantity,
	other: Quantity,
	tolerance: number,
): boolean => {
	const a = middle(one);
	const b = middle(other);
	return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
};

/** One of the two is the headline, which rounds. */
const isHeadlinePair = (one: Draft, other: Draft): boolean =>
	one.line.sentence.inTitle !== other.line.sentence.inTitle;

/** $40 billion and $38 billion are two sums, though the one is the other with a single digit. */
const headlineTolerance = 0.04;

/** A headline's "$5 trillion" is the body's $5.03 trillion: with as many digits they are the same. */
const isHeadlineRounding = (one: Draft, other: Draft): boolean => {
	if (!isHeadlinePair(one, other)) return false;
	const headline = one.line.sentence.inTitle ? one.value : other.value;
	const body = one.line.sentence.inTitle ? other.value : one.value;
	if (headline === undefined || body === undefined) return false;
	if (isRange(headline) || isRange(body)) return false;
	const digits = Math.max(1, digitsOf(headline));
	return (
		isClose(headline, body, headlineTolerance) &&
		Number(middle(body).toPrecision(digits)) === middle(headline)
	);
};

/** The end of an open bound that is told; a fall's lies below nought. */
const leastOf = ({ value }: Draft): number | null => {
	if (value === undefined) return null;
	const { low, high } = value;
	if (high === null) return low;
	return low === null && high < 0 ? high : null;
};

/** A headline's open bound that the body's figure keeps: 飆逾三成 beside 38%. */
const headlineSlack = 1.35;
const isHeadlineBound = (one: Draft, other: Draft): boolean => {
	const headline = one.line.sentence.inTitle ? one : other;
	const body = headline === one ? other : one;
	const least = leastOf(headline);
	if (least === null || body.value === undefined) return false;
	const told = middle(body.value) / least;
	return isHeadlinePair(one, other) && told >= 1 && told <= headlineSlack;
};

/** Kinds of which one moment has one figure: a rounder one is the same. */
const roundingTolerance = (kind: Draft["kind"]): number =>
	kind === "price-move" || kind === "market-cap-change" ? 0.13 : 0.005;

/** A day's high or low: steps of one climb or fall, of which the furthest counts. */
const isExtreme = ({ kind, qualifier }: Draft): boolean =>
	kind === "price-move" && (qualifier === "high" || qualifier === "low");

const isRange = ({ low, high }: Quantity): boolean =>
	low !== null && high !== null && low !== high;

/** A range's own end told alone: "up to 5 million" beside 4 to 5 million. */
const isEndOf = (point: Quantity, range: Quantity): boolean =>
	isRange(range) &&
	!isRange(point) &&
	[range.low, range.high].includes(middle(point));

const isSameWindow = (one: Draft, other: Draft): boolean =>
	one.when === undefined ||
	other.when === undefined ||
	(one.when.from === other.when.from && one.when.to === other.when.to);

const isSameFact = (one: Draft, other: Draft): boolean => {
	if (one.kind !== other.kind || one.subject !== other.subject) return false;
	if (one.denied !== other.denied) return false;
	const canLackObject = one.kind !== "spending";
	const hasSameParties =
		one.object === other.object ||
		(canLackObject && (one.object === null || other.object === null));
	if (!hasSameParties || !isSameQualifier(one, other)) return false;
	if (!isSameWindow(one, other)) return false;
	if (one.value === undefined || other.value === undefined)
		return one.value === other.value;
	if (one.value.unit !== other.value.unit) return false;
	if (isExtreme(one) || isHeadlineBound(one, other)) return true;
	return (
		isClose(one.value, other.value, roundingTolerance(one.kind)) ||
		isHeadlineRounding(one, other) ||
		isEndOf(one.value, other.value) ||
		isEndOf(other.value, one.value)
	);
};

/** A move whose moment is not told is one told elsewhere; a sum said to be annual the same sum. */
const isSameQualifier = (one: Draft, other: Draft): boolean => {
	if (one.qualifier === other.qualifier) return true;
	if (one.kind === "capacity") {
		const pair = [one.qualifier, other.qualifier];
		return pair.includes("total") && pair.includes("first");
	}
	if (one.kind === "price-move") {
		const isVague =
			one.qualifier === "session" || other.qualifier === "session";
		const isSame = one.value?.low === other.value?.low;
		return isVague && (isSame || isHeadlinePair(one, other));
	}
	return (
		(one.qualifier === undefined || other.qualifier === undefined) &&
		one.kind !== "tranche"
	);
};

/** A bound says more than a point; of two alike, the one with more digits. */
const isBetter = (one: Quantity, other: Quantity): boolean => {
	if (isBounded(one) !== isBounded(other)) return isBounded(one);
	return (
		Math.abs(middle(one)) !== Math.abs(middle(other)) &&
		digitsOf(one) > digitsOf(other)
	);
};

/** 飆近38% beside 最多37.7%: the one is the other, with fewer digits. */
const isRounded = (rough: Quantity, fine: Quantity): boolean =>
	digitsOf(rough) < digitsOf(fine) &&
	Math.abs(Math.abs(middle(rough)) - Math.abs(middle(fine))) <= 0.5;

const moreSpecific = (one: Draft, other: Draft): Draft => {
	if (one.upon === undefined && other.upon !== undefined)
		return complete(other, one);
	if (one.value !== undefined && other.value !== undefined) {
		if (isHeadlineBound(one, other))
			return one.line.sentence.inTitle
				? complete(other, one)
				: complete(one, other);
		if (isExtreme(one) && isRounded(other.value, one.value))
			return complete(one, other);
		const isFurther =
			isExtreme(one) &&
			one.qualifier === other.qualifier &&
			Math.abs(middle(other.value)) > Math.abs(middle(one.value));
		const isFiner = isRange(other.value) && !isRange(one.value);
		const isCoarser = isRange(one.value) && !isRange(other.value);
		if (isFurther || isFiner) return complete(other, one);
		if (isExtreme(one) || isCoarser) return complete(one, other);
		if (isBetter(other.value, one.value)) return complete(other, one);
	}
	return complete(one, other);
};

/** The sub-case, where only the other wording tells it. */
const qualifierTold = (
	{ qualifier }: Draft,
	other: Draft,
): Draft["qualifier"] => {
	const isVague =
		qualifier === undefined || qualifier === "session" || qualifier === "total";
	return isVague ? other.qualifier : undefined;
};

/** The source, time and condition, where only the other wording tells them. */
const detailTold = (chosen: Draft, other: Draft): Partial<Draft> | null => {
	const { object, source, when, upon } = other;
	const isTold =
		(chosen.object === null && object !== null) ||
		(chosen.source === undefined && source !== undefined) ||
		(chosen.when === undefined && when !== undefined) ||
		(chosen.upon === undefined && upon !== undefined);
	if (!isTold) return null;
	return {
		object: chosen.object ?? object,
		...(chosen.source === undefined && source !== undefined ? { source } : {}),
		...(chosen.when === undefined && when !== undefined ? { when } : {}),
		...(chosen.upon === undefined && upon !== undefined ? { upon } : {}),
	};
};

/** `chosen` with what only `other` tells. */
const complete = (chosen: Draft, other: Draft): Draft => {
	const detail = detailTold(chosen, other);
	const told = qualifierTold(chosen, other);
	const isTold = told !== undefined && told !== chosen.qualifier;
	if (detail === null && !isTold) return chosen;
	return { ...chosen, ...detail, ...(isTold ? { qualifier: told } : {}) };
};

/** Where the fact of a draft stands in the list; -1 for one that is new. */
const findFact = (merged: readonly Draft[], draft: Draft): number =>
	merged.findIndex((known) => isSameFact(known, draft));

const measuresSystems = ({ kind }: Draft): boolean =>
	kind === "capacity" || kind === "chips" || kind === "milestone";

/** A headline's systems that the body tells of with other parties: the body knows better who runs them. */
const isEcho = (headline: Draft, body: Draft): boolean =>
	headline.kind === body.kind &&
	headline.line.sentence.inTitle &&
	!body.line.sentence.inTitle &&
	(headline.object === null || headline.object === body.object) &&
	headline.value?.low === body.value?.low &&
	headline.value?.high === body.value?.high &&
	(headline.value !== undefined || isSameStep(headline, body));

const isSameStep = (one: Draft, other: Draft): boolean =>
	one.qualifier === other.qualifier && isSameWindow(one, other);

/** One claim a fact: repetitions become one claim with the most precise wording and all that any of them tells. */
export const mergeFacts = (drafts: readonly Draft[]): readonly Draft[] => {
	const merged: Draft[] = [];
	for (const draft of drafts) {
		const at = findFact(merged, draft);
		const known = merged[at];
		if (known === undefined) merged.push(draft);
		else merged[at] = moreSpecific(known, draft);
	}
	return merged.filter(
		(draft) =>
			!measuresSystems(draft) || !merged.some((body) => isEcho(draft, body)),
	);
};
