import { plot } from "asciichart";
import { fitted, widthOf } from "../../text/width.ts";

/** One figure with its word, and the figure in words. */
export type Point = Readonly<{ value: number; label: string; said: string }>;

const labelWidth = 7;
/** The library's own crossing on the axis is where its line begins: ours is where zero is. */
const symbols = ["┤", "┤", ..."        "] as const;
const leastWidth = labelWidth + 8;
/** The plot: zero, and a row above and below it. */
const leastRows = 3;
const leastHeight = leastRows + 1;

/** "+3.93", "−1.1", "0": as many of two decimal places as there is room for. */
const signed = (value: number, room: number): string => {
	const sign = value > 0 ? "+" : value < 0 ? "−" : "";
	const forms = [2, 1, 0].map(
		(places) => sign + String(Number(Math.abs(value).toFixed(places))),
	);
	return forms.find((form) => form.length <= room) ?? forms.at(-1) ?? "";
};

/** What the figures of one row of the plot come to; nothing where it has none. */
const rowLabel = (values: ReadonlySet<number>): string => {
	const [value, ...others] = values;
	if (value === undefined) return "";
	if (others.length === 0) return signed(value, labelWidth - 1);
	const sum = others.reduce((all, other) => all + other, value);
	const mean = Number((sum / values.size).toFixed(1));
	return `≈${signed(mean, labelWidth - 2)}`;
};

const formatLabel = (text: string): string =>
	`${fitted(text, labelWidth - 1, "right")} `;

/** Less than this is drawn as nothing. */
const leastStep = 1e-6;

/** How many rows above zero: one at least for what is not zero, so that its sign can be seen. */
const rowsFrom = (value: number, step: number): number =>
	Math.abs(value) < leastStep
		? 0
		: Math.sign(value) * Math.max(1, Math.round(Math.abs(value) / step));

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

/** Without rows beyond the outermost figures. */
const trimmed = ({ step }: Scale, values: readonly number[]): Scale => {
	const rows = values.map((value) => rowsFrom(value, step));
	return {
		above: Math.max(0, ...rows),
		below: -Math.min(0, ...rows),
		step,
	};
};

/** Where a point stands, each in the middle of its share of the columns. */
const columnOf = (at: number, points: number, columns: number): number =>
	Math.floor(((at + 0.5) / points) * columns);

/** `●` on each figure and a stem down or up to zero: nothing leads from one to the next, for nothing is known between them. */
const withStems = (
	lines: readonly string[],
	values: readonly number[],
	{ above, step }: Scale,
	columns: number,
): readonly string[] => {
	const rows = lines.map((line) => [...line.padEnd(labelWidth + 1 + columns)]);
	for (const [at, value] of values.entries()) {
		const cell = labelWidth + 1 + columnOf(at, values.length, columns);
		const top = above - rowsFrom(value, step);
		for (const [number, row] of rows.entries()) {
			if (number === top) row[cell] = "●";
			else if (number > Math.min(top, above) && number < Math.max(top, above))
				row[cell] = "│";
			else if (number === above) row[cell] = "┴";
		}
	}
	return rows.map((row) => row.join(""));
};

const zeroLine = (columns: number): string =>
	`${formatLabel("0")}┼${"┄".repeat(columns)}`;

/** Words below their points; one that would run into the last is left out. */
const wordsBelow = (words: readonly string[], columns: number): string => {
	let line = "";
	for (const [at, word] of words.entries()) {
		const wide = widthOf(word);
		if (wide > columns) continue;
		const middle = columnOf(at, words.length, columns);
		const start = Math.max(
			0,
			Math.min(middle - Math.floor(wide / 2), columns - wide),
		);
		const used = widthOf(line);
		if (start < used + (used === 0 ? 0 : 1)) continue;
		line += " ".repeat(start - used) + word;
	}
	return " ".repeat(labelWidth + 1) + line;
};

/** Each word with its figure; in a row each where there is no room for both in one. */
const legendOf = (
	points: readonly Point[],
	columns: number,
): readonly (readonly string[])[] => {
	const full = points.map(({ label, said }) => `${label} ${said}`);
	const room = columns / points.length - 1;
	return full.every((word) => widthOf(word) <= room)
		? [full]
		: [points.map(({ label }) => label), points.map(({ said }) => said)];
};

/** The axis tells what is told on each of its rows: an even scale would be wrong about every figure between two of its rows. */
const axisOf = (
	values: readonly number[],
	{ above, below, step }: Scale,
): readonly string[] => {
	const rows = Map.groupBy(values, (value) => rowsFrom(value, step));
	// In units of rows, so that rounding can move nothing out of the plot. The library draws the axis alone.
	return plot([0], {
		height: above + below,
		min: -below,
		max: above,
		// The label stands in one cell before the axis, however long it is.
		offset: 2,
		format: (row) => formatLabel(rowLabel(new Set(rows.get(Math.round(row))))),
		symbols,
	}).split("\n");
};

/**
 * Figures as dots on stems over or under a dotted zero line, with their words and numbers below. At most `height` rows of at
 * most `width` columns. `null` for no finite figure, or where there is no room.
 */
export const chartOf = (
	points: readonly Point[],
	width: number,
	height: number,
): readonly string[] | null => {
	const finite = points.filter(({ value }) => Number.isFinite(value));
	if (finite.length === 0 || width < leastWidth || height < leastHeight)
		return null;
	const columns = width - labelWidth - 1;
	const values = finite.map(({ value }) => value);
	const legend = legendOf(finite, columns).slice(0, height - leastRows);
	const rows = height - legend.length - 1;
	const scale = trimmed(scaleOf(values, rows), values);
	const lines = axisOf(values, scale).map((line, at) =>
		at === scale.above ? zeroLine(columns) : line,
	);
	return [
		...withStems(lines, values, scale, columns),
		...legend.map((words) => wordsBelow(words, columns)),
	].map((line) => line.trimEnd());
};
