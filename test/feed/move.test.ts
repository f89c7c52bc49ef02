import { afterEach, describe, expect, it } from "vitest";
import { openClient } from "../../src/feed/http/client.ts";
import { type Poll, pollFeed } from "../../src/feed/poll.ts";
import { FeedState, newFeedState } from "../../src/feed/state.ts";
import {
	type FaultServer,
	openFaultServer,
	type Play,
	rss,
	serve,
	status,
} from "./server.ts";

const start = Date.parse("2026-01-15T12:00:00.000Z");
const hoursIn = (hours: number) => new Date(start + hours * 3_600_000);

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const each of opened.splice(0)) await each.close();
});

/** A server whose paths play one thing after the other, and the last one again. */
const serverOf = async (
	rounds: Readonly<Record<string, readonly Play[]>>,
): Promise<FaultServer> => {
	const plays = Object.entries(rounds).map(([path, plays]) => {
		let round = 0;
		const play: Play = (request, response) =>
			plays[Math.min(round++, plays.length - 1)]?.(request, response);
		return [path, play] as const;
	});
	const server = await openFaultServer(Object.fromEntries(plays));
	opened.push(server);
	return server;
};

/** Polls every ten hours; the states follow from each other. */
const pollTimes = async (
	first: FeedState,
	times: number,
): Promise<readonly Poll[]> => {
	let time = hoursIn(0);
	const client = openClient({
		allowPrivate: ["127.0.0.1"],
		timeouts: { connect: 2_000, headers: 3_000, body: 3_000, whole: 6_000 },
		clock: () => time,
		resolve: async (host) => {
			throw Object.assign(new Error(host), { code: "ENOTFOUND" });
		},
	});
	opened.push(client);
	const polls: Poll[] = [];
	for (let round = 0; round < times; round += 1) {
		time = hoursIn(10 * round);
		const state = polls.at(-1)?.state ?? first;
		polls.push(await pollFeed(state, client, time, { random: () => 0 }));
	}
	return polls;
};

/** A feed that was found to have moved for good, and was read there. */
const movedFeed = (
	server: FaultServer,
	address = server.url("/new"),
): FeedState => ({
	...newFeedState(server.url("/feed")),
	...{ address, etag: '"new"' },
	lastSuccess: hoursIn(-1).toISOString(),
});

const outcomes = (polls: readonly Poll[]) =>
	polls.map(({ outcome }) => outcome);
const feed = serve(rss("One"));
const page = serve("<!doctype html><title>Parked</title><p>For sale.");
const toNew = status(301, { location: "/new" });
const untrusted = (url: string) => url.replace("http:", "https:");

describe("the sightings of a move", () => {
	it.each<[string, readonly Play[], readonly Play[]]>([
		["a failure of the first server", [toNew, status(500), toNew], [feed]],
		["a failure where it leads", [toNew], [feed, status(500), feed]],
	])("are not forgotten by %s", async (_, asked, led) => {
		const server = await serverOf({ "/feed": asked, "/new": led });
		const polls = await pollTimes(newFeedState(server.url("/feed")), 4);
		expect(polls.map(({ state }) => state.move?.times ?? 0)).toEqual([
			1, 1, 2, 0,
		]);
		expect(polls[3]?.permanentUrl).toBe(server.url("/new"));
	});

	it.each<[string, Play, number]>([
		["an answer without it", feed, 1],
		["a redirect for now", status(302, { location: "/new" }), 1],
		["a move elsewhere", status(301, { location: "/other" }), 1],
	])("begin anew after %s", async (_, between, times) => {
		const server = await serverOf({
			"/feed": [toNew, toNew, between, toNew],
			...{ "/new": [feed], "/other": [feed] },
		});
		const polls = await pollTimes(newFeedState(server.url("/feed")), 4);
		expect(polls[3]?.state.move).toEqual({ to: server.url("/new"), times });
	});
});

describe("a feed with a name and password that moves", () => {
	const guarded: Play = (request, response) => {
		const play = request.headers.authorization ? feed : status(401);
		play(request, response);
	};

	it("keeps them at the same server", async () => {
		const server = await serverOf({ "/feed": [toNew], "/new": [guarded] });
		const secret = server.url("/feed").replace("//", "//me:s%20s@");
		const polls = await pollTimes(newFeedState(secret), 4);
		expect(polls[3]?.error).toBeUndefined();
		expect(server.seen.at(-2)).toBe("/new");
		expect(server.seen.at(-1)).toBe("/new");
	});

	it("takes them to no other", async () => {
		const other = await serverOf({ "/new": [feed] });
		const location = other.url("/new");
		const server = await serverOf({ "/feed": [status(301, { location })] });
		const secret = server.url("/feed").replace("//", "//me:s%20s@");
		const polls = await pollTimes(newFeedState(secret), 3);
		expect(polls[2]?.permanentUrl).toBe(location);
	});
});

