import { appendFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { runDashboard } from "../src/panel/run.tsx";
import type { DashboardSource } from "../src/panel/source.ts";
import { crowdedFeeds, crowdedStatement, updated } from "./crowd.ts";

/** The dashboard over a made-up ledger, for measures that run it on a terminal. */
const [deals = 10_000, disputes = 2_000, updates = 0] = process.argv
	.slice(2, 5)
	.map(Number);
const [, , , , , report = ""] = process.argv;

let statement = crowdedStatement(deals, disputes);
const listeners = new Set<() => void>();

const source: DashboardSource = {
	subscribe: (listener) => {
		listeners.add(listener);
		return () => listeners.delete(listener);
	},
	model: () => ({
		topicTitle: "crowded",
		statement,
		feeds: crowdedFeeds,
		unseen: new Set(),
		now: new Date(),
		asOf: null,
		replay: null,
		loading: false,
		error: null,
	}),
	article: async ({ article: id }) => ({
		id,
		title: "A title",
		text: "A long text. ".repeat(500),
		claims: [],
	}),
	refresh: async () => null,
	open: async () => null,
	send: () => {},
};

const marks = 20;

/** One after the other, a frame drawn now and then between them; memory is told twenty times on the way. */
const soak = async (): Promise<void> => {
	for (let update = 1; update <= updates; update += 1) {
		statement = updated(statement, update);
		for (const listener of listeners) listener();
		await sleep(0);
		if (update % (updates / marks) === 0)
			appendFileSync(report, `${process.memoryUsage.rss()}\n`);
	}
	process.exit();
};

const shown = runDashboard(source);
if (updates > 0) void soak();
await shown;
process.exit();
