import type { Effect } from "./effect.ts";
import { actions } from "./key/actions.ts";
import { typeKey } from "./key/typing.ts";
import { alwaysQuits, bindingOf } from "./keymap.ts";
import type { Scene } from "./scene.ts";
import type { UiState } from "./ui.ts";

/** The state after a key, and what is to be done in the world. */
export type Step = readonly [UiState, readonly Effect[]];

/**
 * One key, such as `j`, `down`, `ctrl-l` or a character typed into a text. Every other key
 * than a known one leaves all as it is.
 */
export const press = (key: string, scene: Scene): Step => {
	const { mode } = scene.ui;
	if (key === alwaysQuits) return [scene.ui, [{ kind: "quit" }]];
	if (mode.name === "filter" || mode.name === "date")
		return typeKey(key, scene);
	const binding = bindingOf(key, mode.name);
	if (!binding) return [scene.ui, []];
	return actions[binding.action](
		{ ...scene, ui: { ...scene.ui, notice: null } },
		key,
	);
};

/** Several keys that came in one piece, one after the other. */
export const pressAll = (keys: readonly string[], scene: Scene): Step => {
	let ui = scene.ui;
	const effects: Effect[] = [];
	for (const key of keys) {
		const [next, asked] = press(key, { ...scene, ui });
		ui = next;
		effects.push(...asked);
	}
	return [ui, effects];
};
