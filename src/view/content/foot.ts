import { wrap } from "../../text/wrap.ts";
import { count, fill } from "../../wording/template.ts";
import { keyName } from "../key/names.ts";
import { type CommandMode, enterSign, type Hint, keymap } from "../keymap.ts";
import { fitLine, type Line, type Span, span, widthOfLine } from "../line.ts";
import type { Size } from "../model.ts";
import type { Scene } from "../scene.ts";
import { signs } from "../signs.ts";
import { sortColumns } from "../ui.ts";
import { errorOf, isInTrouble, namedErrorOf } from "./feeds.ts";
import { staleFor } from "./header.ts";

const promptLine = (scene: Scene): Line | null => {
	const { ui, words } = scene;
	const { prompt } = words.board;
	if (ui.mode.name === "filter")
		return [
			span(
				` ${fill(prompt.filter, { text: ui.filters[ui.focus] })}▏`,
				"strong",
			),
			span(`  ${prompt.filterHint}`, "dim"),
		];
	if (ui.mode.name !== "date") return null;
	const { text, isWrong } = ui.mode;
	return [
		span(` ${fill(prompt.date, { text })}▏`, "strong"),
		isWrong
			? span(`  ${prompt.badDate}`, "bad")
			: span(`  ${prompt.dateHint}`, "dim"),
	];
};

const troubleLine = (scene: Scene): Line => {
	const { snapshot, words } = scene;
	if (snapshot.error !== null)
		return [span(` ${signs.denied} ${snapshot.error}`, "bad")];
	const failing = snapshot.feeds.filter(isInTrouble);
	const [first] = failing;
	const isOneCause =
		failing.length > 1 && failing.every(({ error }) => error === first?.error);
	if (first && isOneCause) {
		const told = fill(words.board.alerts.together, {
			n: failing.length,
			error: errorOf(first, scene) ?? words.board.feedStates[first.state],
		});
		return [span(` ! ${told}`, "warn")];
	}
	if (first) {
		const told = count(words.board.alerts.failing, failing.length, {
			trouble: namedErrorOf(first, scene),
		});
		return [span(` ! ${told}`, "warn")];
	}
	const age = staleFor(scene);
	return age === null
		? []
		: [span(` ! ${fill(words.board.alerts.stale, { age })}`, "warn")];
};

/** A notice may be an address, of which nothing must be missing; more than so many rows would hide too much. */
const mostNoticeRows = 4;

const noticeLines = (notice: string, { columns }: Size): Line[] => {
	const rows = wrap(notice, columns - 2);
	const shown = rows.slice(0, mostNoticeRows);
	const rest = rows.slice(mostNoticeRows).join(" ");
	return shown.map((row, at): Line => {
		const isCut = at === shown.length - 1 && rest !== "";
		return [span(` ${isCut ? row + rest : row}`, "accent")];
	});
};

/** Above the last row: what is being typed, else what a key did, else what is wrong. One row, more for a long notice. */
export const alertLines = (scene: Scene): readonly Line[] => {
	const { notice } = scene.ui;
	const prompt = promptLine(scene);
	const lines =
		prompt === null && notice !== null
			? noticeLines(notice, scene.size)
			: [prompt ?? troubleLine(scene)];
	return lines.map((line) => fitLine(line, scene.size.columns));
};

/** Whether a key does something here: a panel with one order has none to go to. */
const isOffered = (hint: Hint, { ui }: Scene): boolean =>
	hint !== "sort" || sortColumns[ui.focus].length > 1;

const hintsOf = (mode: CommandMode, scene: Scene, isAscii: boolean): Line[] => {
	const { words } = scene;
	return keymap.flatMap(({ modes, hint, hintKeys, hintModes, keys }) => {
		const name = keyName(keys[0] ?? "");
		const isPlain = isAscii && hintKeys === enterSign;
		return hint && (hintModes ?? modes).includes(mode) && isOffered(hint, scene)
			? [
					[
						span(` ${isPlain ? name : (hintKeys ?? name)}`, "strong"),
						span(` ${words.board.hints[hint]}`, "dim"),
					],
				]
			: [];
	});
};

/** The last row: the keys that matter here; help and the way out never give way. In ASCII, Enter is a word: no sign tells it. */
export const keyLine = (scene: Scene, isAscii = false): Line => {
	const { mode } = scene.ui;
	const { columns } = scene.size;
	if (mode.name === "filter" || mode.name === "date")
		return fitLine([], columns);
	const hints = hintsOf(mode.name, scene, isAscii);
	const kept = hints.slice(-2);
	let room = columns - widthOfLine(kept.flat());
	const shown: Span[] = [];
	for (const hint of hints.slice(0, -2)) {
		room -= widthOfLine(hint);
		if (room < 0) break;
		shown.push(...hint);
	}
	return fitLine([...shown, ...kept.flat()], columns);
};
