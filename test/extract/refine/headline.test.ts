import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);

/** The sums of an article, in billions. */
const billions = (title: string, text: string): readonly number[] =>
	extract({ title, text, published: "2025-10-30" }, lexicon)
		.claims.filter(({ value }) => value?.unit === "USD")
		.map(({ value }) => (value?.high ?? value?.low ?? 0) / 1e9)
		.toSorted((a, b) => a - b);

test.each([
	[
		"Nvidia's market value reaches $5 trillion",
		"Nvidia closed on Wednesday with a market value of $5.03 trillion.",
		[5030],
	],
	[
		"英伟达市值站上5万亿美元",
		"英伟达周三收盘，总市值5.03万亿美元，创下纪录。",
		[5030],
	],
	[
		"Meta to spend $70 billion this year",
		"Meta will spend $69.5 billion on capital projects this year.",
		[69.5],
	],
	// Too far apart to be one sum with fewer digits.
	[
		"Oracle to invest $40 billion in OpenAI",
		"Oracle will invest $38 billion in OpenAI, the companies said.",
		[38, 40],
	],
	// Not less precise than the body.
	[
		"Oracle to invest $39.5 billion in OpenAI",
		"Oracle will invest $39.8 billion in OpenAI, the companies said.",
		[39.5, 39.8],
	],
])("a headline's rounding is the body's figure: %s", (title, text, sums) => {
	expect(billions(title, text)).toStrictEqual(sums);
});

test.each([
	[
		"马斯克的xAI三个月亏105亿",
		"xAI第三季度净亏损14.6亿美元（约合人民币105亿元）。",
		[-1.46],
	],
	[
		"英伟达市值一日蒸发近4.6万亿港元",
		"英伟达周一市值蒸发5890亿美元（约4.59万亿港元）。",
		[-589],
	],
	// The headline's sum is in the same money as the body's.
	[
		"xAI三个月亏105亿美元",
		"xAI第三季度净亏损14.6亿美元（约合人民币105亿元）。",
		[-10.5, -1.46],
	],
])(
	"a headline's sum that the body converts is the body's: %s",
	(title, text, sums) => {
		expect(billions(title, text)).toStrictEqual(sums);
	},
);

test("a headline's end of a chip outlives the body's next chip", () => {
	const { claims } = extract(
		{
			title: "Tesla winds down Dojo",
			text: "Tesla has wound down Dojo. The automaker has tapped Samsung to make its AI5 and AI6.",
			published: "2025-08-08",
		},
		lexicon,
	);
	expect(claims.map(({ denied, object }) => [denied, object])).toStrictEqual([
		[true, undefined],
		[undefined, "Samsung"],
	]);
});

test.each([
	[
		"Meridel bets on light with $9.2 billion Tasko deal",
		"Meridel agreed to buy Tasko for $9.2 billion.",
		["acquisition Meridel Tasko"],
	],
	[
		"Meridel bets on light with $9.2 billion Tasko deal",
		"Meridel invested $9.2 billion in Tasko.",
		["investment Meridel Tasko"],
	],
])("a headline's deal is the body's takeover: %s: %s", (title, text, deals) => {
	const { claims } = extract({ title, text, published: "2025-10-30" }, lexicon);
	expect(
		claims.map(({ kind, subject, object }) => `${kind} ${subject} ${object}`),
	).toStrictEqual(deals);
});

test.each([
	[
		"Meta rents 300 MW in Texas",
		"Meta will rent 300 MW from Nebius.",
		["Meta Nebius 0.3"],
	],
	[
		"Oracle takes up to 2.8 GW of fuel cells",
		"Oracle will procure up to 2.8 gigawatts of solid oxide fuel cells from Bloom Energy.",
		["Oracle Bloom Energy 2.8"],
	],
	// Nobody else is told to supply it.
	["Meta plans 300 MW", "Meta will build 300 MW in Texas.", ["Meta null 0.3"]],
])(
	"a headline without a supplier has the body's: %s: %s",
	(title, text, power) => {
		const { claims } = extract(
			{ title, text, published: "2025-10-30" },
			lexicon,
		);
		expect(
			claims.map(
				({ subject, object, value }) =>
					`${subject} ${object ?? null} ${value?.high}`,
			),
		).toStrictEqual(power);
	},
);
