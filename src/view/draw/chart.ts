import { plot } from "asciichart";
import { fitted, widthOf } from "../../text/width.ts";

/** One figure with its word. */
export type Point = Readonly<{ value: number; label: string }>;

const labelWidth = 7;
/** The library's, without its own crossing on the axis: ours is where zero is. */
const symbols = ["┤", "┤", "╶", "╴", "─", "╰", "╭", "╮", "╯", "│"] as const;
const leastWidth = labelWidth + 8;
const leastHeight = 4;

const formatLabel = (value: number): string =>
	`${fitted(value.toFixed(1), labelWidth - 1, "right")} `;

/** Less than this is drawn as nothing. */
const leastStep = 1e-6;

/** Stretches the points over the columns; between two of them the line is straight. */
const stretched = (values: readonly number[], columns: number): number[] => {
	const steps = values.length - 1;
	return Array.from({ length: columns }, (_, column) => {
		const position = (column / Math.max(1, columns - 1)) * steps;
		const before = Math.min(Math.floor(position), steps - 1);
		const [from = 0, to = 0] = [values[before], values[before + 1]];
		return from + (to - from) * (position - before);
	});
};

/** Rows above and below zero, and what one of them is worth, so that zero has a row of its own. */
type Scale = Readonly<{ above: number; below: number; step: number }>;

const scaleOf = (values: readonly number[], rows: number): Scale => {
	const [top, bottom] = [Math.max(0, ...values), -Math.min(0, ...values)];
	const fits = Array.from({ length: rows + 1 }, (_, above): Scale => {
		const below = rows - above;
		const need = (amount: number, room: number) =>
			amount === 0 ? 0 : amount / room;
		return {
			above,
			below,
			step: Math.max(need(top, above), need(bottom, below)),
		};
	});
	const best = fits.reduce((one, other) =>
		other.step <= one.step ? other : one,
	);
	return best.step < leastStep ? { ...best, step: 1 } : best;
};

/** Dotted through all that is empty, from the axis on. */
const dotted = (line: string, dot: string, width: number): string =>
	line.slice(0, labelWidth + 1) +
	line
		.padEnd(width)
		.slice(labelWidth + 1, width)
		.replaceAll(" ", dot);

const zeroLine = (line: string, width: number): string =>
	dotted(
		`${line.slice(0, labelWidth)}┼${line.slice(labelWidth + 1)}`,
		"┄",
		width,
	);

/** A dotted line with its words at the axis, or at the right end where something else is drawn there. */
const levelLine = (line: string, words: string, width: number): string => {
	const label = ` ${words} `;
	const wide = widthOf(label);
	const atAxis = line.slice(labelWidth + 1, labelWidth + 1 + wide);
	const place = /[^ ┄]/u.test(atAxis) ? width - wide : labelWidth + 1;
	const drawn = dotted(line, "┈", width);
	if (place <= labelWidth) return drawn;
	return drawn.slice(0, place) + label + drawn.slice(place + wide);
};

/** The words of all levels that fall into each row. */
const levelsByRow = (
	levels: readonly Point[],
	{ above, step }: Scale,
): ReadonlyMap<number, string> => {
	const rows = new Map<number, string>();
	for (const { value, label } of levels) {
		const row = above - Math.round(value / step);
		const before = rows.get(row);
		rows.set(row, before === undefined ? label : `${before}, ${label}`);
	}
	return rows;
};

/** `●` on each figure that is told, for the line between two of them is not. */
const withDots = (
	lines: readonly string[],
	values: readonly number[],
	{ above, step }: Scale,
	columns: number,
): readonly string[] => {
	const rows = lines.map((line) => line.split(""));
	for (const [at, value] of values.entries()) {
		const column = Math.round((at / (values.length - 1)) * (columns - 1));
		const row = rows[above - Math.round(value / step)];
		const cell = labelWidth + Math.max(1, column);
		if (row) row[cell] = "●";
	}
	return rows.map((row) => row.join(""));
};

/** Labels below their points; one that would run into the last is left out. */
const axisLabels = (points: readonly Point[], columns: number): string => {
	const steps = Math.max(1, points.length - 1);
	let line = "";
	for (const [at, { label }] of points.entries()) {
		const wide = widthOf(label);
		const middle = Math.round((at / steps) * (columns - 1));
		const start = Math.max(
			0,
			Math.min(middle - Math.floor(wide / 2), columns - wide),
		);
		const used = widthOf(line);
		if (start < used + (used === 0 ? 0 : 1)) continue;
		line += " ".repeat(start - used) + label;
	}
	return " ".repeat(labelWidth + 1) + line;
};

/**
 * A line chart with its axis, a dotted zero line, a dot on each point and the points' words below; `levels` are figures that
 * belong to no place on the axis, drawn as dotted lines. At most `height` rows of at most `width` columns. `null` for less than
 * two finite points, or where there is no room.
 */
export const chartOf = (
	points: readonly Point[],
	levels: readonly Point[],
	width: number,
	height: number,
): readonly string[] | null => {
	const [finite, finiteLevels] = [points, levels].map((told) =>
		told.filter(({ value }) => Number.isFinite(value)),
	);
	if (!finite || !finiteLevels || finite.length < 2) return null;
	if (width < leastWidth || height < leastHeight) return null;
	const columns = width - labelWidth - 1;
	const values = finite.map(({ value }) => value);
	const all = [...values, ...finiteLevels.map(({ value }) => value)];
	const scale = scaleOf(all, height - 2);
	const { above, below, step } = scale;
	// In units of rows, so that rounding can move nothing out of the plot.
	const heights = stretched(values, columns).map((value) => value / step);
	const lines = plot(heights, {
		height: above + below,
		min: -below,
		max: above,
		// The label stands in one cell before the axis, however long it is.
		offset: 2,
		format: (row) => formatLabel(row * step),
		symbols,
	}).split("\n");
	const levelWords = levelsByRow(finiteLevels, scale);
	const dressed = withDots(lines, values, scale, columns).map((line, at) => {
		const words = levelWords.get(at);
		const based = at === above ? zeroLine(line, width) : line;
		return words === undefined ? based : levelLine(based, words, width);
	});
	return [...dressed, axisLabels(finite, columns)].map((line) =>
		line.trimEnd(),
	);
};
