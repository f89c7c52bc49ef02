import type { Table } from "../../src/extract/weigh/rows.ts";
import { nought, step } from "../../src/extract/weigh/rows.ts";
import type { Look, See } from "../../src/extract/weigh/see.ts";
import { wordOfCode } from "../../src/extract/weigh/symbolword.ts";

/** Sets an aspect apart from its word; no word holds it. */
const mark = "\t";

/** Whether an aspect tells what the rules made of the thing. */
const isOfRules = (aspect: string): boolean => aspect.startsWith("read");

/** All signs of a thing, each once; without what the rules made of it, unless they are `trusted`. */
export const signsOf = (look: Look, trusted: boolean): readonly string[] => {
	const signs = new Set<string>();
	const see: See = (aspect, word) => {
		if (word !== "" && (trusted || !isOfRules(aspect)))
			signs.add(`${aspect}${mark}${word}`);
	};
	look(see, (aspect, code) => see(aspect, wordOfCode(code)));
	return [...signs];
};

/** Numbers for signs, from nought on. */
export class Numbers {
	private readonly known = new Map<string, number>();

	/** Numbers for all signs that stand in at least so many of the lists. */
	constructor(lists: Iterable<readonly string[]>, least: number) {
		const counts = new Map<string, number>();
		for (const signs of lists)
			for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
		for (const [sign, count] of counts)
			if (count >= least) this.known.set(sign, this.known.size);
	}

	get size(): number {
		return this.known.size;
	}

	/** The numbers of signs, but of those that are too rare. */
	of(signs: readonly string[]): readonly number[] {
		return signs.flatMap((sign) => this.known.get(sign) ?? []);
	}

	entries(): Iterable<readonly [string, number]> {
		return this.known.entries();
	}
}

const lightest = "$".charCodeAt(0);
const heaviest = "~".charCodeAt(0);

const letterOf = (weight: number): string => {
	const code = nought + Math.round(weight / step);
	return String.fromCharCode(Math.min(Math.max(code, lightest), heaviest));
};

/** Weights as a table, rounded to a letter; signs that weigh nothing are left out. `weightsOf` gives a sign's row by its number. */
export const tableOf = (
	numbers: Numbers,
	weightsOf: (number: number) => readonly number[],
): Table => {
	const rows = new Map<string, string[]>();
	for (const [sign, number] of numbers.entries()) {
		const letters = weightsOf(number).map(letterOf).join("");
		if (/^N*$/.test(letters)) continue;
		const [aspect = "", word = ""] = sign.split(mark);
		const row = rows.get(aspect) ?? [];
		row.push(`${word} ${letters}`);
		rows.set(aspect, row);
	}
	return Object.fromEntries(
		[...rows]
			.map(([aspect, row]) => [aspect, row.toSorted().join(" ")] as const)
			.toSorted(([one], [other]) => (one < other ? -1 : 1)),
	);
};
