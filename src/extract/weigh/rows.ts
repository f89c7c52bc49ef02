import { type Aspect, aspect, type Look, Signs } from "./sign.ts";
import { Slots } from "./slots.ts";
import { withLetter, withText } from "./spelling.ts";
import { shiftOfSymbol, spelledSymbol } from "./symbolword.ts";

/** Of each aspect its words, each with a letter for every column: `{ "word before": "rents NNPK books NNNM" }`. */
export type Table = Readonly<Record<string, string>>;

/** What one letter further weighs more, in nats. */
export const step = 0.05;
/** The letter of no weight; those before it speak against. */
export const nought = "N".charCodeAt(0);

const capital = { first: 0x41, last: 0x5a, further: 0x20 } as const;
const lower = (letter: number): number =>
	letter >= capital.first && letter <= capital.last
		? letter + capital.further
		: letter;

const space = 0x20;

/** How many words a table has. */
const countOf = (table: Table, columns: number): number => {
	let count = 0;
	for (const row of Object.values(table))
		for (
			let at = row.indexOf(" ");
			at !== -1;
			at = row.indexOf(" ", at + columns + 2)
		)
			count += 1;
	return count;
};

/**
 * How much signs weigh: one row a sign, one column for each thing that it may speak for. A sign that no labelled article
 * showed has no row and weighs nothing.
 */
export class Rows extends Signs {
	private readonly columns: number;
	private readonly slots: Slots;
	private readonly steps: Int8Array;
	/** When each row was seen last: of each look once. */
	private readonly seen: Int32Array;
	private looks = 0;
	/** The number of the sign that is told. */
	private sign = 0;
	private readonly sums: Float64Array;

	constructor(table: Table, columns: number) {
		super();
		const count = countOf(table, columns);
		this.columns = columns;
		this.slots = new Slots(count);
		this.seen = new Int32Array(count);
		this.steps = new Int8Array(count * columns);
		this.sums = new Float64Array(columns);
		for (const [name, row] of Object.entries(table))
			this.learn(aspect(name), row);
	}

	/** Reads the words of an aspect and, behind each, its letters. */
	private learn({ spelled }: Aspect, row: string): void {
		const { columns, steps } = this;
		for (let at = 0; at < row.length; at += columns + 1) {
			let sign = spelled;
			for (; row.charCodeAt(at) !== space; at += 1)
				sign = withLetter(sign, row.charCodeAt(at));
			at += 1;
			const from = this.slots.add(sign) * columns;
			for (let column = 0; column < columns; column += 1)
				steps[from + column] = row.charCodeAt(at + column) - nought;
		}
	}

	begin({ spelled }: Aspect): void {
		this.sign = spelled;
	}

	word(word: string): void {
		this.sign = withText(this.sign, word, 0, word.length);
	}

	text(text: string, from: number, to: number): void {
		let { sign } = this;
		for (let at = from; at < to; at += 1)
			sign = withLetter(sign, lower(text.charCodeAt(at)));
		this.sign = sign;
	}

	symbol(code: number): void {
		this.sign =
			(Math.imul(this.sign, shiftOfSymbol[code] ?? 0) +
				(spelledSymbol[code] ?? 0)) |
			0;
	}

	end(): void {
		const row = this.slots.rowOf(this.sign);
		if (row < 0 || this.seen[row] === this.looks) return;
		this.seen[row] = this.looks;
		const { columns, steps, sums } = this;
		for (let at = 0, from = row * columns; at < columns; at += 1)
			sums[at] = (sums[at] ?? 0) + (steps[from + at] ?? 0);
	}

	/** What all signs of a thing together weigh, by column, in nats; to be read before the next look. */
	sum(look: Look): Float64Array {
		const { columns, sums } = this;
		this.looks += 1;
		sums.fill(0);
		look(this);
		for (let at = 0; at < columns; at += 1) sums[at] = (sums[at] ?? 0) * step;
		return sums;
	}

	/** The same of rows with a single column. */
	weigh(look: Look): number {
		return this.sum(look)[0] ?? 0;
	}
}
