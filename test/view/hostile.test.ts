import { expect, test } from "vitest";
import { widthOf } from "../../src/text/width.ts";
import type { Snapshot } from "../../src/view/model.ts";
import { hostile } from "./hostile.ts";
import { snapshot } from "./sample.ts";
import { frameOf, rowsOfFrame } from "./screen.ts";

/** Words that the program itself puts in; all the rest of a snapshot is from outside. */
const ownWords = /^(\d{4}-\d\d-\d\d|USD|CNY|GW|percent|count)/;
const ownKeys = new Set(["kind", "state", "qualifier", "outlook", "status"]);

const poison = (tree: unknown, bad: string): unknown => {
	if (Array.isArray(tree)) return tree.map((each) => poison(each, bad));
	if (tree instanceof Date || tree instanceof Set) return tree;
	if (typeof tree !== "object" || tree === null) return tree;
	const entries = Object.entries(tree).map(([key, value]) => {
		const isOutside =
			typeof value === "string" && !ownKeys.has(key) && !ownWords.test(value);
		return [key, isOutside ? bad + value : poison(value, bad)];
	});
	return Object.fromEntries(entries);
};

const poisoned = (bad: string): Snapshot => ({
	...snapshot(),
	...Object(poison({ ...snapshot(), error: "trouble" }, bad)),
});

const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
const classic = { columns: 80, rows: 24 };
const views = [
	{ size: { columns: 200, rows: 60 }, keys: [] },
	{ size: classic, keys: ["2"] },
	{ size: classic, keys: ["3"] },
	{ size: classic, keys: ["4", "enter"] },
	{ size: classic, keys: ["5", "enter"] },
	{ size: classic, keys: ["y"] },
];

test.each(hostile.map((bad) => [bad.slice(0, 40), bad]))(
	"%j breaks no frame and sends nothing to the terminal",
	(_, bad) => {
		const of = poisoned(bad);
		for (const { size, keys } of views) {
			const rows = rowsOfFrame(frameOf({ size, keys, of }));
			expect(rows.join("")).not.toMatch(unprintable);
			expect(rows.filter((row) => widthOf(row) !== size.columns)).toEqual([]);
			expect(rows).toHaveLength(size.rows);
		}
	},
);
