import { nameOfSymbol, symbolCount } from "../rule/symbol.ts";
import { lineEnd } from "../rule/symbolclass.ts";

/** What may be seen of a thing, such as what stands left of it; its words, none of which holds a space, and the first one's number. */
export type Aspect = Readonly<{
	name: string;
	first: number;
	words: readonly string[];
}>;

/**
 * Numbers for all that may be seen of a thing: an aspect of it ("left of it stands"), and which of the aspect's words ("invest").
 * Weights are kept by name, so that they outlive a change of the numbers.
 */
export class Space {
	private readonly known: Aspect[] = [];
	/** How many numbers there are. */
	size = 0;

	/** Adds an aspect: the number of its first word; those of the others follow. */
	add(name: string, words: readonly string[]): number {
		const first = this.size;
		this.known.push({ name, first, words });
		this.size += words.length;
		return first;
	}

	/** All aspects, by their numbers. */
	get aspects(): readonly Aspect[] {
		return this.known;
	}
}

/** Names of symbols by their codes; the first stands for a line's end. */
export const symbolWords: readonly string[] = Array.from(
	{ length: symbolCount },
	(_, code) =>
		code === lineEnd ? "end" : nameOfSymbol(String.fromCharCode(code)),
);
