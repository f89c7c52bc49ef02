import type { Size } from "../model.ts";
import { type PanelName, panelNames } from "../ui.ts";
import type { Place } from "./box.ts";

export const leastSize: Size = { columns: 60, rows: 16 };

const boardSize: Size = { columns: 110, rows: 30 };
const glanceSize: Size = { columns: 80, rows: 22 };
const sideColumns = 160;
const glanceHeight = 5;
/** Header, alert line and key line. */
const furniture = 3;

export type Placed = Place & Readonly<{ panel: PanelName }>;

/** How the screen is divided. */
export type Layout =
	| Readonly<{ kind: "small" }>
	/** All five panels, in two bands; the selected row's evidence beside them where there is room. */
	| Readonly<{
			kind: "board";
			bands: readonly (readonly Placed[])[];
			side: Place | null;
			body: Place;
	  }>
	/** One panel at a time, under a strip of tabs. */
	| Readonly<{
			kind: "tabs";
			panel: Place;
			glances: readonly Place[];
			body: Place;
	  }>;

const isAtLeast = (size: Size, least: Size): boolean =>
	size.columns >= least.columns && size.rows >= least.rows;

/** Widths in the given proportions that add up to the whole. */
const shares = (whole: number, parts: readonly number[]): readonly number[] => {
	const sum = parts.reduce((total, part) => total + part, 0);
	const widths = parts.map((part) => Math.floor((whole * part) / sum));
	const used = widths.slice(1).reduce((total, width) => total + width, 0);
	return [whole - used, ...widths.slice(1)];
};

const bandOf = (
	panels: readonly PanelName[],
	widths: readonly number[],
	height: number,
): readonly Placed[] =>
	panels.map((panel, at) => ({ panel, width: widths[at] ?? 0, height }));

const boardOf = ({ columns, rows }: Size): Layout => {
	const height = rows - furniture;
	const sideWidth = columns >= sideColumns ? Math.floor(columns * 0.34) : 0;
	const width = columns - sideWidth;
	const upper = Math.max(17, Math.ceil(height * 0.58));
	const [top, bottom] = [panelNames.slice(0, 2), panelNames.slice(2)];
	return {
		kind: "board",
		bands: [
			bandOf(top, shares(width, [60, 40]), upper),
			bandOf(bottom, shares(width, [36, 34, 30]), height - upper),
		],
		side: sideWidth === 0 ? null : { width: sideWidth, height },
		body: { width: columns, height },
	};
};

const tabsOf = (size: Size): Layout => {
	const { columns, rows } = size;
	const height = rows - furniture - 1;
	const hasGlances = isAtLeast(size, glanceSize);
	const below = hasGlances ? glanceHeight : 0;
	const widths = hasGlances ? shares(columns, [21, 19]) : [];
	return {
		kind: "tabs",
		panel: { width: columns, height: height - below },
		glances: widths.map((width) => ({ width, height: glanceHeight })),
		body: { width: columns, height },
	};
};

/** One thing after the other, as it is read aloud. */
const bareOf = ({ columns, rows }: Size): Layout => {
	const body = { width: columns, height: rows - furniture - 1 };
	return { kind: "tabs", panel: body, glances: [], body };
};

/** Chosen by size alone, so that a resize is all that can move a panel. */
export const layoutOf = (size: Size, isBare = false): Layout => {
	if (!isAtLeast(size, leastSize)) return { kind: "small" };
	if (isBare) return bareOf(size);
	return isAtLeast(size, boardSize) ? boardOf(size) : tabsOf(size);
};

/** The room of one panel, borders included. */
export const placeOf = (
	panel: PanelName,
	layout: Layout,
	isZoomed: boolean,
): Place => {
	if (layout.kind === "small") return { width: 0, height: 0 };
	if (isZoomed) return layout.body;
	if (layout.kind === "tabs") return layout.panel;
	const placed = layout.bands.flat().find((each) => each.panel === panel);
	return placed ?? layout.body;
};
