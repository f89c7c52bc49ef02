import { spelledBy } from "./spelling.ts";

/** Sets an aspect apart from its word; no word holds it. */
export const aspectEnd = "\t";
/** Joins words that are one sign together: "capacity+first". */
export const joint = "+";

/**
 * What of a thing is seen: "word before". Aspects that begin with "read" tell what the rules made of it, and those
 * alone.
 */
export type Aspect = Readonly<{
	name: string;
	/** The number of its name and {@link aspectEnd}, with which its signs begin. */
	spelled: number;
}>;

export const aspect = (name: string): Aspect => ({
	name,
	spelled: spelledBy(name + aspectEnd),
});

/**
 * Takes in the signs of one thing: of an aspect the words that are seen. A sign is told piece by piece, from {@link begin} to
 * {@link end}, so that who only wants to know what it weighs needs no string; one that is told twice counts once.
 */
export abstract class Signs {
	abstract begin(aspect: Aspect): void;
	/** A word of a small closed set. */
	abstract word(word: string): void;
	/** A stretch of the article, in lower case. */
	abstract text(text: string, from: number, to: number): void;
	/** What a symbol of a line is called, by its code. */
	abstract symbol(code: number): void;
	abstract end(): void;

	see(aspect: Aspect, word: string): void {
		this.begin(aspect);
		this.word(word);
		this.end();
	}

	/** Two words as one. */
	seeBoth(aspect: Aspect, one: string, other: string): void {
		this.begin(aspect);
		this.word(one);
		this.word(joint);
		this.word(other);
		this.end();
	}

	seeText(aspect: Aspect, text: string, from: number, to: number): void {
		this.begin(aspect);
		this.text(text, from, to);
		this.end();
	}

	seeSymbol(aspect: Aspect, code: number): void {
		this.begin(aspect);
		this.symbol(code);
		this.end();
	}

	/** Two symbols as one. */
	seeSymbols(aspect: Aspect, one: number, other: number): void {
		this.begin(aspect);
		this.symbol(one);
		this.word(joint);
		this.symbol(other);
		this.end();
	}

	/** A word and a symbol as one. */
	seeWithSymbol(aspect: Aspect, word: string, code: number): void {
		this.begin(aspect);
		this.word(word);
		this.word(joint);
		this.symbol(code);
		this.end();
	}
}

/** Shows all signs of one thing. */
export type Look = (signs: Signs) => void;
