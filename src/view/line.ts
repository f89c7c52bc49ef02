import { truncate, widthOf } from "../text/width.ts";
import { printable } from "./printable.ts";

/** Colours by meaning; the theme decides what each looks like. */
export type Tone =
	| "plain"
	| "dim"
	| "strong"
	| "border"
	| "focus"
	| "good"
	| "bad"
	| "warn"
	| "accent"
	| "loud"
	| "selected";

export type Span = Readonly<{ text: string; tone: Tone }>;

/** One row of the screen, or of a box. */
export type Line = readonly Span[];

export const span = (text: string, tone: Tone = "plain"): Span => ({
	text: printable(text),
	tone,
});

export const widthOfLine = (line: Line): number =>
	line.reduce((width, { text }) => width + widthOf(text), 0);

/** Exactly `width` columns: cut with an ellipsis, or filled with spaces. */
export const fitLine = (line: Line, width: number): Line => {
	const fitting: Span[] = [];
	let room = width;
	for (const { text, tone } of line) {
		const shown = truncate(text, room);
		if (shown !== "") fitting.push({ text: shown, tone });
		room -= widthOf(shown);
		if (shown !== text) break;
	}
	if (room > 0) fitting.push({ text: " ".repeat(room), tone: "plain" });
	return fitting;
};

/** Left and right ends of one row; the left one gives way. */
export const spread = (left: Line, right: Line, width: number): Line => {
	const reserved = Math.min(widthOfLine(right), width);
	return [...fitLine(left, width - reserved), ...fitLine(right, reserved)];
};

/** The whole row in one tone: a selected row must not be a patchwork. */
export const inTone = (line: Line, tone: Tone): Line => [
	{ text: line.map(({ text }) => text).join(""), tone },
];

export const textOf = (line: Line): string =>
	line.map(({ text }) => text).join("");
