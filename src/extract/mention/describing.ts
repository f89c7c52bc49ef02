import {
	joinsDescribed,
	opensDescription,
} from "../../language/en/clientof.ts";
import { modifierEnd } from "../../language/en/modifier.ts";
import { joinsFounders, tellsFounder } from "../../language/zh/member.ts";
import type { Hit } from "./name.ts";

/** How far before a name the clause may begin that describes somebody by it. */
const reach = 60;

/** "The supplier to Nvidia and Apple made…": none of the two takes part. */
const withoutClients = (text: string, hits: readonly Hit[]): readonly Hit[] => {
	let end = -1;
	return hits.filter((hit) => {
		const before = text.slice(Math.max(0, hit.start - reach), hit.start);
		const isNext = end !== -1 && joinsDescribed(text.slice(end, hit.start));
		const isClient = isNext || opensDescription(before);
		end = isClient ? hit.end : -1;
		return !isClient;
	});
};

/** 贝莱德、英伟达等组成的AIP: those who make it up only tell which one is meant. */
const withoutFounders = (
	text: string,
	hits: readonly Hit[],
): readonly Hit[] => {
	const founders = new Set<Hit>();
	for (const [at, hit] of [...hits.entries()].toReversed()) {
		const next = hits[at + 1];
		if (next === undefined) continue;
		const between = text.slice(hit.end, next.start);
		const isListed = founders.has(next) && joinsFounders(between);
		if (isListed || tellsFounder(between)) founders.add(hit);
	}
	return founders.size === 0 ? hits : hits.filter((hit) => !founders.has(hit));
};

/**
 * Names that take part in what is told. One that only describes another right behind it becomes part of that name's
 * mention, so that lists stay lists: "Microsoft and Google parent Alphabet".
 */
export const withoutModifiers = (
	text: string,
	hits: readonly Hit[],
): readonly Hit[] => {
	const startBy = new Map<number, number>();
	const told = withoutFounders(text, withoutClients(text, hits));
	const parties = told.filter(({ start, end }) => {
		const behind = modifierEnd(text, start, end);
		if (behind === null) return true;
		startBy.set(behind, start);
		return false;
	});
	return startBy.size === 0
		? parties
		: parties.map((hit) => ({
				...hit,
				start: startBy.get(hit.start - 1) ?? hit.start,
			}));
};
