import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import {
	everyMark,
	type Marks,
	mark,
	marksOf,
} from "../../src/extract/marks.ts";
import { readMentions } from "../../src/extract/mention/read.ts";
import { withOfficers } from "../../src/extract/mention/withofficers.ts";
import { readPassage } from "../../src/extract/passage/read.ts";
import type { Passage } from "../../src/extract/passage.ts";
import { languages } from "../../src/extract/rule/status/fatephrase.ts";
import * as enRejection from "../../src/language/en/rejection.ts";
import { soon } from "../../src/language/soon.ts";
import * as zhRejection from "../../src/language/zh/rejection.ts";

/** A pattern that is tried on the text before a figure, as one that is tried on a whole sentence. */
const anywhere = ({ source, flags }: RegExp): RegExp =>
	new RegExp(source.replace(/\$$/, ""), flags);

/** What else a mark tells that is not there. */
const others = [
	...[soon.en.head, soon.zh.head].map((pattern) => ({
		mark: mark.soon,
		pattern,
	})),
	...[enRejection, zhRejection].flatMap(({ contrast, opened, mistaken }) =>
		[contrast, opened, mistaken].map((pattern) => ({
			mark: mark.rejection,
			pattern: anywhere(pattern),
		})),
	),
];

const folder = join(import.meta.dirname, "../fixtures/articles");
const lexicon = lexiconOf([]);

type Article = Readonly<{ title: string; text: string; published: string }>;

/** All names, figures and times of a passage as one text, which is quick to compare. */
const toldOf = (passage: Passage, marks: readonly Marks[]): string => {
	const mentions = readMentions(passage, lexicon, marks);
	const { officers, mentions: all } = withOfficers(passage, mentions, marks);
	return JSON.stringify([mentions, [...officers], all]);
};

test.each(readdirSync(folder))("nothing in %s is missed for a mark", (file) => {
	const articles: readonly Article[] = JSON.parse(
		readFileSync(join(folder, file), "utf8"),
	);
	for (const article of articles) {
		const passage = readPassage(article);
		if (passage.lang === null) continue;
		const { clean, sentences } = passage;
		const marks = marksOf(passage);
		const every = sentences.map(() => everyMark);
		expect(toldOf(passage, marks)).toBe(toldOf(passage, every));
		const { fates } = languages[passage.lang === "en" ? "en" : "zh"];
		const missed = sentences.flatMap(({ start, end }, at) =>
			[...fates, ...others]
				.filter(({ mark }) => ((marks[at] ?? 0) & mark) === 0)
				.map(({ pattern }) => pattern)
				.filter((pattern) => clean.slice(start, end).search(pattern) !== -1),
		);
		expect(missed).toEqual([]);
	}
});
