import type { Key } from "ink";
import { graphemesOf } from "../text/width.ts";

/** Ink's flags by the names of the keymap. */
const named = [
	["upArrow", "up"],
	["downArrow", "down"],
	["leftArrow", "left"],
	["rightArrow", "right"],
	["pageUp", "pageup"],
	["pageDown", "pagedown"],
	["home", "home"],
	["end", "end"],
	["return", "enter"],
	["escape", "escape"],
	["backspace", "backspace"],
	["delete", "delete"],
] as const satisfies readonly (readonly [keyof Key, string])[];

/** Control characters that come in one piece with others lose Ink's flags. */
const controls: Readonly<Record<string, string>> = {
	"\r": "enter",
	"\n": "enter",
	"\t": "tab",
	"\u001b": "escape",
	"\u007f": "backspace",
	"\b": "backspace",
	" ": "space",
};

const isControl = (code: number): boolean => code >= 1 && code <= 26;

const keyOf = (character: string): string | null => {
	const known = controls[character];
	if (known !== undefined) return known;
	const code = character.codePointAt(0) ?? 0;
	if (isControl(code)) return `ctrl-${String.fromCodePoint(code + 96)}`;
	return code < 32 ? null : character;
};

/** The keys of one event: a slow line brings several characters together (`jjj`). */
export const keysOf = (input: string, key: Key): readonly string[] => {
	const name = named.find(([flag]) => key[flag])?.[1];
	if (name !== undefined) return [name];
	if (key.tab) return [key.shift ? "shift-tab" : "tab"];
	if (key.ctrl) return input === "" ? [] : [`ctrl-${input}`];
	if (key.meta) return [];
	return graphemesOf(input).flatMap((character) => keyOf(character) ?? []);
};
