import type { Line } from "./line.ts";
import type { Pattern } from "./pattern.ts";
import { symbolCount } from "./symbol.ts";

const absent = -1;

/** Where the symbols of one line stand, by their numbers: a cheap look before a pattern is tried. */
class Places {
	/** Numbers of the line's symbols, without repetition. */
	readonly present: number[] = [];
	private readonly first = new Int16Array(symbolCount).fill(absent);
	private readonly last = new Int16Array(symbolCount);
	private symbols = "";

	/** Turns to a line; nothing to do for the one that was asked about before. */
	look({ symbols }: Line): void {
		if (symbols === this.symbols) return;
		for (const number of this.present) this.first[number] = absent;
		this.present.length = 0;
		this.symbols = symbols;
		for (let at = 0; at < symbols.length; at++) {
			const number = symbols.charCodeAt(at);
			this.last[number] = at;
			if (this.first[number] !== absent) continue;
			this.first[number] = at;
			this.present.push(number);
		}
	}

	/** Whether one symbol of each need stands in the line, in their order as far as first and last places tell. */
	meet(needs: Pattern["needs"]): boolean {
		let reached = absent;
		for (const need of needs) {
			let from = symbolLimit;
			let to = absent;
			for (const number of need) {
				const first = this.first[number] ?? absent;
				if (first === absent) continue;
				const last = this.last[number] ?? absent;
				if (first < from) from = first;
				if (last > to) to = last;
			}
			if (to <= reached) return false;
			reached = from > reached ? from : reached + 1;
		}
		return true;
	}
}

const symbolLimit = 0x7fff;
const places = new Places();

/** Whether a line may match a pattern. */
export const meetsNeeds = (line: Line, { needs }: Pattern): boolean => {
	places.look(line);
	return places.meet(needs);
};

/** Numbers of the symbols that a line holds; to be read before another line is asked about. */
export const symbolsPresent = (line: Line): readonly number[] => {
	places.look(line);
	return places.present;
};
