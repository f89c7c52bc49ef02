import { plot } from "asciichart";
import { fitted, widthOf } from "../../text/width.ts";

/** One figure with the word that stands under it. */
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

const zeroLine = (line: string, width: number): string =>
	`${line.slice(0, labelWidth)}┼${line
		.padEnd(width)
		.slice(labelWidth + 1)
		.replaceAll(" ", "┄")}`;

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
 * A line chart with its axis, a dotted zero line and the points' words below: at most `height` rows
 * of at most `width` columns. `null` for less than two finite values, or where there is no room.
 */
export const chartOf = (
	points: readonly Point[],
	width: number,
	height: number,
): readonly string[] | null => {
	const finite = points.filter(({ value }) => Number.isFinite(value));
	if (finite.length < 2 || width < leastWidth || height < leastHeight)
		return null;
	const columns = width - labelWidth - 1;
	const values = finite.map(({ value }) => value);
	const { above, below, step } = scaleOf(values, height - 2);
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
	return [
		...lines.map((line, at) => (at === above ? zeroLine(line, width) : line)),
		axisLabels(finite, columns),
	].map((line) => line.trimEnd());
};
