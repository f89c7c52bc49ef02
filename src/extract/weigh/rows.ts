import { symbolCount } from "../rule/symbol.ts";
import type { Look } from "./see.ts";
import { wordOfCode } from "./symbolword.ts";

/** Of each aspect its words, each with a letter for every column: `{ "word before": "rents NNPK books NNNM" }`. */
export type Table = Readonly<Record<string, string>>;

/** What one letter further weighs more, in nats. */
export const step = 0.05;
/** The letter of no weight; those before it speak against. */
export const nought = "N".charCodeAt(0);

/** The rows of an aspect, by word, and by code where its words are those of symbols; -1 for a code without a row. */
type Places = Readonly<{ byWord: Map<string, number>; byCode: Int32Array }>;

const unknown = -2;
const none = -1;

const placesFor = (): Places => ({
	byWord: new Map(),
	byCode: new Int32Array(symbolCount).fill(unknown),
});

/**
 * How much signs weigh: one row a sign, one column for each thing that it may speak for. A sign that no labelled article
 * showed has no row and weighs nothing.
 */
export class Rows {
	private readonly columns: number;
	private readonly aspects = new Map<string, Places>();
	private readonly steps: Int8Array;
	/** When each row was seen last: of each look once. */
	private readonly seen: Int32Array;
	private looks = 0;

	constructor(table: Table, columns: number) {
		this.columns = columns;
		const letters: string[] = [];
		for (const [aspect, row] of Object.entries(table)) {
			const parts = row.split(" ");
			const places = placesFor();
			for (let at = 0; at + 1 < parts.length; at += 2) {
				places.byWord.set(parts[at] ?? "", letters.length);
				letters.push(parts[at + 1] ?? "");
			}
			this.aspects.set(aspect, places);
		}
		this.seen = new Int32Array(letters.length);
		this.steps = new Int8Array(letters.length * columns);
		letters.forEach((own, row) => {
			for (let at = 0; at < columns; at += 1)
				this.steps[row * columns + at] = own.charCodeAt(at) - nought;
		});
	}

	/** Calls back with the row of each sign of a thing, once each. */
	private visit(look: Look, take: (row: number) => void): void {
		const { aspects, seen } = this;
		this.looks += 1;
		const { looks } = this;
		const once = (row: number): void => {
			if (row < 0 || seen[row] === looks) return;
			seen[row] = looks;
			take(row);
		};
		look(
			(aspect, word) => once(aspects.get(aspect)?.byWord.get(word) ?? none),
			(aspect, code) => {
				const places = aspects.get(aspect);
				if (places === undefined) return;
				const known = places.byCode[code] ?? none;
				const row =
					known === unknown
						? (places.byWord.get(wordOfCode(code)) ?? none)
						: known;
				places.byCode[code] = row;
				once(row);
			},
		);
	}

	/** What all signs of a thing together weigh, by column, in nats. */
	sum(look: Look): Float64Array {
		const { columns, steps } = this;
		const sums = new Float64Array(columns);
		this.visit(look, (row) => {
			for (let at = 0, from = row * columns; at < columns; at += 1)
				sums[at] = (sums[at] ?? 0) + (steps[from + at] ?? 0);
		});
		for (let at = 0; at < columns; at += 1) sums[at] = (sums[at] ?? 0) * step;
		return sums;
	}

	/** The same of rows with a single column. */
	weigh(look: Look): number {
		let sum = 0;
		this.visit(look, (row) => {
			sum += this.steps[row] ?? 0;
		});
		return sum * step;
	}
}
