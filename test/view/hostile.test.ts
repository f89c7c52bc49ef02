import { describe, expect, test } from "vitest";
import { widthOf } from "../../src/text/width.ts";
import { hostileByClass } from "./hostile.ts";
import { poisoned, poisonedArticle } from "./poison.ts";
import { frameOf, rowsOfFrame, type Shot } from "./screen.ts";

const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;
const least = { columns: 60, rows: 16 };
const classic = { columns: 80, rows: 24 };

/** All panels with the evidence beside them; the evidence alone and what a copy tells; a feed. */
const views: readonly Omit<Shot, "of">[] = [
	{ size: { columns: 160, rows: 40 }, keys: ["3"] },
	{ size: classic, keys: ["4", "j", "enter", "y"], locale: "zh-Hans" },
	{ size: least, keys: ["5", "enter"], isAscii: true },
];

const checkFrame = (shot: Shot): void => {
	const rows = rowsOfFrame(frameOf(shot));
	expect(rows.join("")).not.toMatch(unprintable);
	expect(rows.map(widthOf)).toEqual(rows.map(() => shot.size.columns));
	expect(rows).toHaveLength(shot.size.rows);
};

describe.each(Object.entries(hostileByClass))("%s", (_, strings) => {
	test.each(strings.map((bad) => [bad.slice(0, 40), bad]))(
		"%j breaks no frame and sends nothing to the terminal",
		(_start, bad) => {
			const of = poisoned(bad);
			for (const view of views) checkFrame({ ...view, of });
			const article = poisonedArticle(bad);
			checkFrame({ size: least, keys: ["enter", "n", "enter"], of, article });
		},
	);
});

test("two hundred strings, none of them twice", () => {
	const all = Object.values(hostileByClass).flat();
	expect(all.length).toBeGreaterThanOrEqual(200);
	expect(new Set(all).size).toBe(all.length);
});
