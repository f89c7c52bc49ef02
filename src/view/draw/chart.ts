import { plot } from "asciichart";
import { fitted, widthOf } from "../../text/width.ts";
import { signs } from "../signs.ts";

/** One figure with its word, and the figure in words. */
export type Point = Readonly<{ value: number; label: string; said: string }>;

const leastLabel = 7;
/** For a row of several figures, where the chart can spare it. */
const widestLabel = 12;
/** The library's own crossing on the axis is where its line begins: ours is where zero is. */
const symbols = ["┤", "┤", ..."        "] as const;
const leastWidth = leastLabel + 8;
/** The plot: zero, and a row above and below it. */
const leastRows = 3;
const leastHeight = leastRows + 1;

const signOf = (value: number): string =>
	value > 0 ? "+" : value < 0 ? "−" : "";

/** As many of two decimal places as there is room for. */
const withPlaces = (
	formOf: (digits: (value: number) => string) => string,
	room: number,
): string => {
	const forms = [2, 1, 0].map((places) =>
		formOf((value) => String(Number(Math.abs(value).toFixed(places)))),
	);
	return forms.find((form) => form.length <= room) ?? forms.at(-1) ?? "";
};

/** What the figures of one row of the plot are: "+3.93", "−1.1", "0", from one to the other "+3.93–4.5" or "−0.8…−2.9", which says of both that they lie below; nothing where it has none. */
const rowLabel = (values: readonly number[], room: number): string => {
	const sizes = values.toSorted((a, b) => Math.abs(a) - Math.abs(b));
	const [least, most] = [sizes[0], sizes.at(-1)];
	if (least === undefined || most === undefined) return "";
	return withPlaces((digits) => {
		const [low, high] = [digits(least), digits(most)];
		const sign = signOf(most);
		if (low === high) return `${sign}${low}`;
		return sign === "−"
			? `${sign}${low}…${sign}${high}`
			: `${sign}${low}–${high}`;
	}, room);
};

/** Less than this is drawn as nothing. */
const leastStep = 1e-6;

/** How many rows above zero: one at least for what is not zero, so that its sign can be seen. */
const rowsFrom = (value: number, step: number): number =>
	Math.abs(value) < leastStep
		? 0
		: Math.sign(value) * Math.max(1, Math.round(Math.abs(value) / step));

/** Rows above and below zero, and what one of them is worth, so that zero has a row of its own. */
type Scale = Readonly<{ above: number; below: number; step: number }>;

/** The different figures over or under zero, the nearest to it first. */
const onSide = (values: readonly number[], side: 1 | -1): readonly number[] =>
	[...new Set(values)]
		.filter((value) => value * side >= leastStep)
		.sort((a, b) => Math.abs(a) - Math.abs(b));

const scaleOf = (values: readonly number[], rows: number): Scale => {
	const [over, under] = [onSide(values, 1), onSide(values, -1)];
	const need = (side: readonly number[], room: number) =>
		side.length === 0 ? 0 : Math.abs(side.at(-1) ?? 0) / room;
	const fits = Array.from({ length: rows + 1 }, (_, above): Scale => {
		const below = rows - above;
		const step = Math.max(need(over, above), need(under, below));
		return { above, below, step };
	});
	const roomy = fits.filter(
		({ above, below }) => above >= over.length && below >= under.length,
	);
	const best = (roomy.length > 0 ? roomy : fits).reduce((one, other) =>
		other.step <= one.step ? other : one,
	);
	return best.step < leastStep ? { ...best, step: 1 } : best;
};

/** Each figure's row; on a side with room for all of them no two share one, for each row tells its figure. */
const rowsOnSide = (
	figures: readonly number[],
	room: number,
	step: number,
): readonly number[] => {
	const even = figures.map((value) => Math.abs(rowsFrom(value, step)));
	if (figures.length > room) return even;
	const rows: number[] = [];
	for (const row of even) rows.push(Math.max(row, (rows.at(-1) ?? 0) + 1));
	return rows.map((row, at) => Math.min(row, room - (rows.length - 1 - at)));
};

