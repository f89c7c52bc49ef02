import type { Alert } from "../../src/alert/alert.ts";
import { alertOf } from "../../src/alert/alert-of.ts";
import type {
	DealEvent,
	FeedEvent,
	LedgerEvent,
} from "../../src/ledger/event.ts";
import type { Evidence, Side, Statement } from "../../src/ledger/statement.ts";

export const topic = { title: "NVIDIA–OpenAI" };

export const evidence = (
	outlet: string,
	published: string,
	quote: string,
	story = outlet,
): Evidence => ({
	article: `${outlet}-${published}`,
	outlet,
	url: `https://${outlet}/chips`,
	title: `Chips, says ${outlet}`,
	published,
	quote,
	start: 0,
	end: quote.length,
	rule: "en/chips/count",
	story,
});

export const side = (
	low: number,
	high: number,
	found: readonly Evidence[],
	more: Partial<Side> = {},
): Side => ({
	value: { unit: "count", low, high },
	denied: false,
	stories: new Set(found.map(({ story }) => story)).size,
	outlets: new Set(found.map(({ outlet }) => outlet)).size,
	first: found[0]?.published ?? "2025-09-22T16:00:00.000Z",
	last: found.at(-1)?.published ?? "2025-09-22T16:00:00.000Z",
	evidence: found,
	...more,
});

export const dispute: LedgerEvent = {
	id: "d15b07e",
	name: "dispute.opened",
	at: "2025-09-23T08:30:00.000Z",
	kind: "chips",
	subject: "OpenAI",
	object: "NVIDIA",
	sides: [
		side(4e6, 5e6, [
			evidence(
				"example.com",
				"2025-09-22T17:00:00.000Z",
				"between four and five million GPUs",
			),
			evidence(
				"example.org",
				"2025-09-22T18:00:00.000Z",
				"four to five million processors",
			),
		]),
		side(5e6, 1e7, [
			evidence(
				"example.tw",
				"2025-09-23T08:30:00.000Z",
				"最多可望用上千萬顆晶片",
			),
		]),
	],
};

export const failing: FeedEvent = {
	id: "fa111",
	name: "feed.failing",
	at: "2025-09-24T00:00:00.000Z",
	feed: "https://reader:secret@example.com/rss",
	title: "Example wire",
	why: "503 since yesterday",
};

export const alertFrom = (event: DealEvent): Alert => alertOf(event, topic);

/** An alert like the dispute's, under an id of its own. */
export const numbered = (id: string): Alert => alertFrom({ ...dispute, id });

export const emptyStatement: Statement = {
	asOf: "2025-09-22T00:00:00.000Z",
	articles: 0,
	stories: 0,
	outlets: 0,
	claims: 0,
	deals: [],
	tally: [],
	tallyOff: [],
	tranches: [],
	reactions: [],
	disputes: [],
	revisions: [],
};
