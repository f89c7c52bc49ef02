import type { Line } from "../rule/line/line.ts";

/** A sentence whose names stand as ⟦their place⟧, and what stands where in it. */
export type Slotted = Readonly<{
	text: string;
	/** The place in the line of what stands at an offset into the text, or of the last before it. */
	placeAt(offset: number): number;
}>;

/** The sentence of a line for patterns that ask who stands where, whatever they are called. */
export const slotted = ({ tokens, text, sentence }: Line): Slotted => {
	const starts: number[] = [];
	let told = "";
	let at = 0;
	tokens.forEach(({ name, start, end }, place) => {
		const from = start - sentence.start;
		told += text.slice(at, Math.max(at, from));
		at = Math.max(at, from);
		starts.push(told.length);
		if (name === undefined) return;
		told += `⟦${place}⟧`;
		at = Math.max(at, end - sentence.start);
	});
	return {
		text: told + text.slice(at),
		placeAt: (offset) => starts.findLastIndex((start) => start <= offset),
	};
};
