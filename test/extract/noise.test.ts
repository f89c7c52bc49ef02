import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { Claim } from "../../src/extract/claim.ts";
import { extract } from "../../src/extract/extract.ts";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import type { ParsedItem } from "../../src/feed/parsed.ts";
import { readFeed } from "../../src/feed/read.ts";
import { noises } from "./passage/noise.ts";
import { sharedBy } from "./shared.ts";

const archive = new URL("../../feeds/archive.xml", import.meta.url);
const lexicon = lexiconOf([]);
/** The least F1 between the claims of an article and those of the same under noise. */
const least = 0.98;

const factOf = ({ quote, start, end, rule, source, ...fact }: Claim): string =>
	JSON.stringify(fact);

const factsOf = (
	{ title, published }: ParsedItem,
	text: string,
	format: "text" | "html",
): string[] =>
	extract(
		{ title, text, format, published: published ?? "2025-09-23" },
		lexicon,
	).claims.map(factOf);

/** Items of the archive, each with what is read in it as it stands. */
let items: readonly (readonly [item: ParsedItem, clean: readonly string[]])[] =
	[];
beforeAll(async () => {
	const feed = await readFeed(readFileSync(archive), {
		contentType: null,
		url: archive.pathname,
	});
	items = (feed.kind === "feed" ? feed.items : []).map((item) => [
		item,
		factsOf(item, item.text, "text"),
	]);
	expect(items.length).toBeGreaterThan(30);
});

test.each(Object.entries(noises))(
	"%s costs less than a fiftieth of what is read",
	(name, noise) => {
		let [right, all] = [0, 0];
		for (const [item, clean] of items) {
			const noisy = factsOf(
				item,
				noise(item.text),
				name === "html" ? "html" : "text",
			);
			all += clean.length + noisy.length;
			right += sharedBy(noisy, clean);
		}
		expect((2 * right) / all).toBeGreaterThan(least);
	},
);