/** Which row each figure stands in, counted from zero upwards. */
type Rows = ReadonlyMap<number, number>;

const rowsOf = (
	values: readonly number[],
	{ above, below, step }: Scale,
): Rows => {
	const sides = [
		[1, above],
		[-1, below],
	] as const;
	const rows = new Map(values.map((value) => [value, 0]));
	for (const [side, room] of sides) {
		const figures = onSide(values, side);
		const own = rowsOnSide(figures, room, step);
		for (const [at, value] of figures.entries())
			rows.set(value, side * (own[at] ?? 0));
	}
	return rows;
};

/** Where a point stands, each in the middle of its share of the columns. */
const columnOf = (at: number, points: number, columns: number): number =>
	Math.floor(((at + 0.5) / points) * columns);

/** Columns of the plot, and those before it: its axis with the labels. */
type Room = Readonly<{ columns: number; left: number }>;

/** A point on each figure and a stem down or up to zero: nothing leads from one to the next, for nothing is known between them. */
const withStems = (
	lines: readonly string[],
	values: readonly number[],
	rowsByValue: Rows,
	{ columns, left }: Room,
): readonly string[] => {
	const above = Math.max(0, ...rowsByValue.values());
	const rows = lines.map((line) => [...line.padEnd(left + columns)]);
	for (const [at, value] of values.entries()) {
		const cell = left + columnOf(at, values.length, columns);
		const top = above - (rowsByValue.get(value) ?? 0);
		for (const [number, row] of rows.entries()) {
			if (number === top) row[cell] = signs.point;
			else if (number > Math.min(top, above) && number < Math.max(top, above))
				row[cell] = "│";
			else if (number === above) row[cell] = "┴";
		}
	}
	return rows.map((row) => row.join(""));
};

const zeroLine = ({ columns, left }: Room): string =>
	`${fitted("0", left - 2, "right")} ┼${"┄".repeat(columns)}`;

/** Words below their points; one that would run into the last is left out. */
const wordsBelow = (
	words: readonly string[],
	{ columns, left }: Room,
): string => {
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
	return " ".repeat(left) + line;
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

const mostLabel = (width: number): number =>
	Math.max(leastLabel, Math.min(widestLabel, Math.floor(width / 4)));

/** The axis tells what is told on each of its rows: an even scale would be wrong about every figure between two of its rows. */
const axisOf = (rows: Rows, width: number): readonly string[] => {
	const labels = new Map(
		[...Map.groupBy(rows, ([, row]) => row)].map(([row, figures]) => [
			row,
			rowLabel(
				figures.map(([value]) => value),
				mostLabel(width) - 1,
			),
		]),
	);
	const widest = Math.max(
		leastLabel - 1,
		...[...labels.values()].map(({ length }) => length),
	);
	// In units of rows, so that rounding can move nothing out of the plot. The library draws the axis alone.
	return plot([0], {
		height: Math.max(0, ...labels.keys()) - Math.min(0, ...labels.keys()),
		min: Math.min(0, ...labels.keys()),
		max: Math.max(0, ...labels.keys()),
		// The label stands in one cell before the axis, however long it is.
		offset: 2,
		format: (row) =>
			`${fitted(labels.get(Math.round(row)) ?? "", widest, "right")} `,
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
	const values = finite.map(({ value }) => value);
	const legend = legendOf(finite, width - mostLabel(width) - 1);
	const told = legend.slice(0, height - leastRows);
	const rows = rowsOf(values, scaleOf(values, height - told.length - 1));
	const axis = axisOf(rows, width);
	const left = Math.max(...axis.map((line) => line.trimEnd().length));
	const room = { columns: width - left, left };
	const above = Math.max(0, ...rows.values());
	const lines = axis.map((line, at) =>
		at === above ? zeroLine(room) : line.trimEnd(),
	);
	return [
		...withStems(lines, values, rows, room),
		...told.map((words) => wordsBelow(words, room)),
	].map((line) => line.trimEnd());
};
