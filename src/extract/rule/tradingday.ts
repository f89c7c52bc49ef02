import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { clauseAround, windowOf } from "./pick.ts";
import type { Scene } from "./scene.ts";

/** Lines of the page between a paragraph and the next. */
const nextParagraph = 2;

/** The trading day: the nearest day before the figure in the sentence, one after it, or the one set last in this paragraph or the one before. */
export const dayOf = (
	line: Line,
	at: number,
	scene: Scene,
): Pick<Draft, "when"> => {
	for (let place = at - 1; place >= 0; place -= 1) {
		const window = windowOf(line.tokens[place]);
		if (window?.sort === "day") return { when: window.when };
	}
	const { to } = clauseAround(line, at);
	for (let place = at + 1; place < to; place += 1) {
		const window = windowOf(line.tokens[place]);
		if (window?.sort === "day") return { when: window.when };
	}
	const isSet =
		scene.day !== null && line.block - scene.day.block <= nextParagraph;
	return isSet && scene.day !== null ? { when: scene.day.when } : {};
};
