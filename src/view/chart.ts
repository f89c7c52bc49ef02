import { plot } from "asciichart";
import { fitted, widthOf } from "../text/width.ts";

/** One figure with the word that stands under it. */
export type Point = Readonly<{ value: number; label: string }>;

const labelWidth = 7;
const leastWidth = labelWidth + 8;
const leastHeight = 4;

const formatLabel = (value: number): string =>
	fitted(value.toFixed(1), labelWidth - 1, "right").concat(" ");

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

const baseline = (line: string): string =>
	line.slice(0, labelWidth) + line.slice(labelWidth).replaceAll(" ", "┄");

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
	const columns = width - labelWidth - 2;
	const values = finite.map(({ value }) => value);
	const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
	const rows = height - 2;
	const lines = plot(stretched(values, columns), {
		height: Math.max(1, rows - 1),
		min,
		max: max === min ? min + 1 : max,
		offset: labelWidth + 1,
		format: formatLabel,
	}).split("\n");
	const zero = Math.round((lines.length - 1) * (max / (max - min || 1)));
	return [
		...lines.map((line, at) =>
			at === zero ? baseline(line.padEnd(width - 1)) : line,
		),
		axisLabels(finite, columns),
	].map((line) => line.trimEnd());
};
