import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);

/** What an article says became of deals: "cancelled Oracle OpenAI". */
const fatesOf = (title: string, text: string): readonly string[] =>
	extract({ title, text, published: "2026-03-07" }, lexicon)
		.claims.filter(({ kind }) => kind === "status")
		.map(({ qualifier, subject, object }) =>
			[qualifier, subject, object ?? ""].join(" "),
		)
		.toSorted();

test.each([
	[
		"甲骨文資料中心擴建喊卡，Meta有意接手",
		"彭博報導，甲骨文已取消為OpenAI擴建阿比林園區。",
		["cancelled Oracle OpenAI"],
	],
	[
		"Oracle drops its Abilene expansion",
		"Oracle and OpenAI cancelled the expansion in Abilene after talks between the two stalled over financing.",
		["cancelled Oracle OpenAI"],
	],
	// A halt that nobody calls an end stays one.
	[
		"Nvidia's OpenAI investment on hold",
		"Nvidia's plan to invest $100 billion in OpenAI is on hold, people familiar with the matter said.",
		["on-hold NVIDIA OpenAI"],
	],
	// One deal's end says nothing of another deal's halt.
	[
		"Two deals in doubt",
		"Oracle and Meta cancelled their contract. Nvidia's investment in OpenAI was put on hold.",
		["cancelled Oracle Meta", "on-hold NVIDIA OpenAI"],
	],
])("an ending told twice is told once: %s", (title, text, fates) => {
	expect(fatesOf(title, text)).toStrictEqual(fates);
});
