import type { Claim } from "../../src/extract/claim.ts";
import {
	clockEvents,
	type Entry,
	type Ledger,
	openLedger,
	record,
	statementOf,
} from "../../src/ledger/ledger.ts";
import type { Statement } from "../../src/ledger/statement.ts";
import { sketchOf } from "../../src/ledger/story/sketch.ts";
import { fold } from "../../src/text/fold.ts";
import { Topic } from "../../src/topic/topic.ts";
import * as line from "./line.ts";

/** The deal that most worlds are about. */
export const topic = Topic.parse({
	title: "NVIDIA and OpenAI",
	announced: "2025-09-22",
	parties: [{ name: "NVIDIA" }, { name: "OpenAI" }],
	plan: {
		investor: "NVIDIA",
		investee: "OpenAI",
		total: 1e11,
		each: 1e10,
		step: 1,
		steps: 10,
		milestones: [
			{ qualifier: "first-capacity", from: "2026-07-01", to: "2026-12-31" },
		],
	},
});

/** One article: the day or instant of its publication, its outlet, and what it claims. */
export type Paper = Readonly<{
	at: string;
	outlet: string;
	/** Versions of one article have one id. */
	id?: string;
	version?: number;
	/** First sight of this version; publication if left out. */
	seen?: string;
	/** For stories; without it the article is a story of its own. */
	text?: string;
	claims?: readonly Claim[];
}>;

/** What a small world must come to; only what is given is compared, and then all of it. */
export type Expected = Readonly<
	Partial<{
		disputes: readonly string[];
		revisions: readonly string[];
		deals: readonly string[];
		/** Which of them stand in doubt. */
		inDoubt: readonly string[];
		tally: readonly string[];
		tallyOff: readonly string[];
		reactions: readonly string[];
		milestones: readonly string[];
		outlook: string;
		/** What befell the plan's deal, empty for nothing. */
		setback: string;
		why: readonly string[];
		stories: number;
		claims: number;
		/** Names of the events of the last article. */
		news: readonly string[];
		/** Events of the clock from the first article to the moment of looking. */
		ticks: readonly string[];
	}>
>;

export type World = Readonly<{
	name: string;
	papers: readonly Paper[];
	/** The moment of looking; a month after the last article if left out. */
	at?: string;
	topic?: Topic;
	expect: Expected;
}>;

/** The entry of a paper; `position` names it where it has no id. */
export const entryOf = (paper: Paper, position: number): Entry => ({
	article: {
		id: paper.id ?? `${paper.outlet}/${position}`,
		version: paper.version ?? 1,
		outlet: paper.outlet,
		url: `https://${paper.outlet}/${position}`,
		title: `Paper ${position}`,
		published: paper.at,
		seen: paper.seen ?? paper.at,
	},
	claims: paper.claims ?? [],
	sketch: paper.text === undefined ? null : sketchOf(fold(paper.text)),
});

const month = 30 * 86_400_000;

const momentOf = ({ at, papers }: World): Date =>
	at === undefined
		? new Date(
				Math.max(...papers.map((paper) => Date.parse(paper.seen ?? paper.at))) +
					month -
					1,
			)
		: new Date(at);

const firstOf = ({ papers }: World): Date =>
	new Date(Math.min(...papers.map(({ at }) => Date.parse(at))));

const summaryOf = (
	statement: Statement,
	ledger: Ledger,
	world: World,
	news: readonly string[],
): Required<Expected> => ({
	disputes: statement.disputes.map(line.ofDispute),
	revisions: statement.revisions.map(line.ofRevision),
	deals: statement.deals.map(line.ofDeal),
	inDoubt: statement.deals.filter((deal) => deal.inDoubt).map(line.ofDeal),
	tally: statement.tally.map(line.ofTally),
	tallyOff: statement.tallyOff.map(line.ofTally),
	reactions: statement.reactions.map(line.ofReaction),
	milestones: statement.tranches.flatMap(({ milestones }) =>
		milestones.map(line.ofMilestone),
	),
	outlook: statement.tranches[0]?.outlook ?? "",
	setback: line.ofSetback(statement.tranches[0]?.setback),
	why: statement.tranches.flatMap(({ why }) => why.map(({ quote }) => quote)),
	stories: statement.stories,
	claims: statement.claims,
	news,
	ticks: clockEvents(ledger, firstOf(world), momentOf(world)).map(line.ofTick),
});

const told = (world: World, entries: readonly Entry[]) => {
	const ledger = openLedger(world.topic ?? topic);
	const events = entries.map((entry) => record(ledger, entry));
	return { ledger, events, statement: statementOf(ledger, momentOf(world)) };
};

const instant = (day: string): string => new Date(day).toISOString();

/** All that the ledger knows of a world at the moment of looking; its papers bear instants, as articles do. */
export const statementOn = (world: World): Statement => {
	const papers = world.papers.map((paper) => ({
		...paper,
		at: instant(paper.at),
		...(paper.seen !== undefined && { seen: instant(paper.seen) }),
	}));
	return told(world, papers.map(entryOf)).statement;
};

/** Builds a world and says what it comes to, in the terms of its expectations. */
export const lookAt = (
	world: World,
	entries: readonly Entry[] = world.papers.map(entryOf),
): Expected => {
	const { ledger, events, statement } = told(world, entries);
	const news = (events.at(-1) ?? []).map(({ name }) => name);
	const summary = summaryOf(statement, ledger, world, news);
	const asked = Object.keys(world.expect);
	return Object.fromEntries(
		Object.entries(summary).filter(([key]) => asked.includes(key)),
	);
};
