import { marginAhead, marginBehind } from "../../language/en/margin.ts";
import type { QuantityMention } from "../mention.ts";

const longestLead = 64;
const longestTail = 64;
/** How far before a margin the sum may stand that is off by it, and how many times as large it must be. */
const reach = 120;
const leastRatio = 3;

const sentenceEnd = /[.!?]\s|\n/;

const sizeOf = ({ value }: QuantityMention): number =>
	value.high ?? value.low ?? 0;

/** A sum of which this one is a fraction stands before it in its sentence. */
const isSmallBeside = (
	text: string,
	sum: QuantityMention,
	former: QuantityMention | null,
): boolean =>
	former !== null &&
	sum.start - former.end <= reach &&
	sizeOf(former) >= sizeOf(sum) * leastRatio &&
	!sentenceEnd.test(text.slice(former.end, sum.start));

/**
 * Whether a sum only tells how far something is off what was expected of it, or by how much that is changed: "topped estimates by
 * $2 billion", "almost $2 billion above the consensus", "plus or minus $300 million".
 * @param former the sum before
 */
export const isMargin = (
	text: string,
	sum: QuantityMention,
	former: QuantityMention | null,
): boolean => {
	const { start, end } = sum;
	return (
		marginAhead.test(text.slice(Math.max(0, start - longestLead), start)) ||
		(isSmallBeside(text, sum, former) &&
			marginBehind.test(text.slice(end, end + longestTail)))
	);
};
