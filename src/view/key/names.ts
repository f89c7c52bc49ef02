import type { Words } from "../../wording/en.ts";
import { alwaysQuits, type Binding, keymap } from "../keymap.ts";

const names: Readonly<Record<string, string>> = {
	tab: "Tab",
	"shift-tab": "Shift-Tab",
	enter: "Enter",
	escape: "Esc",
	space: "Space",
	up: "↑",
	down: "↓",
	left: "←",
	right: "→",
	pageup: "PgUp",
	pagedown: "PgDn",
	home: "Home",
	end: "End",
};

const isDigits = (keys: readonly string[]): boolean =>
	keys.length > 2 && keys.every((key) => /^\d$/.test(key));

/** A key as it is printed on keyboards and in manuals. */
export const keyName = (key: string): string =>
	names[key] ??
	key.replace(
		/^ctrl-(.)$/,
		(_, letter: string) => `Ctrl-${letter.toUpperCase()}`,
	);

/** The keys of a binding for people: "↓ j", "1-5", "Ctrl-L". */
export const keyNames = ({ keys, action }: Binding): string => {
	if (isDigits(keys)) return `${keys[0]}-${keys.at(-1)}`;
	const all = action === "quit" ? [...keys, alwaysQuits] : keys;
	return all.map(keyName).join(" ");
};

/** The README's table of keys: what each does, in English or Chinese. */
export const keyTable = (
	words: Words,
): readonly (readonly [keys: string, does: string])[] =>
	keymap.map((binding) => [
		keyNames(binding),
		words.board.keys[binding.action],
	]);
