import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Claim } from "../../src/extract/claim.ts";
import { extract } from "../../src/extract/extract.ts";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import { sharedBy } from "./shared.ts";

/** A claim as its labellers wrote it down. */
const Gold = z.object({
	kind: z.string(),
	subject: z.string(),
	object: z.string().optional(),
	qualifier: z.string().optional(),
	denied: z.boolean().optional(),
	when: z
		.object({ from: z.string().optional(), to: z.string().optional() })
		.optional(),
	value: z
		.object({
			unit: z.string(),
			low: z.number().nullable(),
			high: z.number().nullable(),
		})
		.optional(),
});
type Gold = z.infer<typeof Gold>;

const Articles = z.array(
	z.object({
		id: z.string(),
		title: z.string().optional(),
		text: z.string(),
		published: z.string(),
		claims: z.array(Gold),
	}),
);

const digits = (bound: number | null): string =>
	bound === null ? "open" : bound.toPrecision(3);

/** All that has to be right, values to three digits. */
const factOf = (claim: Gold | Claim): string =>
	[
		...[claim.kind, claim.subject, claim.object ?? ""],
		...[claim.qualifier ?? "", claim.denied ? "denied" : ""],
		...[claim.when?.from ?? "", claim.when?.to ?? ""],
		...(claim.value === undefined
			? []
			: [claim.value.unit, digits(claim.value.low), digits(claim.value.high)]),
	].join("|");

const lexicon = lexiconOf([]);

/** F1 of all claims of a set together. */
const scoreOf = (set: string): number => {
	const file = new URL(`../fixtures/articles/${set}.json`, import.meta.url);
	let [right, all] = [0, 0];
	for (const { title, text, published, claims } of Articles.parse(
		JSON.parse(readFileSync(file, "utf8")),
	)) {
		const gold = claims.map(factOf);
		const said = extract(
			{ text, published, ...(title === undefined ? {} : { title }) },
			lexicon,
		).claims.map(factOf);
		all += gold.length + said.length;
		right += sharedBy(said, gold);
	}
	return (2 * right) / all;
};

/** Each set was labelled by somebody who had not seen the extractor. The floors only ever rise. */
test.each([
	["a", 0.95],
	["b", 0.975],
	["c", 0.98],
	["d", 0.99],
	["e", 0.97],
	["f", 0.98],
	["g", 0.98],
	["h", 0.955],
	["i", 0.945],
	["j", 0.955],
	["k", 0.94],
	["l", 0.955],
	["m", 0.94],
	["t", 0.96],
	["v", 0.945],
	["aa", 0.975],
	["ab", 0.945],
	["ac", 0.96],
	["ae", 0.945],
	["af", 0.95],
	["ah", 0.965],
	["ai", 0.95],
	["al", 0.92],
	["am", 0.96],
	["an", 0.945],
	["ao", 0.9],
	["ap", 0.945],
	["ar", 0.915],
	["at", 0.91],
	["au", 0.915],
	["av", 0.945],
	["aw", 0.92],
	["ax", 0.915],
	["ay", 0.835],
	["ba", 0.82],
	["bb", 0.82],
	["bc", 0.915],
	["bd", 0.84],
	["be", 0.84],
	["bf", 0.89],
	["bt", 0.76],
	["bu", 0.73],
	["bw", 0.67],
	["bx", 0.85],
	["by", 0.88],
	["cb", 0.63],
	["cc", 0.745],
	["cd", 0.825],
])("of set %s no less is read than was", (set, least) => {
	expect(scoreOf(set)).toBeGreaterThan(least);
});
