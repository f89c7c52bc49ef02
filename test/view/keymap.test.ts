import { expect, test } from "vitest";
import { keyNames, keyTable } from "../../src/view/key/names.ts";
import { bindingOf, type CommandMode, keymap } from "../../src/view/keymap.ts";
import { wordsOf } from "../../src/wording/locale.ts";

const modes: readonly CommandMode[] = [
	"board",
	"tally",
	"evidence",
	"article",
	"help",
];

test.each(modes)("in %s no key has two meanings", (mode) => {
	const keys = keymap
		.filter((binding) => binding.modes.includes(mode))
		.flatMap((binding) => binding.keys);
	expect(keys).toEqual([...new Set(keys)]);
});

test("every action has its keys, and none stands twice", () => {
	const actions = keymap.map(({ action }) => action);
	expect(actions.toSorted()).toEqual(
		Object.keys(wordsOf("en").board.keys).toSorted(),
	);
});

test("a key without a meaning has no binding", () => {
	expect(bindingOf("n", "board")).toBeNull();
	expect(bindingOf("/", "evidence")).toBeNull();
	expect(bindingOf("f1", "board")).toBeNull();
	expect(bindingOf("n", "evidence")?.action).toBe("nextQuote");
});

test.each([
	["jump", "1-5"],
	["down", "↓ j"],
	["pageDown", "PgDn Ctrl-D Space"],
	["previousPanel", "Shift-Tab ← h"],
	["quit", "q Ctrl-C"],
	["open", "Enter"],
	["top", "Home g"],
])("%s is printed as %s", (action, names) => {
	const binding = keymap.find((each) => each.action === action);
	expect(binding && keyNames(binding)).toBe(names);
});

test("the table for manuals has every binding in either language", () => {
	expect(keyTable(wordsOf("en"))).toContainEqual(["z +", "zoom"]);
	expect(keyTable(wordsOf("zh-Hant"))).toContainEqual(["Enter", "證據"]);
	expect(keyTable(wordsOf("en"))).toHaveLength(keymap.length);
});
