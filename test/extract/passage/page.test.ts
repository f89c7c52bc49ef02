import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readPassage } from "../../../src/extract/passage/read.ts";

const page = (name: string): string =>
	readFileSync(
		new URL(`../../fixtures/pages/${name}.txt`, import.meta.url),
		"utf8",
	);

describe("the body of a page", () => {
	it.each(["en", "zh-Hans", "zh-Hant"])("in %s stands alone", (lang) => {
		const passage = readPassage({ text: page(lang), published: "2025-09-23" });
		expect(passage.clean.trim()).toBe(page(`${lang}.body`).trim());
		expect(passage.lang).toBe(lang);
	});
});
