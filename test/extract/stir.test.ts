import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { everyMark, marksOf } from "../../src/extract/marks.ts";
import { readAmounts } from "../../src/extract/mention/amount.ts";
import { readFractions } from "../../src/extract/mention/percent.ts";
import { readUnitSteps } from "../../src/extract/mention/power.ts";
import { readWindows } from "../../src/extract/mention/window.ts";
import { readPassage } from "../../src/extract/passage/read.ts";
import { isMeasured, mayMeasure, spansWhere } from "../../src/extract/stir.ts";

test.each([
	["It will put 5 into the fund.", true],
	["Half a billion dollars went into the campus.", true],
	["The first gigawatt comes later.", true],
	["Two-thirds of the stock changed hands.", true],
	["Deliveries begin next year.", true],
	["It opens in May.", true],
	["The papers were signed on Monday.", true],
	["营收过千亿", true],
	["占股三成", true],
	["首吉瓦明年上线", true],
	["上周五收盘走高", true],
	["It may open a yearbook for halfling monthlies.", false],
	["Both sides said little to those waiting outside.", false],
	["双方没有多说什么，一切照旧。", false],
	["他成为第一位离场的人", false],
])("%s: %s", (text, isMeasured) => {
	expect(mayMeasure(text, 0, text.length)).toBe(isMeasured);
});

const folder = join(import.meta.dirname, "../fixtures/articles");

type Article = Readonly<{ title: string; text: string; published: string }>;

test.each(readdirSync(folder))(
	"no figure and no time of %s stands in a sentence that is passed over",
	(file) => {
		const articles: readonly Article[] = JSON.parse(
			readFileSync(join(folder, file), "utf8"),
		);
		for (const article of articles) {
			const passage = readPassage(article);
			const { clean, sentences } = passage;
			const marks = marksOf(passage);
			const spans = spansWhere(sentences, (at) => {
				const { start, end } = sentences[at] ?? { start: 0, end: 0 };
				return isMeasured(clean, start, end, marks[at] ?? everyMark);
			});
			const everywhere = [{ start: 0, end: clean.length }];
			const lost = [
				...readWindows(passage, everywhere),
				...readAmounts(clean, everywhere),
				...readFractions(clean, everywhere),
				...readUnitSteps(clean, everywhere),
			].filter(
				({ start, end }) =>
					!spans.some((span) => span.start < end && start < span.end),
			);
			expect(
				lost.map(({ start, end }) => clean.slice(start, end)),
			).toStrictEqual([]);
		}
	},
);