describe("an address that a feed has moved to, and that fails", () => {
	it.each<[string, (server: FaultServer) => string, Play]>([
		["is not there", (server) => server.url("/new"), status(404)],
		["is gone for good", (server) => server.url("/new"), status(410)],
		["has a fault", (server) => server.url("/new"), status(500)],
		["is a page by now", (server) => server.url("/new"), page],
		["has no such host", () => "http://new.example/feed", feed],
		["can't be trusted", (server) => untrusted(server.url("/new")), feed],
	])("three times in a row, as it %s, leads back", async (_, to, play) => {
		const sent: (string | undefined)[] = [];
		const first: Play = (request, response) => {
			sent.push(request.headers["if-none-match"]);
			feed(request, response);
		};
		const server = await serverOf({ "/feed": [first], "/new": [play] });
		const state = movedFeed(server, to(server));
		const polls = await pollTimes(state, 4);
		expect(outcomes(polls)).toEqual(["failed", "failed", "new", "unchanged"]);
		expect(polls[1]?.state.address).toBe(state.address);
		expect(polls[2]?.permanentUrl).toBe(state.url);
		expect(polls[2]?.state).toMatchObject({ failures: 0, error: null });
		expect(sent).toEqual([undefined, undefined]);
	});

	it.each<[string, Play]>([
		["does not answer", status(500)],
		["says that nothing has changed", status(304)],
		["still leads there", toNew],
		["is a page by now", page],
		["wants a pause", status(429)],
	])("is not left where the first %s", async (_, play) => {
		const failing = [status(404), status(404), status(404), status(404)];
		const server = await serverOf({ "/feed": [play], "/new": failing });
		const state = movedFeed(server);
		const polls = await pollTimes(state, 3);
		expect(outcomes(polls)).toEqual(["failed", "failed", "failed"]);
		expect(server.seen).toContain("/feed");
		expect(polls[2]?.state).toMatchObject({
			...{ address: state.address, failures: 3, etag: '"new"' },
			error: { kind: "http", status: 404 },
		});
	});

	it("is asked first ever after, and may recover", async () => {
		const server = await serverOf({
			"/feed": [status(404)],
			"/new": [status(500), status(500), status(500), feed],
		});
		const polls = await pollTimes(movedFeed(server), 4);
		expect(polls[3]?.outcome).toBe("new");
		expect(polls[3]?.state.address).toBe(server.url("/new"));
	});

	it("is not doubted for asking for a pause", async () => {
		const busy = status(429, { "retry-after": "60" });
		const server = await serverOf({ "/feed": [feed], "/new": [busy] });
		const polls = await pollTimes(movedFeed(server), 8);
		expect(polls[7]?.state.failures).toBeGreaterThanOrEqual(3);
		expect(server.seen).not.toContain("/feed");
	});

	it("leads to where the first has moved by now", async () => {
		const server = await serverOf({
			"/feed": [status(301, { location: "/newest" })],
			...{ "/new": [status(410)], "/newest": [feed] },
		});
		const polls = await pollTimes(movedFeed(server), 5);
		expect(polls[4]?.state.address).toBe(server.url("/newest"));
	});
});

describe("the validators of a feed that leads elsewhere", () => {
	const noted = (sent: (string | undefined)[], play: Play): Play =>
		function note(request, response) {
			sent.push(request.headers["if-none-match"]);
			play(request, response);
		};
	/** Says that nothing is new to whoever names any state of things. */
	const olderThanAll: Play = (request, response) => {
		const isAsked = request.headers["if-modified-since"] !== undefined;
		const play = isAsked ? status(304) : serve(rss("Two", "Three"));
		play(request, response);
	};
	const stamped = { etag: '"one"', "last-modified": hoursIn(0).toUTCString() };

	it("are not told to another server, whose articles are older", async () => {
		const other = await serverOf({ "/new": [olderThanAll] });
		const away = status(302, { location: other.url("/new") });
		const server = await serverOf({
			"/feed": [serve(rss("One"), stamped), away],
		});
		const polls = await pollTimes(newFeedState(server.url("/feed")), 2);
		expect(outcomes(polls)).toEqual(["new", "new"]);
		expect(polls[1]?.articles.map(({ title }) => title)).toEqual([
			"Two",
			"Three",
		]);
	});

	it.each(["/new", "/new?signed=1"])(
		"are told where they came from, and only there: %s",
		async (location) => {
			const asked: (string | undefined)[] = [];
			const led: (string | undefined)[] = [];
			const server = await serverOf({
				"/feed": [
					noted(asked, status(302, { location })),
					noted(asked, status(302, { location: "/new?signed=2" })),
				],
				"/new": [
					noted(led, serve(rss("One"), stamped)),
					noted(led, status(304)),
				],
			});
			const polls = await pollTimes(newFeedState(server.url("/feed")), 2);
			expect(outcomes(polls)).toEqual(["new", "unchanged"]);
			expect(asked).toEqual([undefined, undefined]);
			expect(led).toEqual([undefined, '"one"']);
		},
	);

	it("are kept where the move is adopted", async () => {
		const led: (string | undefined)[] = [];
		const server = await serverOf({
			"/feed": [toNew],
			"/new": [noted(led, serve(rss("One"), stamped)), noted(led, status(304))],
		});
		const polls = await pollTimes(newFeedState(server.url("/feed")), 5);
		expect(polls[4]?.state.address).toBe(server.url("/new"));
		expect(led.slice(1)).toEqual(Array(4).fill('"one"'));
	});

	it("say nothing of what the first server calls unchanged", async () => {
		const server = await serverOf({
			"/feed": [status(302, { location: "/new" }), status(304), feed],
			"/new": [serve(rss("Two"), stamped)],
		});
		const polls = await pollTimes(newFeedState(server.url("/feed")), 3);
		expect(outcomes(polls)).toEqual(["new", "failed", "new"]);
	});

	it("of earlier versions, which did not say whose they are, are told as ever", async () => {
		const asked: (string | undefined)[] = [];
		const server = await serverOf({ "/feed": [noted(asked, status(304))] });
		const { validatorsFrom: _, ...before } = newFeedState(server.url("/feed"));
		const state = FeedState.parse({ ...before, etag: '"one"' });
		const polls = await pollTimes(state, 2);
		expect(outcomes(polls)).toEqual(["unchanged", "unchanged"]);
		expect(asked).toEqual(['"one"', '"one"']);
	});
});
