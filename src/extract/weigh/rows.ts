import type { Look } from "./see.ts";

/** Of each aspect its words, each with a letter for every column: `{ "word before": "rents NNPK books NNNM" }`. */
export type Table = Readonly<Record<string, string>>;

/** What one letter further weighs more, in nats. */
export const step = 0.05;
/** The letter of no weight; those before it speak against. */
export const nought = "N".charCodeAt(0);

/**
 * How much signs weigh: one row a sign, one column for each thing that it may speak for. A sign that no labelled article
 * showed has no row and weighs nothing.
 */
export class Rows {
	private readonly columns: number;
	private readonly places = new Map<string, Map<string, number>>();
	private readonly steps: Int8Array;

	constructor(table: Table, columns: number) {
		this.columns = columns;
		const letters: string[] = [];
		for (const [aspect, row] of Object.entries(table)) {
			const parts = row.split(" ");
			const words = new Map<string, number>();
			for (let at = 0; at + 1 < parts.length; at += 2) {
				words.set(parts[at] ?? "", letters.length);
				letters.push(parts[at + 1] ?? "");
			}
			this.places.set(aspect, words);
		}
		this.steps = new Int8Array(letters.length * columns);
		letters.forEach((own, row) => {
			for (let at = 0; at < columns; at += 1)
				this.steps[row * columns + at] = own.charCodeAt(at) - nought;
		});
	}

	/** What all signs of a thing together weigh, by column, in nats. */
	sum(look: Look): Float64Array {
		const { columns, places, steps } = this;
		const sums = new Float64Array(columns);
		const seen: number[] = [];
		look((aspect, word) => {
			const row = places.get(aspect)?.get(word);
			if (row === undefined || seen.includes(row)) return;
			seen.push(row);
			for (let at = 0, from = row * columns; at < columns; at += 1)
				sums[at] = (sums[at] ?? 0) + (steps[from + at] ?? 0);
		});
		return sums.map((sum) => sum * step);
	}
}
