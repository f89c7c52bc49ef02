import { afterEach, describe, expect, it } from "vitest";
import { openClient } from "../../../src/feed/http/client.ts";
import {
	type Poll,
	type PollOptions,
	pollFeed,
} from "../../../src/feed/poll.ts";
import { FeedState, newFeedState } from "../../../src/feed/state.ts";
import {
	type FaultServer,
	openFaultServer,
	type Play,
	serve,
	servePage,
	status,
} from "../server.ts";

const start = Date.parse("2026-01-15T12:00:00.000Z");
const hoursIn = (hours: number) => new Date(start + hours * 3_600_000);

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const each of opened.splice(0)) await each.close();
});

const bodyOf = (name: string): string =>
	`The page of ${name} tells all that there is to tell of the deal. `.repeat(4);
const page = (name: string): string =>
	`<html><article><p>${bodyOf(name)}</p><p>${bodyOf(name)}</p></article></html>`;

/** A feed with a teaser for each of these names, the newest first, and a validator. */
const feedOf = (names: readonly string[], teaser = "Short…"): Play => {
	const tag = `"${names.length}-${teaser.length}"`;
	return (request, response) => {
		if (request.headers["if-none-match"] === tag) {
			response.writeHead(304).end();
			return;
		}
		const items = names.map(
			(name, at) =>
				`<item><title>${name}</title><link>http://${request.headers.host}/${name}</link><pubDate>${hoursIn(-1 - at).toUTCString()}</pubDate><description>${teaser}</description></item>`,
		);
		serve(
			`<rss version="2.0"><channel><title>t</title>${items.join("")}</channel></rss>`,
			{ etag: tag },
		)(request, response);
	};
};

const namesOf = (count: number): readonly string[] =>
	Array.from({ length: count }, (_, at) => `item${at}`);

const cut: Play = (_, response) => {
	const part = page("one").slice(0, -60);
	response.writeHead(200, {
		...{ "content-type": "text/html", "content-length": "9999" },
	});
	response.write(part, () => setTimeout(() => response.destroy(), 20));
};

/** A server that plays for each path one thing after the other, and the last one again. */
const serverOf = async (
	plays: Readonly<Record<string, readonly Play[]>>,
): Promise<FaultServer> => {
	const rounds = new Map<string, number>();
	const server = await openFaultServer(
		Object.fromEntries(
			Object.entries(plays).map(([path, list]): [string, Play] => [
				path,
				(request, response) => {
					const round = rounds.get(path) ?? 0;
					rounds.set(path, round + 1);
					list[Math.min(round, list.length - 1)]?.(request, response);
				},
			]),
		),
	);
	opened.push(server);
	return server;
};

const pagesOf = (names: readonly string[]) =>
	Object.fromEntries(
		names.map((name) => [`/${name}`, [servePage(page(name))]]),
	);

const everything: PollOptions = { wantsPage: () => true, random: () => 0 };

/** Polls once for each hour named; the states follow from each other, and are stored in between. */
const pollTimes = async (
	server: FaultServer,
	hours: readonly number[],
	first: Partial<FeedState> = {},
	options = everything,
): Promise<readonly Poll[]> => {
	let now = hoursIn(0);
	const client = openClient({
		allowPrivate: ["127.0.0.0/8"],
		timeouts: { headers: 300, body: 300 },
		clock: () => now,
	});
	opened.push(client);
	const polls: Poll[] = [];
	let state: FeedState = { ...newFeedState(server.url("/feed")), ...first };
	for (const hour of hours) {
		now = hoursIn(hour);
		const poll = await pollFeed(state, client, now, options);
		polls.push(poll);
		state = FeedState.parse(JSON.parse(JSON.stringify(poll.state)));
	}
	return polls;
};

const asked = ({ seen }: FaultServer, path: string): number =>
	seen.filter((each) => each === path).length;
const stages = ({ articles }: Poll) => articles.map(({ stage }) => stage);

/** Its head alone, then the end of the connection, or nothing more. */
const cutBefore: Play = (_, response) => {
	response.writeHead(200, { "content-type": "text/html" });
	response.write("<html><head>", () =>
		setTimeout(() => response.destroy(), 20),
	);
};
const stall: Play = (_, response) => {
	response.writeHead(200, { "content-type": "text/html" });
	response.write("<html><head>");
};

