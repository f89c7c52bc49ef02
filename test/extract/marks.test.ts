import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import { everyMark, marksOf } from "../../src/extract/marks.ts";
import { readMentions } from "../../src/extract/mention/read.ts";
import { withOfficers } from "../../src/extract/mention/withofficers.ts";
import { readPassage } from "../../src/extract/passage/read.ts";
import { languages } from "../../src/extract/rule/fatephrase.ts";

const folder = join(import.meta.dirname, "../fixtures/articles");
const lexicon = lexiconOf([]);

type Article = Readonly<{ title: string; text: string; published: string }>;

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
		const mentions = readMentions(passage, lexicon, marks);
		expect(mentions).toStrictEqual(readMentions(passage, lexicon, every));
		expect(withOfficers(passage, mentions, marks)).toStrictEqual(
			withOfficers(passage, mentions, every),
		);
		const { fates } = languages[passage.lang === "en" ? "en" : "zh"];
		for (const [at, { start, end }] of sentences.entries())
			for (const { pattern, mark } of fates)
				if (((marks[at] ?? 0) & mark) === 0)
					expect(clean.slice(start, end).search(pattern)).toBe(-1);
	}
});
