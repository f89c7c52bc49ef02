import { expect, test } from "vitest";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import { readNotes } from "../../src/extract/notes.ts";
import { readPassage } from "../../src/extract/passage/read.ts";

const lexicon = lexiconOf([]);

const fromTo = (
	first: number | string | null | undefined,
	last: number | string | null | undefined,
): string => `${first ?? "…"}–${last ?? "…"}`;

/** What the rules alone make of an article: kind, whose, with whom, how much in whole units (gigawatts for power), of when. */
const claimsIn = (title: string, text: string): readonly string[] => {
	const passage = readPassage({ text, title, published: "2026-01-16" });
	const { drafts } = readNotes(passage, lexicon, (read) => read);
	return drafts.map(({ kind, qualifier, subject, object, value, when }) =>
		[
			qualifier ? `${kind}/${qualifier}` : kind,
			object ? `${subject} > ${object}` : subject,
			...(value ? [fromTo(value.low, value.high)] : []),
			...(when ? [fromTo(when.from, when.to)] : []),
		].join(" "),
	);
};

type Case = readonly [
	title: string,
	text: string,
	told: readonly string[],
	not: readonly string[],
];

/** A test for each short article, dense as abstracts are: it tells these claims among others, and none of those. */
export const told = (cases: readonly Case[]): void => {
	test.each(cases)("%s: %s", (title, text, expected, not) => {
		const claims = claimsIn(title, text);
		expect(claims).toEqual(expect.arrayContaining([...expected]));
		for (const claim of not) expect(claims).not.toContain(claim);
	});
};
