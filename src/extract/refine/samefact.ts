import type { Draft } from "../rule/draft.ts";
import { isConversionOf } from "./converted.ts";
import {
	areTwoFigures,
	isAlike,
	isEndOf,
	isHeadlineBound,
	isHeadlinePair,
	isHeadlineRounding,
	isReached,
} from "./samefigure.ts";

/** Kinds of which one moment has one figure: a rounder one is the same. */
const roundingTolerance = (kind: Draft["kind"]): number =>
	kind === "price-move" || kind === "market-cap-change" ? 0.13 : 0.005;

/** Results, which are held against estimates close to them. */
const isReported = ({ kind }: Draft): boolean =>
	kind === "revenue" || kind === "profit" || kind === "spending";

/** A day's high or low: steps of one climb or fall, of which the furthest counts. */
export const isExtreme = ({ kind, qualifier }: Draft): boolean =>
	kind === "price-move" && (qualifier === "high" || qualifier === "low");

/** Of the same time, or one of the two of no time told. */
export const isSameWindow = (one: Draft, other: Draft): boolean =>
	one.when === undefined ||
	other.when === undefined ||
	(one.when.from === other.when.from && one.when.to === other.when.to);

/** Whether two claims tell one fact, in different words or precision. */
export const isSameFact = (one: Draft, other: Draft): boolean => {
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
	if (isConversionOf(one, other) || isConversionOf(other, one)) return true;
	if (one.value.unit !== other.value.unit) return false;
	if (isExtreme(one) || isHeadlineBound(one, other)) return true;
	if (one.line === other.line && isReached(other.value, one.value)) return true;
	if (isReported(one) && areTwoFigures(one.value, other.value)) return false;
	return (
		isAlike(one.value, other.value, roundingTolerance(one.kind)) ||
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
