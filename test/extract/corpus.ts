import { expect, test } from "vitest";
import type { Claim, Quantity, Unit } from "../../src/extract/claim.ts";
import { extract } from "../../src/extract/extract.ts";
import { lexiconOf } from "../../src/extract/lexicon.ts";

/** A claim without the words that carry it. */
export type Fact = Omit<Claim, "quote" | "start" | "end" | "rule" | "source">;

type Phrasings = Readonly<{
	en?: readonly string[];
	/** Both scripts. */
	zh?: readonly string[];
}>;

/** A Tuesday, from which "Monday", 明年 and the like count. */
const published = "2025-09-23";
const lexicon = lexiconOf([]);

export const exactly = (number: number, unit: Unit): Quantity => ({
	unit,
	low: number,
	high: number,
});

export const about = (number: number, unit: Unit): Quantity => ({
	...exactly(number, unit),
	approx: true,
});

export const upTo = (number: number, unit: Unit): Quantity => ({
	unit,
	low: null,
	high: number,
});

export const atLeast = (number: number, unit: Unit): Quantity => ({
	unit,
	low: number,
	high: null,
});

export const between = (low: number, high: number, unit: Unit): Quantity => ({
	unit,
	low,
	high,
});

/** What of a fact must agree: all but how carefully its number is hedged. */
const essenceOf = ({ value, ...fact }: Fact) => ({
	kind: fact.kind,
	subject: fact.subject,
	object: fact.object,
	qualifier: fact.qualifier,
	unit: value?.unit,
	low: value?.low,
	high: value?.high,
	from: fact.when?.from,
	to: fact.when?.to,
	upon: fact.upon,
	denied: fact.denied,
});

type Essence = ReturnType<typeof essenceOf>;

const inOrder = (one: Essence, other: Essence): number =>
	JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;

const demand = (text: string, facts: readonly Fact[]) => {
	const { claims } = extract({ text, published }, lexicon);
	const trace = claims.map(({ rule, quote }) => `${rule}: ${quote}`).join("\n");
	expect(claims.map(essenceOf).sort(inOrder), trace).toEqual(
		facts.map(essenceOf).sort(inOrder),
	);
	for (const { quote, start, end } of claims)
		expect(text.slice(start, end)).toBe(quote);
};

/** Each phrasing makes this claim (or these, and so many) and no other. */
export const corpus = (
	told: Fact | readonly Fact[],
	{ en = [], zh = [] }: Phrasings,
) => {
	const facts = "kind" in told ? [told] : told;
	const kinds = [...new Set(facts.map(({ kind }) => kind))].join(", ");
	test.each([...en, ...zh])(`${kinds}: %s`, (text) => demand(text, facts));
};

/** None of these makes a claim. */
export const nothing = (texts: readonly string[]) => {
	test.each(texts)("nothing: %s", (text) => demand(text, []));
};