describe("pages that are owed", () => {
	it("are all read after some looks, the newest first, none twice, though the feed says that nothing is new", async () => {
		const names = namesOf(50);
		const server = await serverOf({
			"/feed": [feedOf(names)],
			...pagesOf(names),
		});
		const polls = await pollTimes(server, [0, 1, 2, 3]);
		const full = polls.map(({ articles }) =>
			articles
				.filter(({ stage }) => stage !== "teaser")
				.map(({ title }) => title),
		);
		expect(full.map((titles) => titles.toSorted())).toEqual([
			names.slice(0, 20).toSorted(),
			names.slice(20, 40).toSorted(),
			names.slice(40).toSorted(),
			[],
		]);
		expect(polls[0]?.articles).toHaveLength(50);
		expect(polls.map(({ outcome }) => outcome)).toEqual([
			...["new", "new", "new", "unchanged"],
		]);
		expect(server.seen).toHaveLength(4 + 50);
		expect(polls.at(-1)?.state.owed).toEqual([]);
		const [late] = polls[1]?.articles ?? [];
		const early = polls[0]?.articles.find(({ id }) => id === late?.id);
		expect(late).toEqual({
			...early,
			...{ text: expect.stringContaining("tells all") },
			...{ stage: "completed", seen: hoursIn(1).toISOString() },
		});
	});

	it.each<[string, Play]>([
		["are away", status(503)],
		["are not there yet", status(404)],
		["break off", cut],
		["break off before their article", cutBefore],
		["stall before their article", stall],
		["hang up", (request) => request.socket.resetAndDestroy()],
	])("that %s are read later", async (_, fault) => {
		const server = await serverOf({
			"/feed": [feedOf(["one"], "The page tells of the deal at last…")],
			"/one": [fault, servePage(page("one"))],
		});
		const [first, later, last] = await pollTimes(server, [0, 1, 2]);
		expect(first && stages(first)).toEqual(["teaser"]);
		expect(first?.warnings).toHaveLength(1);
		expect(first?.state.pageWarnings).toEqual(first?.warnings);
		expect(first?.warnings[0]).toMatch(
			/^1 page could not be read, to be tried/,
		);
		expect(later && stages(later)).toEqual(["completed"]);
		expect(later?.articles[0]?.text).toMatch(/all that there is/);
		expect(later?.state).toMatchObject({ owed: [], pageWarnings: [] });
		expect(last?.articles).toEqual([]);
		expect(asked(server, "/one")).toBe(2);
	});

	it("are given up after five attempts, ever further apart, and that is told", async () => {
		const server = await serverOf({
			"/feed": [feedOf(["one"])],
			"/one": [status(503)],
		});
		const minutes = [0, 4, 6, 24, 27, 100, 110, 400, 450, 9_999];
		const polls = await pollTimes(
			server,
			minutes.map((each) => each / 60),
		);
		const told = polls.map(({ warnings }) => warnings.join());
		expect(told.map((words) => words.replace(/^.*, (.*?):.*$/, "$1"))).toEqual([
			...["to be tried again", "", "to be tried again", ""],
			...["to be tried again", "", "to be tried again", ""],
			...["given up", ""],
		]);
		expect(asked(server, "/one")).toBe(5);
		expect(polls.at(-1)?.state.owed).toEqual([]);
		expect(polls.at(-1)?.state.pageWarnings).toEqual([told[8]]);
	});

	it("are given up at once where they are gone for good", async () => {
		const server = await serverOf({
			"/feed": [feedOf(["one"])],
			"/one": [status(410)],
		});
		const polls = await pollTimes(server, [0, 1, 2]);
		expect(polls[0]?.warnings[0]).toMatch(/given up/);
		expect(asked(server, "/one")).toBe(1);
	});

	it("are no attempts while their host asks for a pause, and not asked for in it", async () => {
		const server = await serverOf({
			"/feed": [feedOf(["one"])],
			"/one": [
				...Array.from({ length: 7 }, () =>
					status(429, { "retry-after": "7200" }),
				),
				servePage(page("one")),
			],
		});
		const hours = Array.from({ length: 8 }, (_, at) => [3 * at, 3 * at + 1]);
		const polls = await pollTimes(server, hours.flat());
		expect(asked(server, "/one")).toBe(8);
		expect(polls.flatMap(stages)).toEqual(["teaser", "completed"]);
	});

	it.each<[string, Play]>([
		["asks for a pause", status(429, { "retry-after": "600" })],
		["hangs up", (request) => request.socket.resetAndDestroy()],
		["never answers", () => undefined],
	])(
		"wait for their host's sake, all of them, where it %s",
		async (_, fault) => {
			const names = namesOf(9);
			const server = await serverOf({
				"/feed": [feedOf(names)],
				...Object.fromEntries(
					names.map((name) => [`/${name}`, [fault, servePage(page(name))]]),
				),
			});
			const [first] = await pollTimes(server, [0]);
			expect(server.seen.slice(1)).toEqual(["/item0", "/item1"]);
			expect(first?.state.owed.map(({ title }) => title)).toEqual(names);
			const counted = first?.state.owed.filter(({ attempts }) => attempts > 0);
			expect(counted?.length).toBeLessThanOrEqual(2);
		},
	);

	it("are judged by their titles where an earlier version has stored them", async () => {
		const server = await serverOf({
			"/feed": [feedOf(["one"])],
			"/one": [status(503), servePage(page("one"))],
		});
		const [first] = await pollTimes(server, [0]);
		const { teaser, ...old } = first?.state.owed[0] ?? {};
		const state = FeedState.parse({ ...first?.state, owed: [old] });
		expect([teaser, state.owed[0]?.teaser]).toEqual(["Short…", ""]);
		const [next] = await pollTimes(server, [1], state);
		expect(next && stages(next)).toEqual(["completed"]);
	});

	it("are left out where nobody wants them any more", async () => {
		const names = namesOf(30);
		const server = await serverOf({
			"/feed": [feedOf(names)],
			...pagesOf(names),
		});
		const [first] = await pollTimes(server, [0]);
		expect(first?.state.owed).toHaveLength(10);
		const [never] = await pollTimes(server, [1], {
			...first?.state,
			fullText: "never",
		});
		expect(never?.state.owed).toEqual([]);
		expect(server.seen).toHaveLength(1 + 20 + 1);
	});

	it("are not more than can be kept", async () => {
		const names = namesOf(300);
		const server = await serverOf({
			"/feed": [feedOf(names)],
			...pagesOf(names),
		});
		const [first] = await pollTimes(server, [0]);
		expect(first?.state.owed.map(({ title }) => title)).toEqual(
			names.slice(20, 220),
		);
		expect(first?.warnings).toEqual([
			"80 pages will not be read: too many wait",
		]);
	});

	it("follow a teaser that was edited meanwhile", async () => {
		const server = await serverOf({
			"/feed": [feedOf(["one"]), feedOf(["one"], "Other words…")],
			"/one": [status(503), status(503), servePage(page("one"))],
		});
		const polls = await pollTimes(server, [0, 1, 2]);
		expect(polls.map(stages)).toEqual([["teaser"], ["teaser"], ["completed"]]);
		expect(polls[1]?.state.owed).toMatchObject([
			{ length: "Other words…".length, attempts: 1 },
		]);
	});

	it("are read anew for a teaser that changed, but not again for hours where it changes with each look", async () => {
		const teasers = namesOf(12).map((_, at) => `Short, ${"!".repeat(at)}`);
		const server = await serverOf({
			"/feed": teasers.map((teaser) => feedOf(["one"], teaser)),
			"/one": [servePage(page("one"))],
		});
		const hours = teasers.map((_, at) => at / 2);
		const polls = await pollTimes(server, hours);
		// At once, with the first change half an hour later, and three hours after that.
		expect(asked(server, "/one")).toBe(3);
		expect(polls.map(({ articles }) => articles[0]?.stage)).toEqual([
			...[undefined, undefined],
			...Array(5).fill("teaser"),
			undefined,
			...Array(4).fill("teaser"),
		]);
		expect(polls.at(-1)?.state.owed).toMatchObject([
			{ due: hoursIn(6.5).toISOString() },
		]);
	});

	it("are told after the others where they are slow, and owed until then", async () => {
		let answer = (): void => undefined;
		const slow: Play = (request, response) => {
			answer = () => servePage(page("slow"))(request, response);
		};
		const server = await serverOf({
			"/feed": [feedOf(["slow", "swift"])],
			"/slow": [slow],
			...pagesOf(["swift"]),
		});
		const [first] = await pollTimes(
			server,
			[0],
			{},
			{ ...everything, patience: 250 },
		);
		expect(first?.articles).toMatchObject([
			{ title: "slow", text: "Short…", stage: "teaser" },
			{ title: "swift", text: expect.stringMatching(/all that there is/) },
		]);
		expect(first?.state.owed).toMatchObject([{ title: "slow", attempts: 0 }]);
		answer();
		const later = await first?.later;
		expect(later).toMatchObject({
			outcome: "new",
			articles: [{ title: "slow", stage: "completed" }],
			state: { ...first?.state, owed: [] },
		});
		expect(later?.later).toBeUndefined();
	});

	it("are none of a state that an earlier version has stored", () => {
		const { owed, pageWarnings, pagePauses, rereads, ...old } =
			newFeedState("http://a.example/");
		const none = { owed, pageWarnings, pagePauses, rereads };
		expect(Object.values(none)).toEqual([[], [], [], []]);
		expect(FeedState.parse(old)).toEqual({ ...old, ...none });
	});
});

describe("full text", () => {
	const texts = {
		"a teaser": "Short…",
		"a whole article": "All that there is to say, and some more. ".repeat(20),
	};
	const wishes: Readonly<Record<string, PollOptions>> = {
		topical: everything,
		"on something else": { ...everything, wantsPage: () => false },
		"asked for by nobody": { random: () => 0 },
	};

	it.each<[FeedState["fullText"], keyof typeof texts, string, number]>([
		["auto", "a teaser", "topical", 1],
		["auto", "a teaser", "on something else", 0],
		["auto", "a teaser", "asked for by nobody", 0],
		["auto", "a whole article", "topical", 0],
		["always", "a teaser", "topical", 1],
		["always", "a teaser", "on something else", 1],
		["always", "a whole article", "on something else", 1],
		["always", "a teaser", "asked for by nobody", 1],
		["never", "a teaser", "topical", 0],
	])("%s: the page of %s %s is read %i times", async (...row) => {
		const [fullText, text, wish, times] = row;
		const server = await serverOf({
			"/feed": [feedOf(["one"], texts[text])],
			...pagesOf(["one"]),
		});
		await pollTimes(server, [0, 1], { fullText }, wishes[wish]);
		expect(asked(server, "/one")).toBe(times);
	});
});
