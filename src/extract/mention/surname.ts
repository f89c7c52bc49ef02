import { isForename } from "../../language/en/forename.ts";
import type { Hit } from "./name.ts";

const word = /([A-Z][a-z]+) (?:[A-Z]\. )?$/;
const longestForename = 14;

/** Whether a forename stands right before `at`. */
const followsForename = (text: string, at: number): boolean => {
	if (text.charAt(at - 1) !== " ") return false;
	const found = word.exec(text.slice(Math.max(0, at - longestForename), at));
	return isForename(found?.[1] ?? "");
};

/** The company itself is in the article, by a longer name or before the person: "Dell Technologies' founder Michael Dell". */
const isCompanyBeside = (
	{ entry, surface, start }: Hit,
	hits: readonly Hit[],
): boolean =>
	hits.some(
		(other) =>
			other.entry.key === entry.key &&
			(other.surface !== surface || other.start < start),
	);

/** Names without those of people, "Wes Cummins", also where these are told by the surname alone further on. */
export const withoutSurnames = (
	text: string,
	hits: readonly Hit[],
): readonly Hit[] => {
	const people = hits.filter(
		({ entry, start }) => !entry.fixed && followsForename(text, start),
	);
	if (people.length === 0) return hits;
	const everywhere = new Set(
		people
			.filter((person) => !isCompanyBeside(person, hits))
			.map(({ surface }) => surface),
	);
	return hits.filter(
		(hit) => !people.includes(hit) && !everywhere.has(hit.surface),
	);
};
