import { feedsSites } from "../../../language/company/feeder.ts";
import { companySpeaking } from "../../speaker.ts";
import type { Line } from "../line/line.ts";
import { isSector, type Pair, rankOf } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";

/** Names of one list. */
export type Group = readonly string[];

/** Of the two whom an article tells of most, the first gives; `null` for others. */
const pairOfLeading = (
	one: string,
	other: string,
	[first, second]: readonly string[],
): Pair | null => {
	if (first === undefined || second === undefined) return null;
	const areLeading =
		[one, other].includes(first) && [one, other].includes(second);
	return areLeading ? { subject: first, object: second } : null;
};

/** Supplier or investor → customer or investee, by what the two do; `null` where that does not tell: a
 * company whose business is unknown must be one of the article's main names, and two such the two first of them. */
export const orient = (
	one: string,
	other: string,
	main: readonly string[] = [],
): Pair | null => {
	const forth = { subject: one, object: other };
	const back = { subject: other, object: one };
	if (isSector(one, "fund")) return forth;
	if (isSector(other, "fund")) return back;
	const first = rankOf(one);
	const second = rankOf(other);
	if (first === null && second === null) return pairOfLeading(one, other, main);
	if (first === second) return null;
	if (first === null || second === null) {
		const unknown = first === null ? one : other;
		if (feedsSites(unknown)) return unknown === one ? forth : back;
		if (!main.includes(unknown)) return null;
		const known = unknown === one ? other : one;
		const isSupplied = isSector(known, "lab", "platform");
		return isSupplied
			? { subject: unknown, object: known }
			: { subject: known, object: unknown };
	}
	return first > second ? forth : back;
};

const allPairs = (
	ones: readonly string[],
	others: readonly string[],
	main: readonly string[],
): readonly Pair[] =>
	ones.flatMap((one) =>
		others.flatMap((other) => orient(one, other, main) ?? []),
	);

/** Of one list the party that all others supply: "OpenAI, Samsung and SK hynix". */
const pairsOfList = (
	names: Group,
	main: readonly string[],
): readonly Pair[] => {
	for (const customer of names) {
		const others = names.filter((name) => name !== customer);
		const pairs = allPairs(others, [customer], main);
		const isCustomer = pairs.every(({ object }) => object === customer);
		if (pairs.length === others.length && isCustomer) return pairs;
	}
	return [];
};

/** Giver and taker of each deal that groups of names make, as far as their businesses tell. */
export const pairsOfGroups = (
	groups: readonly Group[],
	main: readonly string[],
): readonly Pair[] => {
	const [first, second] = groups;
	if (first === undefined) return [];
	return second === undefined
		? pairsOfList(first, main)
		: allPairs(first, second, main);
};

/** 软银对星际之门的计划缩减: a backer's part in a joint project; `null` for others. */
export const projectDeal = (
	line: Line,
	names: readonly string[],
): Pair | null => {
	const [backer, ...more] = names;
	const project = line.names.find((name) => isSector(name, "project"));
	if (backer === undefined || more.length > 0 || project === undefined)
		return null;
	return isSector(backer, "lab") ? null : { subject: backer, object: project };
};

/** 黄仁勋否认投资OpenAI的计划搁置: of the one named and the company for which the speaker speaks. */
export const speakersDeal = (
	{ text }: Line,
	names: readonly string[],
	{ main, officers }: Scene,
): Pair | null => {
	const [named, ...more] = names;
	const company = companySpeaking(text, [], officers);
	if (named === undefined || company === null) return null;
	return more.length > 0 || company === named
		? null
		: orient(company, named, main.slice(0, 2));
};
