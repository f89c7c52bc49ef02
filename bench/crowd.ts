import type {
	Deal,
	Dispute,
	Evidence,
	Reaction,
	Side,
	Statement,
} from "../src/ledger/statement.ts";
import type { FeedRow } from "../src/view/model.ts";

const names = ["NVIDIA", "OpenAI", "Oracle", "英伟达", "阿里巴巴", "CoreWeave"];

const nameOf = (at: number): string => `${names[at % names.length]} ${at}`;

const instant = (at: number): string =>
	new Date(Date.UTC(2025, 0, 1) + at * 3_600_000).toISOString();

const evidence = (at: number): Evidence => ({
	article: `article ${at}`,
	outlet: `outlet-${at % 300}.example`,
	url: `https://outlet-${at % 300}.example/${at}`,
	title: `What number ${at} tells of the deal`,
	published: instant(at),
	quote: `it will put $${at} billion into the deal`,
	start: 20,
	end: 60,
	rule: "en/investment/invests-in",
	story: `story ${at}`,
});

const side = (at: number): Side => ({
	value: { unit: "USD", low: at * 1e9, high: at * 1e9 },
	denied: false,
	stories: 1 + (at % 7),
	outlets: 1 + (at % 5),
	first: instant(at),
	last: instant(at + 5),
	evidence: [evidence(at), evidence(at + 1)],
});

const deal = (at: number): Deal => ({
	id: `deal ${at}`,
	kind: at % 3 === 0 ? "purchase" : "investment",
	subject: nameOf((at * 7_919) % 10_007),
	object: nameOf(at),
	value: { unit: "USD", low: at * 1e9, high: at * 1e9 },
	disputed: at % 5 === 0,
	denied: false,
	stories: 1 + (at % 7),
	outlets: 1 + (at % 5),
	first: instant(at),
	last: instant(at + 5),
	sides: [side(at), side(at + 1)],
});

const dispute = (at: number): Dispute => ({
	id: `dispute ${at}`,
	kind: "investment",
	subject: nameOf(at),
	object: nameOf(at + 1),
	opened: instant(at),
	state: at % 4 === 0 ? "settled" : "open",
	sides: [side(at), side(at + 1)],
});

const reaction = (at: number): Reaction => ({
	id: `reaction ${at}`,
	company: nameOf(at % 40),
	day: instant(at * 24).slice(0, 10),
	inferred: false,
	moves: (["close", "high", "low"] as const).map((qualifier, nth) => ({
		qualifier,
		value: { unit: "percent", low: (at % 9) - nth, high: (at % 9) - nth },
		stories: 1,
		disputed: false,
		sides: [side(at)],
	})),
});

const several = <Item>(count: number, make: (at: number) => Item): Item[] =>
	Array.from({ length: count }, (_, at) => make(at));

export const crowdedFeeds: readonly FeedRow[] = several(60, (at) => ({
	url: `https://outlet-${at}.example/feed`,
	title: `Outlet ${at}`,
	state: at % 10 === 0 ? "failing" : "ok",
	lastSuccess: instant(8_000),
	nextDue: instant(9_000),
	items: at * 10,
	error: at % 10 === 0 ? "HTTP 503" : null,
}));

/** A ledger as it may be after years. */
export const crowdedStatement = (
	deals: number,
	disputes: number,
): Statement => ({
	asOf: instant(deals),
	articles: deals,
	stories: deals,
	outlets: 300,
	claims: deals * 4,
	deals: several(deals, deal),
	tallyOff: [],
	tally: [
		{ kind: "investment", unit: "USD", deals, low: 1e9, high: deals * 1e12 },
	],
	tranches: [],
	reactions: several(400, reaction),
	disputes: several(disputes, dispute),
	revisions: [],
});

/** The same after one more article: one deal has another figure, and all objects around it are new, as the ledger makes them. */
export const updated = (statement: Statement, update: number): Statement => {
	const at = update % statement.deals.length;
	const deals = statement.deals.with(at, {
		...deal(at),
		stories: 1 + (update % 50),
		value: { unit: "USD", low: update * 1e6, high: update * 1e6 },
	});
	const disputes = statement.disputes.with(
		update % statement.disputes.length,
		dispute(update % statement.disputes.length),
	);
	return { ...statement, claims: statement.claims + 1, deals, disputes };
};
