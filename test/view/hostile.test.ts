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

const keys = [
	[],
	["2"],
	["3"],
	["4", "enter"],
	["5", "enter"],
	["j", "y"],
	["/", "x"],
];
const sizes = [
	{ columns: 80, rows: 24 },
	{ columns: 200, rows: 60 },
];

test.each(hostile.map((bad) => [bad.slice(0, 40), bad]))(
	"%j breaks no frame and sends nothing to the terminal",
	(_, bad) => {
		for (const size of sizes)
			for (const pressed of keys) {
				const frame = frameOf({ size, keys: pressed, of: poisoned(bad) });
				const rows = rowsOfFrame(frame);
				expect(rows.join("")).not.toMatch(
					/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u,
				);
				expect(rows.filter((row) => widthOf(row) !== size.columns)).toEqual([]);
				expect(rows).toHaveLength(size.rows);
			}
	},
);
