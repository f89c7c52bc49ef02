import { afterEach, describe, expect, it } from "vitest";
import { openClient } from "../../src/feed/http/client.ts";
import { pollFeed, spared } from "../../src/feed/poll.ts";
import { feedEvents } from "../../src/feed/staleness.ts";
import { type FeedState, newFeedState } from "../../src/feed/state.ts";
import { openFaultServer, status } from "./server.ts";

const hour = 3_600_000;
/** A Monday. */
const start = Date.parse("2026-03-02T00:00:00.000Z");
const at = (hours: number) => new Date(start + hours * hour);

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const each of opened.splice(0)) await each.close();
});

/** What the world is like at some hour: our line is down, the server is, or it asks for a pause. */
type World = "well" | "offline" | "failing" | "paused";

type Course = Readonly<{
	/** Hours at which the feed's items appeared. */
	items: readonly number[];
	isDated?: boolean;
	/** Hours at which the feed is polled, in order. */
	polls: readonly number[];
	world?: (hour: number) => World;
}>;

const window = 40;
const item = (hours: number, isDated: boolean): string => {
	const date = `<pubDate>${at(hours).toUTCString()}</pubDate>`;
	return `<item><title>Hour ${hours}</title><guid>${hours}</guid>${isDated ? date : ""}</item>`;
};

/** What is told of a feed in the course of time: "105 feed.silent". */
const toldOf = async ({
	items,
	polls,
	isDated = true,
	world = () => "well",
}: Course): Promise<readonly string[]> => {
	let now = 0;
	const shown = () =>
		items
			.filter((each) => each <= now)
			.slice(-window)
			.map((each) => item(each, isDated));
	const server = await openFaultServer({
		"/feed": (request, response) => {
			const is = world(now);
			if (is === "failing") return status(500)(request, response);
			if (is === "paused")
				return status(429, { "retry-after": "3600" })(request, response);
			response.end(
				`<rss version="2.0"><channel><title>News</title>${shown().join("")}</channel></rss>`,
			);
		},
	});
	opened.push(server);
	const client = openClient({
		allowPrivate: ["127.0.0.1"],
		clock: () => at(now),
	});
	opened.push(client);
	let state: FeedState = newFeedState(server.url("/feed"));
	const told: string[] = [];
	for (now of polls) {
		const poll =
			world(now) === "offline"
				? spared(state, at(now), () => 0)
				: await pollFeed(state, client, at(now), { random: () => 0 });
		for (const { name } of feedEvents(state, poll.state, at(now)))
			told.push(`${now} ${name}`);
		state = poll.state;
	}
	return told;
};

const upTo = (end: number, step = 1, from = 0): number[] =>
	Array.from(
		{ length: Math.ceil((end - from) / step) },
		(_, n) => from + n * step,
	);
const week = 7 * 24;
/** Each hour for three weeks, then never again. */
const hourly = upTo(3 * week);
/** Twenty on each working day of five weeks, from eight to six. */
const working = upTo(5 * week, 0.5).filter(
	(each) => each % week < 5 * 24 && each % 24 >= 8 && each % 24 < 18,
);

describe("a silence", () => {
	it.each<[string, Course, readonly string[]]>([
		[
			"is told once, and its end",
			{ items: [...hourly, 600], polls: upTo(620, 6) },
			["528 feed.silent", "600 feed.recovered"],
		],
		[
			"is none while our own line is down, nor when it is up again",
			{
				items: upTo(700),
				polls: upTo(700, 6),
				world: (now) => (now > 500 && now < 640 ? "offline" : "well"),
			},
			[],
		],
		[
			"is none while a computer sleeps that wakes without a line",
			{
				items: upTo(700),
				polls: [...upTo(500, 6), 600, 601, 606],
				world: (now) => (now === 600 ? "offline" : "well"),
			},
			[],
		],
		[
			"is not told for one failure, nor for a pause that the host asks for",
			{
				items: upTo(700),
				polls: [...upTo(500, 6), 600, 601, 602, 606],
				world: (now) =>
					now === 600 ? "failing" : now === 601 ? "paused" : "well",
			},
			[],
		],
		[
			"that began while the feed failed is told when it is read again",
			{
				items: hourly,
				polls: upTo(700, 6),
				world: (now) => (now > 500 && now < 640 ? "failing" : "well"),
			},
			["516 feed.failing", "642 feed.recovered", "642 feed.silent"],
		],
		[
			"is no weekend, from the first one on",
			{ items: working, polls: upTo(5 * week, 6) },
			[],
		],
		[
			"on working days is one all the same",
			{
				items: working.filter((each) => each < 4 * week + 18),
				polls: upTo(6 * week, 6),
			},
			["792 feed.silent"],
		],
		[
			"that was there when the feed was met is not told, nor is its end",
			{ items: [...hourly, 900], polls: upTo(920, 6, 800) },
			[],
		],
		[
			"of a feed without dates is told by when its items were seen",
			{
				items: [...hourly.filter((each) => each % 4 === 0), 620],
				isDated: false,
				polls: upTo(640, 2),
			},
			["526 feed.silent", "620 feed.recovered"],
		],
	])("%s", async (_, course, told) => {
		expect(await toldOf(course)).toEqual(told);
	});
});
