import { joinsTimes, spansTimes } from "../../../language/either.ts";
import type { WindowMention } from "../../mention.ts";

/** How many characters before a time may tell that it is the first of two. */
const reach = 16;

/** "From 2022 to the first half of 2025": all between the two; `null` where it is no stretch. What is due "by" the second may begin with the word between. */
const spanned = (
	text: string,
	one: WindowMention,
	other: WindowMention,
): WindowMention | null => {
	const { from, to } = one.when;
	const { to: last } = other.when;
	if (one.sort !== "period" || from === undefined || last === undefined)
		return null;
	return last > (to ?? from) && spansTimes(text.slice(one.end, other.start + 1))
		? { ...one, end: other.end, when: { from, to: last } }
		: null;
};

/** One time of both; `null` where they are not joined, or the second is no later one. */
const joined = (
	text: string,
	one: WindowMention,
	other: WindowMention,
): WindowMention | null => {
	const { from, to } = one.when;
	const { to: last } = other.when;
	if (one.sort !== "period" || other.sort !== "period") return null;
	if (from === undefined || to === undefined || last === undefined) return null;
	const isLater = (other.when.from ?? "") > to;
	const ahead = text.slice(Math.max(0, one.start - reach), one.start);
	return isLater && joinsTimes(ahead, text.slice(one.end, other.start))
		? { ...one, end: other.end, when: { from, to: last } }
		: null;
};

/** Times of which a text says that it will be the one or the other, "late 2027 or early 2028", or all between, as one that holds both. */
export const eitherOf = (
	text: string,
	mentions: readonly WindowMention[],
): WindowMention[] => {
	const all: WindowMention[] = [];
	for (const mention of mentions) {
		const last = all.at(-1);
		const both =
			last === undefined
				? null
				: (joined(text, last, mention) ?? spanned(text, last, mention));
		if (both === null) all.push(mention);
		else all[all.length - 1] = both;
	}
	return all;
};
