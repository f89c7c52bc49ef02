import { describe, expect, it } from "vitest";
import { type Shown, standingOf } from "../../src/monitor/version.ts";
import type { KnownVersion } from "../../src/store/article.ts";

describe("standingOf", () => {
	const version = (number: number, feed: string): KnownVersion => ({
		...{ version: number, hash: `h${number}`, feed },
		...{ length: 100, isBuried: false },
	});
	const versions = [version(1, "a"), version(2, "a"), version(3, "b")];
	const shown = (feed: string, hash: string): Shown => ({
		hash,
		article: {
			...{ id: "x", feed, url: null, outlet: "o", title: "t", version: 1 },
			...{ text: "y".repeat(100), author: null },
			...{
				published: "2025-09-23T12:00:00.000Z",
				seen: "2025-09-23T12:00:00.000Z",
			},
		},
	});

	it.each<[string, string, number | null, number, boolean]>([
		["a", "h3", null, 3, false],
		["a", "h2", null, 2, false],
		["a", "h1", null, 4, true],
		["b", "h2", null, 4, true],
		["c", "h1", null, 1, false],
		["a", "h1", 1, 1, false],
		["c", "h1", 2, 4, true],
		["c", "h3", 2, 3, false],
	])(
		"of feed %s showing %s, after version %s: %s",
		(feed, hash, last, wanted, isNew) => {
			const known = { versions, texts: [], last };
			expect(standingOf(shown(feed, hash), known)).toEqual({
				version: wanted,
				isNew,
			});
		},
	);
});
