import type { Line } from "./line.ts";
import type { Pattern } from "./pattern.ts";
import { symbolCount } from "./symbol.ts";
import {
	classCount,
	classesBySymbol,
	lineEnd,
	type SymbolClass,
} from "./symbolclass.ts";

const absent = -1;
const beyond = 0x7fff;

/** Where the symbols of one line stand, by their codes: a cheap look before a pattern is tried. */
class Places {
	/** The line's symbols, and {@link lineEnd} behind them. */
	codes = new Uint8Array(512);
	length = 0;
	/** Codes of the line's symbols, without repetition. */
	readonly present: number[] = [];
	/** A bit for each class of which the line holds a symbol. */
	classes = new Int32Array(0);
	private classesOf: Int32Array = new Int32Array(0);
	/** The place beyond which no match of the pattern met last begins. */
	lastStart = 0;
	private line: Line | null = null;
	private readonly first = new Int16Array(symbolCount).fill(absent);
	private readonly last = new Int16Array(symbolCount);
	/** First and last places of classes, as far as they were asked for in this turn. */
	private turn = 0;
	private asked = new Int32Array(0);
	private from = new Int16Array(0);
	private to = new Int16Array(0);

	/** Turns to a line; nothing to do for the one that was asked about before. */
	look(line: Line): void {
		if (line === this.line) return;
		this.line = line;
		this.turn += 1;
		for (const code of this.present) this.first[code] = absent;
		this.present.length = 0;
		const { symbols } = line;
		this.makeRoom(symbols.length);
		for (let at = 0; at < symbols.length; at++) {
			const code = symbols.charCodeAt(at);
			this.codes[at] = code;
			this.last[code] = at;
			if (this.first[code] !== absent) continue;
			this.first[code] = at;
			this.present.push(code);
		}
		this.codes[symbols.length] = lineEnd;
		this.length = symbols.length;
		this.noteClasses();
	}

	private noteClasses(): void {
		const { classes } = this;
		classes.fill(0);
		const width = classes.length;
		for (const code of this.present)
			for (let word = 0; word < width; word += 1)
				classes[word] =
					(classes[word] ?? 0) | (this.classesOf[code * width + word] ?? 0);
	}

	/** The first place of a class; beyond the line's end where it has none. */
	firstOf(symbols: SymbolClass): number {
		const { index } = symbols;
		if (this.asked[index] !== this.turn) this.find(symbols);
		return this.from[index] ?? beyond;
	}

	/** Whether one symbol of each need stands in the line, in their order as far as first and last places tell. */
	meet({ needs }: Pattern): boolean {
		let reached = absent;
		let lastStart = this.length;
		for (let turn = 0; turn < needs.length; turn += 1) {
			const need = needs[turn];
			if (need === undefined) break;
			const from = this.firstOf(need);
			const to = this.to[need.index] ?? absent;
			if (to <= reached) return false;
			if (to < lastStart) lastStart = to;
			reached = from > reached ? from : reached + 1;
		}
		this.lastStart = lastStart;
		return true;
	}

	private find({ index, codes }: SymbolClass): void {
		let from = beyond;
		let to = absent;
		for (const code of codes) {
			const first = this.first[code] ?? absent;
			if (first === absent) continue;
			const last = this.last[code] ?? absent;
			if (first < from) from = first;
			if (last > to) to = last;
		}
		this.asked[index] = this.turn;
		this.from[index] = from;
		this.to[index] = to;
	}

	private makeRoom(length: number): void {
		if (this.codes.length <= length) this.codes = new Uint8Array(2 * length);
		if (this.asked.length >= classCount()) return;
		this.asked = new Int32Array(classCount());
		this.from = new Int16Array(classCount());
		this.to = new Int16Array(classCount());
		const { bits, width } = classesBySymbol();
		this.classes = new Int32Array(width);
		this.classesOf = bits;
	}
}

const places = new Places();

/** The places of a line's symbols; to be used before another line is asked about. */
export const placesOf = (line: Line): Places => {
	places.look(line);
	return places;
};
