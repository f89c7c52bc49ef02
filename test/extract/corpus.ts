import type { Claim, Quantity, Unit } from "../../src/extract/claim.ts";

/** A claim without the words that carry it. */
export type Fact = Omit<Claim, "quote" | "start" | "end" | "rule" | "source">;

type Phrasings = Readonly<{
	en?: readonly string[];
	/** Both scripts. */
	zh?: readonly string[];
}>;

/** A text with all that it says. */
export type Phrasing = Readonly<{ text: string; facts: readonly Fact[] }>;

/** The phrasings of all files loaded so far. */
export const phrasings: Phrasing[] = [];

/** A Tuesday, from which "Monday", 明年 and the like count. */
export const published = "2025-09-23";

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

/** Each phrasing makes this claim (or these, and so many) and no other. */
export const corpus = (
	told: Fact | readonly Fact[],
	{ en = [], zh = [] }: Phrasings,
) => {
	const facts = "kind" in told ? [told] : told;
	for (const text of [...en, ...zh]) phrasings.push({ text, facts });
};

/** None of these makes a claim. */
export const nothing = (texts: readonly string[]) => {
	for (const text of texts) phrasings.push({ text, facts: [] });
};
