import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { z } from "zod";
import { Claim } from "../../src/extract/claim.ts";
import { phrasings, published } from "../../test/extract/corpus.ts";
import "../../test/extract/phrasings.ts";

/** A claim as its labellers wrote it down. */
const Gold = z.readonly(
	Claim.unwrap().omit({ start: true, end: true, rule: true, source: true }),
);
export type Gold = z.infer<typeof Gold>;

/** An article with its right claims. */
const Labelled = z.readonly(
	z.object({
		title: z.string().optional(),
		text: z.string(),
		published: z.string(),
		claims: z.array(Gold),
	}),
);
export type Labelled = z.infer<typeof Labelled>;

/**
 * A set of articles. What rules make of articles that they were written with is better than what they make of others, so
 * only those that no rule's author has read tell how far a rule can be trusted, and the few (BJ, BK, BL) on which rules are
 * hardly better for having been read.
 */
export type LabelledSet = Readonly<{
	name: string;
	isUnread: boolean;
	/** What tests demand: what rules make of it is right. */
	isDemanded: boolean;
	articles: readonly Labelled[];
}>;

const fixtures = resolve(import.meta.dirname, "../../test/fixtures");

const read = (file: string): readonly Labelled[] =>
	z.array(Labelled).parse(JSON.parse(readFileSync(file, "utf8")));

const setsIn = (folder: string, isUnread: boolean): readonly LabelledSet[] =>
	readdirSync(join(fixtures, folder))
		.toSorted()
		.map((file) => ({
			name: basename(file, ".json"),
			isUnread,
			isDemanded: false,
			articles: read(join(fixtures, folder, file)),
		}));

/** The phrasings that tests demand, each an article of its own. */
const phrased: LabelledSet = {
	name: "phrasings",
	isUnread: false,
	isDemanded: true,
	articles: phrasings.map(({ text, facts }) => ({
		text,
		published,
		claims: facts.map((fact) => ({ ...fact, quote: "" })),
	})),
};

/** All labelled sets, with further files of articles that rules were written with. */
export const setsWith = (files: readonly string[]): readonly LabelledSet[] => [
	...setsIn("articles", false),
	...setsIn("unread", true),
	...files.map((file) => ({
		name: basename(file, ".json"),
		isUnread: false,
		isDemanded: false,
		articles: read(file),
	})),
	phrased,
];
