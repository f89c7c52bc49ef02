import { describe, it } from "vitest";
import { type HttpClient, openClient } from "../../src/feed/http/client.ts";
import { pollFeed } from "../../src/feed/poll.ts";
import { newFeedState } from "../../src/feed/state.ts";
import { faults } from "./faults.ts";
import { openFaultServer } from "./server.ts";

const now = new Date("2026-01-15T12:00:00.000Z");

/** Loopback may be called, and nothing else that is private. */
const newClient = (): HttpClient =>
	openClient({
		allowPrivate: ["127.0.0.0/8"],
		timeouts: { connect: 1_000, headers: 900, body: 900, whole: 2_500 },
		mostBytes: 4 * 1024 * 1024,
	});

describe.concurrent("a feed with a fault", () => {
	it.for(Object.entries(faults))(
		"%s",
		async ([, { play, beside, titles, error, says }], { expect }) => {
			const server = await openFaultServer({ ...beside, "/feed": play });
			const client = newClient();
			try {
				const state = newFeedState(server.url("/feed"));
				const poll = await pollFeed(state, client, now);
				expect(poll.error?.kind).toBe(error);
				expect(poll.articles.map(({ title }) => title)).toEqual(titles ?? []);
				expect(poll.state.failures).toBe(error === undefined ? 0 : 1);
				expect(poll.state.nextDue).not.toBeNull();
				const words = [...poll.warnings, poll.error?.words ?? ""].join("; ");
				if (says) expect(words.replace(/; $/, "")).toMatch(says);
			} finally {
				await client.close();
				await server.close();
			}
		},
	);
});
