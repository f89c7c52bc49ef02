import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Claim } from "../src/extract/claim.ts";
import type { Entry } from "../src/ledger/entry.ts";
import {
	type Ledger,
	openLedger,
	record,
	statementOf,
} from "../src/ledger/ledger.ts";
import { Topic } from "../src/topic/topic.ts";
import { median, type Row, time } from "./timing.ts";

const claimsEach = 10;
const sizes = { few: 1_000, crowd: 30_000, load: 100_000, many: 1_000_000 };
const nextArticles = 300;
const looks = 9;
const megabyte = 1e6;

const topic = Topic.parse({
	title: "Bench",
	announced: "2025-09-22",
	parties: [{ name: "NVIDIA" }, { name: "OpenAI" }],
});

/** What the claim of a number says: who invests in whom, and how many billions. */
type World = (
	number: number,
) => Readonly<{ investor: number; company: number; billions: number }>;

/** Everybody speaks of the same twenty deals, with seven figures each. */
const concentrated: World = (number) => ({
	investor: number % 4,
	company: number % 5,
	billions: (number % 7) + 1,
});

/** The first thousand claims are about the same twenty deals; all later ones about some six thousand others, of three figures each. */
const wide: World = (number) =>
	number < sizes.few
		? concentrated(number)
		: {
				investor: 4 + (number % 61),
				company: 5 + (number % 97),
				billions: (number % 3) + 1,
			};

/** Everybody speaks of the same twenty deals, and nearly nobody gives the same figure. */
const crowded: World = (number) => ({
	...concentrated(number),
	billions: 1 + ((number * 7_919) % 5_003) / 100,
});

const claimOf = (world: World, number: number): Claim => {
	const { investor, company, billions } = world(number);
	const amount = Math.round(billions * 1e9);
	return {
		kind: "investment",
		subject: `Investor ${investor}`,
		object: `Company ${company}`,
		value: { unit: "USD", low: amount, high: amount },
		quote: "invests",
		start: 0,
		end: 7,
		rule: "bench",
	};
};

const start = Date.parse("2025-01-01T00:00:00Z");
const later = new Date("2035-01-01T00:00:00Z");

/** Claims of one article are told of neighbouring numbers, so that it does not state two figures of one deal. */
const entryOf = (world: World, article: number, from: number): Entry => {
	const published = new Date(start + article * 60_000).toISOString();
	return {
		article: {
			id: `article ${article}`,
			version: 1,
			outlet: `outlet${article % 40}.example.com`,
			url: null,
			title: `Article ${article}`,
			published,
			seen: published,
		},
		claims: Array.from({ length: claimsEach }, (_, index) =>
			claimOf(world, from + index),
		),
		sketch: null,
	};
};

const fill = (
	ledger: Ledger,
	world: World,
	from: number,
	claims: number,
): void => {
	for (let number = from; number < claims; number += claimsEach)
		record(ledger, entryOf(world, number / claimsEach, number));
};

const filled = (world: World, claims: number): Ledger => {
	const ledger = openLedger(topic);
	fill(ledger, world, 0, claims);
	return ledger;
};

/** Milliseconds for one more article about the first deals in each ledger, by turns, so that both meet the same machine. */
const nextCosts = async (
	ledgers: readonly Ledger[],
	world: World,
): Promise<number[]> => {
	const times = ledgers.map((): number[] => []);
	for (let next = 0; next < nextArticles; next += 1) {
		const from = (next * claimsEach) % sizes.few;
		const entry = entryOf(world, sizes.many + next, from);
		for (const [i, ledger] of ledgers.entries())
			times[i]?.push(await time(() => record(ledger, entry)));
	}
	return times.map(median);
};

const inMicroseconds = (milliseconds: number): string =>
	`${(milliseconds * 1_000).toFixed(0)} µs`;

const inMilliseconds = (milliseconds: number): string =>
	`${milliseconds.toFixed(0)} ms`;

const nextRow = async (
	what: string,
	ledger: Ledger,
	world: World,
): Promise<Row> => {
	const few = filled(world, sizes.few);
	const [measured = 0, floor = 0] = await nextCosts([ledger, few], world);
	return {
		what,
		measured: inMicroseconds(measured),
		beside: `${inMicroseconds(floor)} with 10³`,
		ratio: measured / floor,
		budget: "≤ 1.2 ×",
		isWithin: measured / floor <= 1.2,
	};
};

const limitRow = (
	what: string,
	measured: number,
	limit: number,
	beside: string,
): Row => ({
	what,
	measured: inMilliseconds(measured),
	beside,
	ratio: measured / limit,
	budget: `≤ ${inMilliseconds(limit)}`,
	isWithin: measured <= limit,
});

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** Bytes in use once nothing is left that nobody needs. */
const heap = (): number => {
	if (typeof collect === "function") collect();
	return process.memoryUsage().heapUsed;
};

/** Milliseconds for a look after one more article. */
const lookCost = async (ledger: Ledger, world: World): Promise<number> => {
	const times: number[] = [];
	for (let next = 0; next < looks; next += 1) {
		record(ledger, entryOf(world, 2 * sizes.many + next, next * claimsEach));
		times.push(await time(() => statementOf(ledger, later)));
	}
	return median(times);
};

const memoryRow = (bytes: number): Row => {
	const each = bytes / sizes.many;
	return {
		what: "heap of a ledger of 10⁶ claims",
		measured: `${(bytes / megabyte).toFixed(0)} MB`,
		beside: `${each.toFixed(0)} bytes a claim`,
		ratio: each / 1_000,
		budget: "≤ 1 kB a claim",
		isWithin: each <= 1_000,
	};
};

const measureWide = async (): Promise<Row[]> => {
	const empty = heap();
	const ledger = openLedger(topic);
	const load = await time(() => fill(ledger, wide, 0, sizes.load));
	const whole = await time(() => statementOf(ledger, later));
	const changed = await lookCost(ledger, wide);
	fill(ledger, wide, sizes.load, sizes.many);
	const first = await time(() => statementOf(ledger, later));
	const bytes = heap() - empty;
	return [
		await nextRow("next article, 10⁶ claims of 6,000 deals", ledger, wide),
		limitRow(
			"10⁵ claims recorded",
			load,
			10_000,
			`${inMicroseconds(load / sizes.load)} a claim`,
		),
		limitRow(
			"statement after one article, 10⁵ claims",
			changed,
			50,
			`${inMilliseconds(whole)} for the first`,
		),
		limitRow(
			"statement after 9 × 10⁵ more claims",
			first,
			300,
			"nearly every deal changed",
		),
		memoryRow(bytes),
	];
};

/** What one more article costs, and a look at it all, whatever the ledger holds already. */
export const measureLedger = async (): Promise<Row[]> => {
	const rows = await measureWide();
	for (const [name, world] of [
		["10⁶ claims of twenty deals", concentrated],
		["3 × 10⁴ claims, thousands of figures", crowded],
	] as const) {
		const size = world === crowded ? sizes.crowd : sizes.many;
		const ledger = filled(world, size);
		rows.push(await nextRow(`next article, ${name}`, ledger, world));
	}
	return rows;
};
