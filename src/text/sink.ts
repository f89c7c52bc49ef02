import { textOfUnits } from "./fold.ts";

/** Text made from another text; `map[i]` is the offset there of unit `i`, rising (a unit put in has the offset of the next), and one more entry tells the end. */
export type MappedText = Readonly<{ text: string; map: Int32Array }>;

export const newline = 0x0a;
export const space = 0x20;

/** Gathers a text that is no longer than its source, unit by unit, each with its offset in the source. */
export class Sink {
	readonly units: Uint16Array;
	readonly offsets: Int32Array;
	length = 0;

	constructor(sourceLength: number) {
		this.units = new Uint16Array(sourceLength);
		this.offsets = new Int32Array(sourceLength + 1);
	}

	push(unit: number, offset: number): void {
		this.units[this.length] = unit;
		this.offsets[this.length++] = offset;
	}

	/** The last unit, or a line end where there is none. */
	last(): number {
		return this.length === 0 ? newline : (this.units[this.length - 1] ?? 0);
	}

	/** A space or a line end. Of a run only one stays, a line end before a space, and none before the first word. */
	pushRoom(unit: number, offset: number): void {
		if (unit !== newline) this.pushSpace(offset);
		else if (this.last() === space) this.units[this.length - 1] = newline;
		else if (this.last() !== newline) this.push(newline, offset);
	}

	/** A space, unless one stands there already or the line begins. */
	pushSpace(offset: number): void {
		const last = this.last();
		if (last !== space && last !== newline) this.push(space, offset);
	}

	finish(sourceLength: number): MappedText {
		this.offsets[this.length] = sourceLength;
		return {
			text: textOfUnits(this.units, this.length),
			map: this.offsets.slice(0, this.length + 1),
		};
	}
}
