import { expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import { type Fact, type Phrasing, phrasings, published } from "./corpus.ts";

const lexicon = lexiconOf([]);

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

const demand = ({ text, facts }: Phrasing) => {
	const { claims } = extract({ text, published }, lexicon);
	const trace = claims.map(({ rule, quote }) => `${rule}: ${quote}`).join("\n");
	expect(claims.map(essenceOf).sort(inOrder), trace).toEqual(
		facts.map(essenceOf).sort(inOrder),
	);
	for (const { quote, start, end } of claims)
		expect(text.slice(start, end)).toBe(quote);
};

const kindsOf = (facts: readonly Fact[]): string =>
	[...new Set(facts.map(({ kind }) => kind))].join(", ") || "nothing";

/** A test for each phrasing loaded so far: it says these facts and no others. */
export const demandAll = (): void => {
	for (const phrasing of phrasings)
		test(`${kindsOf(phrasing.facts)}: ${phrasing.text}`, () =>
			demand(phrasing));
};
