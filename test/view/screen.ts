import { type Frame, viewOf } from "../../src/view/frame.ts";
import { type Line, textOf } from "../../src/view/line.ts";
import type { KeptArticle, Size, Snapshot } from "../../src/view/model.ts";
import { pressAll } from "../../src/view/press.ts";
import { sceneOf } from "../../src/view/scene.ts";
import { freshUi } from "../../src/view/ui.ts";
import type { Locale } from "../../src/wording/locale.ts";
import { snapshot } from "./sample.ts";

/** What a frame is asked for with; all but the size may be left out. */
export type Shot = Readonly<{
	size: Size;
	keys?: readonly string[];
	of?: Snapshot;
	locale?: Locale;
	isAscii?: boolean;
	isBare?: boolean;
	/** An article that is at hand. */
	article?: KeptArticle;
}>;

export const frameOf = ({
	size,
	keys = [],
	of = snapshot(),
	locale = "en",
	isAscii = false,
	isBare = false,
	article,
}: Shot): Frame => {
	const articles = new Map(article ? [[article.id, article]] : []);
	const first = sceneOf(of, freshUi("dark"), size, locale, isBare, articles);
	const [ui] = pressAll(keys, first);
	return viewOf({ ...first, ui }, isAscii);
};

const beside = (columns: readonly (readonly string[])[]): readonly string[] => {
	const height = Math.max(0, ...columns.map(({ length }) => length));
	return Array.from({ length: height }, (_, at) =>
		columns.map((column) => column[at] ?? "").join(""),
	);
};

const texts = (lines: readonly Line[]): readonly string[] => lines.map(textOf);

/** The rows of the screen as text, boxes put side by side as the panels do it. */
export const rowsOfFrame = ({ head, bands, side, foot }: Frame) => {
	const body = bands.flatMap((band) =>
		beside(band.map(({ lines }) => texts(lines))),
	);
	const whole = side ? beside([body, texts(side.lines)]) : body;
	return [...texts(head), ...whole, ...texts(foot)];
};

/** For comparison with a file: spaces at the ends of rows are not seen there. */
export const screenOf = (shot: Shot): string =>
	`${rowsOfFrame(frameOf(shot))
		.map((row) => row.trimEnd())
		.join("\n")}\n`;
