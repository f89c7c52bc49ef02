import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Claim } from "../src/extract/claim.ts";
import type { Article } from "../src/feed/article.ts";
import { openLedger, record, statementOf } from "../src/ledger/ledger.ts";
import { glimpsePath, keepGlimpse } from "../src/monitor/glimpse.ts";
import type { ReadArticle } from "../src/store/article.ts";
import { openStore, type Store } from "../src/store/store.ts";
import { Topic } from "../src/topic/topic.ts";

const program = resolve(import.meta.dirname, "../dist/cli.js");
const articles = 100_000;
const claimsEach = 10;
const batch = 500;
/** So many articles fill every row that a screen shows; what was seen last time is kept no larger for more. */
const shown = 2_000;

/** A name that only the stored articles tell, and that stands in the first row of the first panel. */
export const storedName = "Investor";

const start = Date.parse("2025-10-01T00:00:00Z");

const claimOf = (number: number): Claim => {
	const amount = ((number % 3) + 1) * 1e9;
	return {
		kind: "investment",
		subject: `${storedName} ${number % 61}`,
		object: `Company ${number % 97}`,
		value: { unit: "USD", low: amount, high: amount },
		quote: "will invest billions of dollars in the company",
		start: 0,
		end: 46,
		rule: "bench",
	};
};

const articleOf = (number: number, feed: string): Article => {
	const published = new Date(start + number * 60_000).toISOString();
	const url = `https://outlet${number % 40}.example.com/${number}`;
	return {
		id: url,
		feed,
		url,
		outlet: `outlet${number % 40}.example.com`,
		title: `Article ${number}`,
		text: `Investors will invest billions of dollars in the company. ${"It is said so. ".repeat(20)}`,
		published,
		seen: published,
		author: null,
		version: 1,
	};
};

const readOf = (
	number: number,
	feed: string,
	revision: string,
): ReadArticle => ({
	article: articleOf(number, feed),
	hash: `hash ${number}`,
	lang: "en",
	claims: Array.from({ length: claimsEach }, (_, index) =>
		claimOf(number * claimsEach + index),
	),
	sketch: null,
	revision,
});

const fill = async (
	store: Store,
	feed: string,
	revision: string,
): Promise<void> => {
	for (let from = 0; from < articles; from += batch) {
		const read = Array.from({ length: batch }, (_, index) =>
			readOf(from + index, feed, revision),
		);
		await store.commit({
			feeds: [],
			articles: read,
			sightings: read.map(({ article }) => ({ article: article.id, feed })),
			alerts: [],
		});
	}
};

/** What the run before would have left for the first frame of the next. */
const keepLastView = (data: string, feed: string): void => {
	const ledger = openLedger(
		Topic.parse({
			title: "Bench",
			announced: "2025-09-22",
			parties: [{ name: "NVIDIA" }, { name: "OpenAI" }],
		}),
	);
	for (let number = 0; number < shown; number += 1)
		record(ledger, readOf(number, feed, ""));
	keepGlimpse(glimpsePath(data, ["", feed]), {
		topicTitle: "Bench",
		statement: statementOf(ledger, new Date()),
	});
};

const seedFeed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Seed</title>
<item><guid>seed</guid><title>Nvidia to invest up to $100 billion in OpenAI</title><pubDate>Mon, 22 Sep 2025 12:00:00 GMT</pubDate></item>
</channel></rss>`;

/** Makes a store of 10⁶ claims of 100,000 articles as a run would have left it; returns the arguments with which to open it. */
export const makeMillion = async (folder: string): Promise<string> => {
	const data = join(folder, "million");
	const file = join(folder, "seed.xml");
	mkdirSync(data);
	writeFileSync(file, seedFeed);
	const flags = ["--data", data, "--feed", file];
	execFileSync(process.execPath, [program, "report", "--json", ...flags]);
	const name = readdirSync(data).find((entry) => entry.endsWith(".sqlite"));
	if (name === undefined) throw new Error(`No store in ${data}`);
	const store = await openStore(join(data, name));
	const [feed] = (await store.feedStates()).keys();
	if (feed === undefined) throw new Error("The store follows no feed");
	for await (const { revision } of store.articlesOf([feed])) {
		await fill(store, feed, revision);
		break;
	}
	await store.close();
	keepLastView(data, file);
	return flags.join(" ");
};
