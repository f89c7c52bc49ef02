import fc from "fast-check";
import type { Claim, Qualifier, Quantity } from "../../src/extract/claim.ts";
import type { Entry } from "../../src/ledger/ledger.ts";
import { sketchOf } from "../../src/ledger/story/sketch.ts";
import { about, atLeast, between, exactly, on, tell, upTo } from "./tell.ts";

const hour = 3_600_000;
const start = Date.parse("2025-09-20T00:00:00Z");

const texts = [
	"The chip maker will put up to a hundred billion dollars into the laboratory, ten for each gigawatt that goes live.",
	"The chip maker will put up to a hundred billion dollars into the laboratory, ten for every gigawatt that comes online.",
	"Talks about the data centres stalled over the winter, said people close to both boards, and nothing has been signed.",
	"芯片商将向实验室投资最多一千亿美元，每上线一吉瓦投入一百亿美元，首个吉瓦在明年下半年投入运行。",
].map(sketchOf);

const money = fc.constantFrom<Quantity>(
	exactly(1e11),
	upTo(1e11),
	about(1.1e11),
	exactly(3e10),
	atLeast(9e10),
	between(5e10, 6e10),
	exactly(5e11),
);
const counts = fc.constantFrom<Quantity>(
	between(4e6, 5e6, "count"),
	between(5e6, 1e7, "count"),
	exactly(5e6, "count"),
);
const statuses = fc.constantFrom<Qualifier>(
	"letter-of-intent",
	"on-hold",
	"definitive",
	"cancelled",
);
const denied = fc.option(fc.constant(true as const), {
	freq: 5,
	nil: undefined,
});
const denial = (isDenied: true | undefined) =>
	isDenied ? { denied: isDenied } : {};

const claim: fc.Arbitrary<Claim> = fc.oneof(
	fc
		.tuple(fc.constantFrom("investment", "purchase"), money, denied)
		.map(([kind, value, not]) =>
			tell(kind, "NVIDIA > OpenAI", { value, ...denial(not) }, "money"),
		),
	counts.map((value) => tell("chips", "OpenAI > NVIDIA", { value }, "chips")),
	fc
		.tuple(statuses, denied)
		.map(([qualifier, not]) =>
			tell(
				"status",
				"NVIDIA > OpenAI",
				{ qualifier, ...denial(not) },
				"status",
			),
		),
	money.map((value) => tell("valuation", "OpenAI", { value }, "worth")),
	fc.constantFrom(3.93, 4, 4.2).map((percent) =>
		tell(
			"price-move",
			"NVIDIA",
			{
				value: exactly(percent, "percent"),
				qualifier: "close",
				when: on("2025-09-22"),
			},
			"close",
		),
	),
	fc
		.constantFrom(0.5, 1, 10)
		.map((size) =>
			tell(
				"capacity",
				"OpenAI > NVIDIA",
				{ value: exactly(size, "GW"), qualifier: "online" },
				"running",
			),
		),
	fc
		.constantFrom("2026-07-01", "2027-01-01")
		.map((day) =>
			tell(
				"milestone",
				"OpenAI > NVIDIA",
				{ qualifier: "first-capacity", when: on(day) },
				"due",
			),
		),
);

type Draft = Readonly<{
	hours: number;
	later: number;
	article: number;
	outlet: number;
	text: number;
	claims: readonly Claim[];
}>;

const draft: fc.Arbitrary<Draft> = fc.record({
	hours: fc.integer({ min: 0, max: 24 * 90 }),
	later: fc.integer({ min: 1, max: 24 * 20 }),
	article: fc.integer({ min: 0, max: 11 }),
	outlet: fc.integer({ min: 0, max: 3 }),
	text: fc.integer({ min: 0, max: texts.length }),
	claims: fc.array(claim, { maxLength: 4 }),
});

const iso = (hours: number): string =>
	new Date(start + hours * hour).toISOString();

/** Drafts of one article are its versions, each seen after the one before. */
const versionsOf = (drafts: readonly Draft[]): Entry[] => {
	const [first] = drafts;
	let seen = first?.hours ?? 0;
	return drafts.map(({ later, outlet, text, claims }, i) => {
		if (i > 0) seen += later;
		return {
			article: {
				id: `article-${first?.article}`,
				version: i + 1,
				outlet: `outlet-${outlet}`,
				url: null,
				title: "",
				published: iso(first?.hours ?? 0),
				seen: iso(seen),
			},
			claims,
			sketch: texts[text] ?? null,
		};
	});
};

/** Coverage of a deal: articles of few outlets, copies, new versions, quarrels and denials. */
export const coverage: fc.Arbitrary<readonly Entry[]> = fc
	.array(draft, { minLength: 1, maxLength: 14 })
	.map((drafts) =>
		[...Map.groupBy(drafts, ({ article }) => article).values()].flatMap(
			versionsOf,
		),
	);

/** Any moment that such coverage spans, and some time after. */
export const moment: fc.Arbitrary<Date> = fc
	.integer({ min: -24, max: 24 * 200 })
	.map((hours) => new Date(start + hours * hour));
