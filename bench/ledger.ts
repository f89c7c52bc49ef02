import type { Claim } from "../src/extract/claim.ts";
import type { Entry } from "../src/ledger/entry.ts";
import { type Ledger, openLedger, record } from "../src/ledger/ledger.ts";
import { Topic } from "../src/topic/topic.ts";
import { median, type Row, time } from "./timing.ts";

const claimsEach = 10;
const sizes = { few: 1_000, many: 1_000_000 };
const nextArticles = 200;

const topic = Topic.parse({
	title: "Bench",
	announced: "2025-09-22",
	parties: [{ name: "NVIDIA" }, { name: "OpenAI" }],
});

/** Some thousand slots, each with a handful of figures: as wide and as contested as a year of coverage. */
const claimOf = (number: number): Claim => ({
	kind: "investment",
	subject: `Investor ${number % 61}`,
	object: `Company ${number % 97}`,
	value: {
		unit: "USD",
		low: ((number % 7) + 1) * 1e9,
		high: ((number % 7) + 1) * 1e9,
	},
	quote: "invests",
	start: 0,
	end: 7,
	rule: "bench",
});

const start = Date.parse("2025-01-01T00:00:00Z");

const entryOf = (number: number): Entry => {
	const published = new Date(start + number * 60_000).toISOString();
	return {
		article: {
			id: `article ${number}`,
			version: 1,
			outlet: `outlet${number % 40}.example.com`,
			url: null,
			title: `Article ${number}`,
			published,
			seen: published,
		},
		claims: Array.from({ length: claimsEach }, (_, index) =>
			claimOf(number * claimsEach + index * 13),
		),
		sketch: null,
	};
};

const filled = (claims: number): Ledger => {
	const ledger = openLedger(topic);
	for (let number = 0; number < claims / claimsEach; number += 1)
		record(ledger, entryOf(number));
	return ledger;
};

const nextCost = async (ledger: Ledger, from: number): Promise<number> => {
	const times: number[] = [];
	for (let next = 0; next < nextArticles; next += 1) {
		const entry = entryOf(from + next);
		times.push(await time(() => record(ledger, entry)));
	}
	return median(times);
};

/** What one more article costs, whatever the ledger holds already. */
export const measureLedger = async (): Promise<Row[]> => {
	const few = filled(sizes.few);
	await nextCost(few, 2e6);
	const floor = await nextCost(filled(sizes.few), 3e6);
	const measured = await nextCost(filled(sizes.many), 4e6);
	return [
		{
			what: "next article with 10⁶ claims recorded",
			measured: `${(measured * 1_000).toFixed(0)} µs`,
			beside: `${(floor * 1_000).toFixed(0)} µs with 10³`,
			ratio: measured / floor,
			budget: "≤ 1.2 ×",
			isWithin: measured / floor <= 1.2,
		},
	];
};
