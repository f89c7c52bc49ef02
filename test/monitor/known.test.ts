import { expect, it } from "vitest";
import { byKnown, knownAt } from "../../src/monitor/known.ts";
import type { ReadArticle } from "../../src/store/article.ts";

const readOf = (id: string, version: number, seen: string): ReadArticle => ({
	article: {
		...{ id, feed: "https://example.com/a", title: id, text: "" },
		...{ url: `https://${id}.com/`, outlet: `${id}.com`, author: null },
		...{ published: "2025-09-22T08:00:00.000Z", version, seen },
	},
	...{ hash: id, lang: "en", claims: [], sketch: null },
	...{ revision: "test", untold: true },
});

const first = readOf("first", 1, "2025-09-24T08:00:00.000Z");
const altered = readOf("altered", 2, "2025-09-23T09:00:00.000Z");

it("knows an article from its publication, and an altered one from the first sight of what it says now", () => {
	expect(knownAt(first)).toBe("2025-09-22T08:00:00.000Z");
	expect(knownAt(altered)).toBe("2025-09-23T09:00:00.000Z");
});

it("orders by that, whatever comes first in the feed", () => {
	const ids = [altered, first]
		.toSorted(byKnown)
		.map(({ article }) => article.id);
	expect(ids).toEqual(["first", "altered"]);
});
