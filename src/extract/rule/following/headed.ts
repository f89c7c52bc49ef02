import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import type { Scene } from "../scene/scene.ts";
import { readItem } from "./headeditem.ts";
import { colonOf, headingIn, headingOf, isItem } from "./heading.ts";

/** What an item of a headed list says: one company, its sum, and the parties that the heading tells. */
export const readHeaded = (
	line: Line,
	{ list }: Scene,
	lang: string,
): readonly Draft[] => {
	if (!line.symbols.includes("M")) return [];
	const end = colonOf(line);
	const own = end > 0 ? headingOf(line, end) : null;
	if (own !== null) return readItem(line, end, own, lang);
	return list === null ? [] : readItem(line, 0, list, lang);
};

/** Remembers the heading of a list until a line is neither an item of it nor goes on with one. */
export const noteHeading = (scene: Scene, line: Line): void => {
	const heading = headingIn(line, scene.last === null);
	if (heading !== null) {
		scene.list = heading;
		return;
	}
	if (scene.list === null) return;
	if (isItem(line)) scene.list = { ...scene.list, block: line.block };
	else if (line.block !== scene.list.block) scene.list = null;
};
