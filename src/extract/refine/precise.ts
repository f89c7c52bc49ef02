import type { Quantity } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";
import { isConversionOf } from "./converted.ts";
import { isExtreme } from "./samefact.ts";
import {
	digitsOf,
	isHeadlineBound,
	isRange,
	isReached,
	middle,
} from "./samefigure.ts";

const isBounded = (value: Quantity): boolean =>
	value.low === null || value.high === null;

/** A bound says more than a point that is not what was reached beyond it; of two alike, the one with more digits. */
const isBetter = (one: Quantity, other: Quantity): boolean => {
	if (isBounded(one) !== isBounded(other))
		return isBounded(one) ? !isReached(other, one) : isReached(one, other);
	return (
		Math.abs(middle(one)) !== Math.abs(middle(other)) &&
		digitsOf(one) > digitsOf(other)
	);
};

/** 飆近38% beside 最多37.7%: the one is the other, with fewer digits. */
const isRounded = (rough: Quantity, fine: Quantity): boolean =>
	digitsOf(rough) < digitsOf(fine) &&
	Math.abs(Math.abs(middle(rough)) - Math.abs(middle(fine))) <= 0.5;

/** Of two claims of one fact the one that tells more, completed by the other. */
export const moreSpecific = (one: Draft, other: Draft): Draft => {
	if (one.upon === undefined && other.upon !== undefined)
		return complete(other, one);
	if (one.value !== undefined && other.value !== undefined) {
		if (isConversionOf(one, other)) return complete(other, one);
		if (one.value.unit !== other.value.unit || isConversionOf(other, one))
			return complete(one, other);
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
