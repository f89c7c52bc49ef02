import type { Table } from "../../src/extract/weigh/rows.ts";
import { nought, step } from "../../src/extract/weigh/rows.ts";
import {
	type Aspect,
	aspectEnd,
	type Look,
	Signs,
} from "../../src/extract/weigh/sign.ts";
import { wordOfCode } from "../../src/extract/weigh/symbolword.ts";

/** Whether an aspect tells what the rules made of the thing. */
const isOfRules = ({ name }: Aspect): boolean => name.startsWith("read");

/** Writes signs down as people read them. */
class Written extends Signs {
	readonly all = new Set<string>();
	private readonly trusted: boolean;
	private isCounted = false;
	private told: Readonly<{ aspect: string; word: string }> = {
		aspect: "",
		word: "",
	};

	/** @param trusted whether what the rules made of it counts */
	constructor(trusted: boolean) {
		super();
		this.trusted = trusted;
	}

	begin(aspect: Aspect): void {
		this.isCounted = this.trusted || !isOfRules(aspect);
		this.told = { aspect: aspect.name, word: "" };
	}

	word(word: string): void {
		const { told } = this;
		this.told = { ...told, word: told.word + word };
	}

	text(text: string, from: number, to: number): void {
		this.word(text.slice(from, to).toLowerCase());
	}

	symbol(code: number): void {
		this.word(wordOfCode(code));
	}

	end(): void {
		const { aspect, word } = this.told;
		if (word !== "" && this.isCounted)
			this.all.add(`${aspect}${aspectEnd}${word}`);
	}
}

/** All signs of a thing, each once; without what the rules made of it, unless they are `trusted`. */
export const signsOf = (look: Look, trusted: boolean): readonly string[] => {
	const signs = new Written(trusted);
	look(signs);
	return [...signs.all];
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

/** In steps: a sign that weighs less, whatever it speaks for, is not worth its place. */
const slightest = 3;

const isSlight = (letters: string): boolean =>
	[...letters].every(
		(letter) => Math.abs(letter.charCodeAt(0) - nought) < slightest,
	);

const letterOf = (weight: number): string => {
	const code = nought + Math.round(weight / step);
	return String.fromCharCode(Math.min(Math.max(code, lightest), heaviest));
};

/** Weights as a table, rounded to a letter; signs that weigh next to nothing are left out. `weightsOf` gives a sign's row by its number. */
export const tableOf = (
	numbers: Numbers,
	weightsOf: (number: number) => readonly number[],
): Table => {
	const rows = new Map<string, string[]>();
	for (const [sign, number] of numbers.entries()) {
		const letters = weightsOf(number).map(letterOf).join("");
		if (isSlight(letters)) continue;
		const [aspect = "", word = ""] = sign.split(aspectEnd);
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
