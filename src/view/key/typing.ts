import { graphemesOf } from "../../text/width.ts";
import { fill } from "../../wording/template.ts";
import { typedDay } from "../../wording/typed-day.ts";
import type { Step } from "../press.ts";
import { printable } from "../printable.ts";
import type { Scene } from "../scene.ts";
import type { UiState } from "../ui.ts";
import { isToCome, timeTo } from "./time.ts";

const longest = 60;

/** The text after one more key; `null` for a key that types nothing. */
const typed = (text: string, key: string): string | null => {
	if (key === "backspace" || key === "delete")
		return graphemesOf(text).slice(0, -1).join("");
	if (key === "ctrl-u") return "";
	const character = key === "space" ? " " : printable(key);
	// Named keys, such as "pagedown", are longer than any one character.
	if (graphemesOf(character).length !== 1) return null;
	return text.length < longest ? text + character : text;
};

const withFilter = (ui: UiState, text: string): UiState => ({
	...ui,
	filters: { ...ui.filters, [ui.focus]: text },
	cursors: { ...ui.cursors, [ui.focus]: { id: null, index: 0 } },
});

const typeFilter = (key: string, ui: UiState): Step => {
	if (key === "enter") return [{ ...ui, mode: { name: "board" } }, []];
	if (key === "escape")
		return [{ ...withFilter(ui, ""), mode: { name: "board" } }, []];
	const text = typed(ui.filters[ui.focus], key);
	return [text === null ? ui : withFilter(ui, text), []];
};

const goTo = (day: string, { ui, words, snapshot: { now } }: Scene): Step => {
	const notice = isToCome(day, now)
		? fill(words.board.notice.toCome, { day })
		: null;
	return [{ ...ui, mode: { name: "board" }, notice }, [timeTo(day, now)]];
};

const typeDate = (key: string, text: string, scene: Scene): Step => {
	const { ui } = scene;
	const board: UiState = { ...ui, mode: { name: "board" } };
	if (key === "escape") return [board, []];
	if (key === "enter") {
		if (text.trim() === "") return [board, [{ kind: "as-of", day: null }]];
		const day = typedDay(text, scene.snapshot.now);
		return day === null
			? [{ ...ui, mode: { name: "date", text, isWrong: true } }, []]
			: goTo(day, scene);
	}
	const next = typed(text, key);
	return [
		next === null
			? ui
			: { ...ui, mode: { name: "date", text: next, isWrong: false } },
		[],
	];
};

/** A text being typed owns its keys: `q` is a letter here. */
export const typeKey = (key: string, scene: Scene): Step => {
	const { mode } = scene.ui;
	if (mode.name === "filter") return typeFilter(key, scene.ui);
	if (mode.name === "date") return typeDate(key, mode.text, scene);
	return [scene.ui, []];
};
