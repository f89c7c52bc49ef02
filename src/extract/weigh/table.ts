import { figureSpace } from "./figure.ts";
import { nameOfLabel } from "./label.ts";
import { pairSpace } from "./pair.ts";
import { partySpace } from "./party.ts";
import { Scale } from "./scale.ts";
import type { Space } from "./space.ts";

/** Of each aspect the words that weigh anything, each with its weights: "invest NPK… put MNN…", a letter a column. */
type Rows = Readonly<Record<string, string>>;

/** A scale as it is kept in a file: by names, so that it outlives a change of the cues. */
export type Table = Readonly<{
	labels: readonly string[];
	figure: Rows;
	subject: Rows;
	object: Rows;
	pair: Rows;
}>;

/** What one letter further weighs more. */
const step = 0.05;
const nought = "N".charCodeAt(0);
const lightest = "$".charCodeAt(0);
const heaviest = "~".charCodeAt(0);

const letterOf = (weight: number): string => {
	const code = nought + Math.round(weight / step);
	return String.fromCharCode(Math.min(Math.max(code, lightest), heaviest));
};

const fill = (weights: Float32Array, space: Space, rows: Rows): void => {
	const width = weights.length / space.size;
	for (const { name, first, words } of space.aspects) {
		const row = rows[name]?.split(" ") ?? [];
		for (let place = 0; place < row.length; place += 2) {
			const word = words.indexOf(row[place] ?? "");
			const letters = row[place + 1] ?? "";
			if (word === -1) continue;
			for (let at = 0; at < width; at += 1)
				weights[(first + word) * width + at] =
					(letters.charCodeAt(at) - nought) * step;
		}
	}
};

/** The scale of a table; names of cues that are no more weigh nothing. */
export const scaleOf = (table: Table): Scale => {
	const scale = new Scale(table.labels);
	fill(scale.figure, figureSpace, table.figure);
	fill(scale.subject, partySpace, table.subject);
	fill(scale.object, partySpace, table.object);
	fill(scale.pair, pairSpace, table.pair);
	return scale;
};

const rowsOf = (weights: Float32Array, space: Space): Rows => {
	const width = weights.length / space.size;
	const blank = letterOf(0).repeat(width);
	const rows = space.aspects.map(({ name, first, words }) => {
		const told = words.flatMap((word, at) => {
			const start = (first + at) * width;
			const own = weights.subarray(start, start + width);
			const letters = Array.from(own, letterOf).join("");
			return letters === blank ? [] : `${word} ${letters}`;
		});
		return [name, told.join(" ")] as const;
	});
	return Object.fromEntries(rows.filter(([, row]) => row !== ""));
};

/** The table of a scale, weights rounded to a letter; words that weigh nothing are left out. */
export const tableOf = (scale: Scale): Table => ({
	labels: scale.labels.map(nameOfLabel),
	figure: rowsOf(scale.figure, figureSpace),
	subject: rowsOf(scale.subject, partySpace),
	object: rowsOf(scale.object, partySpace),
	pair: rowsOf(scale.pair, pairSpace),
});
