import { fill } from "../wording/template.ts";
import { accountContent } from "./content/account.ts";
import { articleContent } from "./content/article.ts";
import { dealsContent } from "./content/deals.ts";
import { disputesContent } from "./content/disputes.ts";
import { evidenceContent } from "./content/evidence.ts";
import { feedsContent } from "./content/feeds.ts";
import { alertLines, keyLine } from "./content/foot.ts";
import { glanceContents } from "./content/glance.ts";
import { headerLine } from "./content/header.ts";
import { helpContent } from "./content/help.ts";
import { reactionsContent } from "./content/reactions.ts";
import { tabLine } from "./content/tabs.ts";
import { tranchesContent } from "./content/tranches.ts";
import { inAscii } from "./draw/ascii.ts";
import {
	type Box,
	bareBox,
	type Content,
	drawBox,
	insideOf,
	type Place,
} from "./draw/box.ts";
import { type Layout, layoutOf, leastSize } from "./draw/layout.ts";
import { fitLine, type Line, span, widthOfLine } from "./line.ts";
import { selectedIn } from "./row/rows.ts";
import type { Scene } from "./scene.ts";
import type { Mode, PanelName } from "./ui.ts";

/** The whole screen, ready to be laid out: every line has its exact width. */
export type Frame = Readonly<{
	/** Above the boxes. */
	head: readonly Line[];
	/** Rows of boxes, from top to bottom. */
	bands: readonly (readonly Box[])[];
	/** At the right of all bands. */
	side: Box | null;
	/** Below the boxes. */
	foot: readonly Line[];
}>;

const contents: Readonly<
	Record<
		PanelName,
		(scene: Scene, inside: Place, isFocused: boolean) => Content
	>
> = {
	deals: dealsContent,
	tranches: tranchesContent,
	reactions: reactionsContent,
	disputes: disputesContent,
	feeds: feedsContent,
};

const box = (
	key: string,
	content: (inside: Place) => Content,
	place: Place,
	isFocused: boolean,
	scene: Scene,
): Box =>
	scene.isBare
		? bareBox(key, content({ ...place, height: place.height - 1 }), place)
		: drawBox(key, content(insideOf(place)), place, isFocused);

/** Whether something is opened beside the panels, or over them. */
const isOpen = ({ name }: Mode): boolean =>
	name === "evidence" || name === "tally";

const panelBox = (panel: PanelName, place: Place, scene: Scene): Box => {
	const { ui } = scene;
	const isFocused = ui.focus === panel && !isOpen(ui.mode);
	return box(
		panel,
		(inside) => contents[panel](scene, inside, isFocused),
		place,
		isFocused,
		scene,
	);
};

const evidenceBox = (place: Place, isFocused: boolean, scene: Scene): Box => {
	const { mode, focus } = scene.ui;
	const quote = mode.name === "evidence" ? mode.quote : -1;
	const row = selectedIn(focus, scene);
	return box(
		"evidence",
		(inside) =>
			mode.name === "tally"
				? accountContent(mode.item, scene, inside)
				: evidenceContent(row, quote, scene, inside),
		place,
		isFocused,
		scene,
	);
};

type Body = Pick<Frame, "bands" | "side">;

const boardBody = (
	layout: Extract<Layout, { kind: "board" }>,
	scene: Scene,
): Body => {
	const bands = layout.bands.map((band) =>
		band.map((placed) => panelBox(placed.panel, placed, scene)),
	);
	const side =
		layout.side && evidenceBox(layout.side, isOpen(scene.ui.mode), scene);
	return { bands, side };
};

const tabsBody = (
	layout: Extract<Layout, { kind: "tabs" }>,
	scene: Scene,
): Body => {
	const glances = glanceContents(scene, layout.glances.map(insideOf));
	const below = layout.glances.flatMap((place, at) => {
		const content = glances[at];
		return content
			? [box(`glance${at}`, () => content, place, false, scene)]
			: [];
	});
	const panel = [panelBox(scene.ui.focus, layout.panel, scene)];
	return { bands: below.length === 0 ? [panel] : [panel, below], side: null };
};

const bodyOf = (
	layout: Exclude<Layout, { kind: "small" }>,
	scene: Scene,
): Body => {
	const { ui } = scene;
	const { mode } = ui;
	const whole = (only: Box): Body => ({ bands: [[only]], side: null });
	if (mode.name === "help") {
		const help = (inside: Place) => helpContent(scene, mode.top, inside);
		return whole(box("help", help, layout.body, true, scene));
	}
	if (mode.name === "article") {
		const article = (inside: Place) => articleContent(scene, inside);
		return whole(box("article", article, layout.body, true, scene));
	}
	const hasSide = layout.kind === "board" && layout.side !== null;
	if (isOpen(mode) && (!hasSide || ui.isZoomed))
		return whole(evidenceBox(layout.body, true, scene));
	if (ui.isZoomed) return whole(panelBox(ui.focus, layout.body, scene));
	return layout.kind === "board"
		? boardBody(layout, scene)
		: tabsBody(layout, scene);
};

const lowered = (drawn: Box, rows: number): Box => ({
	...drawn,
	height: drawn.height - rows,
	lines: drawn.lines.slice(0, drawn.height - rows),
});

/** A long notice lies over the lowest rows of the boxes. */
const lessBy = (rows: number, { bands, side }: Body): Body =>
	rows === 0
		? { bands, side }
		: {
				bands: [
					...bands.slice(0, -1),
					...bands
						.slice(-1)
						.map((band) => band.map((drawn) => lowered(drawn, rows))),
				],
				side: side && lowered(side, rows),
			};

const centred = (text: string, width: number): Line => {
	const line = [span(text)];
	const left = Math.max(0, Math.floor((width - widthOfLine(line)) / 2));
	return fitLine([span(" ".repeat(left)), ...line], width);
};

const smallFrame = ({ size, words }: Scene): Frame => {
	const { columns, rows } = size;
	const texts = [
		fill(words.board.tooSmall, { columns, rows }),
		fill(words.board.needs, { ...leastSize }),
	];
	const above = Math.max(0, Math.floor((rows - texts.length) / 2));
	const lines: Line[] = [
		...Array.from({ length: above }, () => fitLine([], columns)),
		...texts.map((text) => centred(text, columns)),
	];
	return { head: lines.slice(0, rows), bands: [], side: null, foot: [] };
};

const boxInAscii = (drawn: Box): Box => ({
	...drawn,
	lines: drawn.lines.map(inAscii),
});

const frameInAscii = ({ head, bands, side, foot }: Frame): Frame => ({
	head: head.map(inAscii),
	bands: bands.map((band) => band.map(boxInAscii)),
	side: side && boxInAscii(side),
	foot: foot.map(inAscii),
});

const wholeFrame = (scene: Scene, isAscii: boolean): Frame => {
	const layout = layoutOf(scene.size, scene.isBare);
	if (layout.kind === "small") return smallFrame(scene);
	const alerts = alertLines(scene);
	return {
		head: [
			headerLine(scene),
			...(layout.kind === "tabs" ? [tabLine(scene)] : []),
		],
		...lessBy(alerts.length - 1, bodyOf(layout, scene)),
		foot: [...alerts, keyLine(scene, isAscii)],
	};
};

/** The dashboard at one moment, in one size: strings, rows, and colours by meaning. */
export const viewOf = (scene: Scene, isAscii = false): Frame => {
	const frame = wholeFrame(scene, isAscii);
	return isAscii ? frameInAscii(frame) : frame;
};
