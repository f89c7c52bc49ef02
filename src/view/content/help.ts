import { fitted, widthOf } from "../../text/width.ts";
import { fill } from "../../wording/template.ts";
import { type Content, insideOf, type Place } from "../draw/box.ts";
import { layoutOf } from "../draw/layout.ts";
import { keyNames } from "../key/names.ts";
import { type Binding, type Group, keymap } from "../keymap.ts";
import { fitLine, type Line, span } from "../line.ts";
import type { Scene } from "../scene.ts";
import { signs } from "../signs.ts";

const groups: readonly Group[] = ["move", "look", "time", "act", "leave"];
const keysWidth = 20;
/** Signs are short, and what they mean takes more words. */
const signsWidth = 6;
/** In which the longest of both is whole. */
const columnWidth = 49;

const bindingLine = (binding: Binding, isHere: boolean, scene: Scene): Line => [
	span(` ${fitted(keyNames(binding), keysWidth)} `, isHere ? "strong" : "dim"),
	span(scene.words.board.keys[binding.action], isHere ? "plain" : "dim"),
];

const groupLines = (group: Group, scene: Scene): Line[] => {
	const { mode } = scene.ui;
	const context = mode.name === "help" ? mode.under.name : mode.name;
	const own = keymap.filter((binding) => binding.group === group);
	return [
		[span(` ${scene.words.board.help.groups[group]}`, "accent")],
		...own.map((binding) => {
			const isHere = binding.modes.some((each) => each === context);
			return bindingLine(binding, isHere, scene);
		}),
		[],
	];
};

/** Each with the word for it; several of one row mean alike. */
const legend = [
	[signs.disputed, "disputed"],
	[signs.denied, "denied"],
	[signs.doubt, "doubt"],
	[signs.unseen, "unseen"],
	[signs.onTrack, "onTrack"],
	[signs.ahead, "ahead"],
	[signs.open, "open"],
	[signs.done, "done"],
	[signs.held, "held"],
	[signs.scaledBack, "scaledBack"],
	[signs.live, "live"],
	[signs.quiet, "quiet"],
	[signs.underWay, "underWay"],
	[signs.cutOff, "cutOff"],
	[signs.point, "point"],
	["( )", "session"],
	["*", "more"],
	["~", "inferred"],
	["+", "orMore"],
] as const;

const headings = ["stories", "outlets"] as const;

/** The marks beside figures: nobody should have to guess them. */
const signLines = ({ words }: Scene): Line[] => {
	const told = words.board.help.signs;
	return [
		[span(` ${told.title}`, "accent")],
		...legend.map(([sign, name]) => [
			span(` ${fitted(sign, signsWidth)} `, "strong"),
			span(told[name]),
		]),
		...headings.map((name) => [
			span(` ${fitted(words.board.columns[name], signsWidth)} `, "strong"),
			span(told[name]),
		]),
		[],
	];
};

/** Groups side by side, each whole, in as many columns as there is room for. */
const columnsOf = (scene: Scene, width: number): Line[][] => {
	const count = Math.max(1, Math.floor(width / columnWidth));
	const blocks = [
		...groups.map((group) => groupLines(group, scene)),
		signLines(scene),
	];
	const total = blocks.reduce((sum, block) => sum + block.length, 0);
	const columns: Line[][] = [[]];
	for (const block of blocks) {
		const last = columns.at(-1) ?? [];
		const isFull = last.length + block.length > total / count + 2;
		if (last.length > 0 && isFull && columns.length < count)
			columns.push([...block]);
		else last.push(...block);
	}
	return columns;
};

const allLines = (scene: Scene, width: number): readonly Line[] => {
	const columns = columnsOf(scene, width);
	const each = Math.floor(width / columns.length);
	return Array.from(
		{ length: Math.max(...columns.map(({ length }) => length)) },
		(_, at) => columns.flatMap((column) => fitLine(column[at] ?? [], each)),
	);
};

const firstOf = (wish: number, lines: number, height: number): number =>
	Math.max(0, Math.min(wish, lines - height));

/** The first line nearest to the one wished for: the help is not left behind at either end. */
export const helpTop = (scene: Scene, wish: number): number => {
	const layout = layoutOf(scene.size, scene.isBare);
	if (layout.kind === "small") return 0;
	const { body } = layout;
	const { width, height } = scene.isBare
		? { ...body, height: body.height - 1 }
		: insideOf(body);
	return firstOf(wish, allLines(scene, width).length, height);
};

/** All keys, those that do something here in full colour. */
export const helpContent = (
	scene: Scene,
	top: number,
	{ width, height }: Place,
): Content => {
	const { help } = scene.words.board;
	const all = allLines(scene, width);
	const first = firstOf(top, all.length, height);
	const shown = fill(scene.words.board.position, {
		at: `${first + 1}–${Math.min(first + height, all.length)}`,
		all: all.length,
	});
	const asides =
		all.length > height ? [`${shown} · ${help.close}`, shown] : [help.close];
	const aside = asides.find((text) => widthOf(text) + 2 < width / 2);
	return {
		title: [span(` ${help.title} `, "focus")],
		aside: aside === undefined ? [] : [span(` ${aside} `, "dim")],
		lines: all.slice(first, first + height),
	};
};
