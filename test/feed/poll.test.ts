import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import http2 from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type HttpClient, openClient } from "../../src/feed/http/client.ts";
import type { ClientOptions } from "../../src/feed/http/options.ts";
import { defaultLimits } from "../../src/feed/limits.ts";
import { type Poll, pollFeed } from "../../src/feed/poll.ts";
import { FeedState, newFeedState } from "../../src/feed/state.ts";
import {
	type FaultServer,
	listen,
	openFaultServer,
	type Play,
	rss,
	serve,
	servePage,
	status,
} from "./server.ts";

const start = Date.parse("2026-01-15T12:00:00.000Z");
const hoursIn = (hours: number) => new Date(start + hours * 3_600_000);
const now = hoursIn(0);

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const each of opened.splice(0)) await each.close();
});

const clientOf = (options: ClientOptions = {}): HttpClient => {
	const client = openClient({
		allowPrivate: ["127.0.0.0/8"],
		timeouts: { connect: 2_000, headers: 3_000, body: 3_000, whole: 6_000 },
		...options,
	});
	opened.push(client);
	return client;
};

/** A server whose `/feed` plays one thing after the other, and the last one again. */
const serverOf = async (
	plays: readonly Play[],
	beside: Readonly<Record<string, Play>> = {},
): Promise<FaultServer> => {
	let round = 0;
	const server = await openFaultServer({
		...beside,
		"/feed": (request, response) =>
			plays[Math.min(round++, plays.length - 1)]?.(request, response),
	});
	opened.push(server);
	return server;
};

/** Polls once for each hour named; the states follow from each other. */
const pollTimes = async (
	server: FaultServer,
	hours: readonly number[],
	first: Partial<FeedState> = {},
): Promise<readonly Poll[]> => {
	let time = now;
	const client = clientOf({ clock: () => time });
	const polls: Poll[] = [];
	let state: FeedState = { ...newFeedState(server.url("/feed")), ...first };
	for (const hour of hours) {
		time = hoursIn(hour);
		const poll = await pollFeed(state, client, time, { random: () => 0 });
		polls.push(poll);
		state = poll.state;
	}
	return polls;
};

const titles = ({ articles }: Poll) => articles.map(({ title }) => title);
const ids = ({ articles }: Poll) => articles.map(({ id }) => id);
const outcomes = (polls: readonly Poll[]) =>
	polls.map(({ outcome }) => outcome);

describe("validators", () => {
	it.each([
		["etag", '"v1"', "if-none-match"],
		["last-modified", "Thu, 15 Jan 2026 10:00:00 GMT", "if-modified-since"],
	])("%s is sent back as it came", async (name, value, request) => {
		const server = await serverOf([
			(asked, response) => {
				if (asked.headers[request] === value) response.writeHead(304).end();
				else serve(rss("One"), { [name]: value })(asked, response);
			},
		]);
		const polls = await pollTimes(server, [0, 1, 2]);
		expect(outcomes(polls)).toEqual(["new", "unchanged", "unchanged"]);
		expect(polls[2]?.state.lastSuccess).toBe(hoursIn(2).toISOString());
	});

	it("sees the same body again for what it is, without validators", async () => {
		const server = await serverOf([serve(rss("One"))]);
		const polls = await pollTimes(server, [0, 1]);
		expect(outcomes(polls)).toEqual(["new", "unchanged"]);
	});

	it("were none sent, nothing can be as it was, and caches are asked around", async () => {
		const asked: (string | undefined)[] = [];
		const note =
			(play: Play): Play =>
			(request, response) => {
				asked.push(request.headers["cache-control"]);
				play(request, response);
			};
		const server = await serverOf([
			note(serve(rss("One"))),
			note(status(304)),
			note(status(304)),
			note(serve(rss("One", "Two"))),
			note(serve(rss("One", "Two"))),
		]);
		const polls = await pollTimes(server, [0, 1, 2, 3, 4]);
		expect(outcomes(polls)).toEqual([
			...["new", "failed", "failed", "new", "unchanged"],
		]);
		expect(polls[2]?.state.failures).toBe(2);
		expect(polls[1]?.error?.words).toContain("nothing has changed");
		expect(asked).toEqual([
			...[undefined, undefined, "no-cache", "no-cache", undefined],
		]);
	});

	it("that come with 304 and an encoding of nothing are kept", async () => {
		const asked: (string | undefined)[] = [];
		const server = await serverOf([
			serve(rss("One"), { etag: '"v1"' }),
			(request, response) => {
				asked.push(request.headers["if-none-match"]);
				response.writeHead(304, { "content-encoding": "br" }).end();
			},
		]);
		const polls = await pollTimes(server, [0, 1, 2]);
		expect(outcomes(polls)).toEqual(["new", "unchanged", "unchanged"]);
		expect(polls[1]?.state.nextDue).toBe(hoursIn(1.5).toISOString());
		expect(asked).toEqual(['"v1"', '"v1"']);
	});

	it.each([
		["within an item", rss("One", "Two").replace(/Two.*$/, "T"), null, 5],
		[
			"within a tag",
			rss("One", "Two").replace(/em><title>Two.*$/, ""),
			null,
			5,
		],
		["after its items", rss("One").replace("</channel></rss>", ""), "v1", 30],
		[
			"as JSON",
			'{"items":[{"id":"1","title":"One"},{"id":"2","title":"T',
			...([null, 5] as const),
		],
	])(
		"that come with a feed which ends %s: %#",
		async (_, body, etag, minutes) => {
			const server = await serverOf([serve(body, { etag: "v1" })]);
			const [poll] = await pollTimes(server, [0]);
			expect(poll && titles(poll)).toEqual(["One"]);
			expect(poll?.state.etag).toBe(etag);
			expect(poll?.state.nextDue).toBe(hoursIn(minutes / 60).toISOString());
		},
	);

	it("forgets no item of a long feed for an answer that ends within one", async () => {
		const many = Array.from({ length: 300 }, (_, at) => `Deal ${at}`);
		const body = rss(...many);
		const torn = body.slice(0, body.indexOf("Deal 20<"));
		const server = await serverOf([serve(body), serve(torn), serve(body)]);
		const polls = await pollTimes(server, [0, 1, 2]);
		expect(polls.map(({ articles }) => articles.length)).toEqual([300, 0, 0]);
		expect(polls.at(-1)?.state.dates).toEqual(polls[0]?.state.dates);
	});

	it("misses nothing that an answer which ends within an item cannot show", async () => {
		const body = rss("New", "Newer", "Old").replaceAll("<guid>g", "<guid>new");
		const torn = body.slice(0, body.indexOf("Old"));
		const server = await serverOf([serve(rss("Old", "Older")), serve(torn)]);
		const [, cut] = await pollTimes(server, [0, 1]);
		expect(cut && titles(cut)).toEqual(["New", "Newer"]);
		expect(cut?.warnings.join()).not.toContain("missed");
	});

	it("keeps none of an answer that broke off", async () => {
		const body = rss("One", "Two");
		const server = await serverOf([
			(_, response) => {
				response.writeHead(200, { etag: '"v1"' });
				const part = body.slice(0, body.indexOf("Two"));
				response.write(part, () => setTimeout(() => response.destroy(), 20));
			},
			serve(body, { etag: '"v1"' }),
		]);
		const [cut, whole] = await pollTimes(server, [0, 1]);
		expect(cut?.state.etag).toBeNull();
		expect(cut && titles(cut)).toEqual(["One"]);
		expect(whole && titles(whole)).toEqual(["Two"]);
	});
});

describe("the rest that a server asks for", () => {
	it.each([
		["no-cache", 30],
		["max-age=7200", 120],
		["public, max-age=86400", 1_440],
		["max-age=31536000", 1_440],
		[`max-age=${"9".repeat(400)}`, 1_440],
	])("by %s is kept for up to a day", async (control, minutes) => {
		const server = await serverOf([
			serve(rss("One"), { "cache-control": control }),
		]);
		const [poll] = await pollTimes(server, [0]);
		const { nextDue, freshMinutes } = FeedState.parse(
			JSON.parse(JSON.stringify(poll?.state)),
		);
		expect(nextDue).toBe(hoursIn(minutes / 60).toISOString());
		// So that it holds for a run to come as well.
		expect(freshMinutes).toBe(minutes === 30 ? 0 : minutes);
	});
});

describe("a feed that moves", () => {
	const move = (code: number) => status(code, { location: "/new" });
	const beside = { "/new": serve(rss("One")) };

	it.each([301, 308])(
		"for good (%i) is followed after three sights",
		async (code) => {
			const server = await serverOf([move(code)], beside);
			const polls = await pollTimes(server, [0, 1, 2, 3]);
			expect(polls.map(({ permanentUrl }) => permanentUrl)).toEqual([
				undefined,
				undefined,
				server.url("/new"),
				undefined,
			]);
			expect(polls[3]?.state.url).toBe(server.url("/feed"));
			expect(server.seen.slice(-1)).toEqual(["/new"]);
			expect(server.seen.filter((path) => path === "/feed")).toHaveLength(3);
		},
	);

	it.each([302, 303, 307])(
		"for now (%i) is always asked first",
		async (code) => {
			const server = await serverOf([move(code)], beside);
			const polls = await pollTimes(server, [0, 1, 2, 3]);
			expect(polls[3]?.state.address).toBe(server.url("/feed"));
		},
	);

	it("is not followed where it came back in between", async () => {
		const server = await serverOf(
			[move(301), move(301), serve(rss("One")), move(301)],
			beside,
		);
		const polls = await pollTimes(server, [0, 1, 2, 3]);
		expect(polls[3]?.state.move?.times).toBe(1);
	});
});

describe("items that change", () => {
	const item = (title: string, link: string, guid: string) =>
		`<item><title>${title}</title><link>https://n.example${link}</link><guid isPermaLink="false">${guid}</guid></item>`;
	const feed = (...items: readonly string[]) =>
		serve(
			`<rss version="2.0"><channel><title>t</title>${items.join("")}</channel></rss>`,
		);

	it.each<[string, Play, Play, readonly string[], "same" | "other"]>([
		[
			"an edited title is a new version of the same article",
			feed(item("Up to $100bn", "/a", "1")),
			feed(item("Up to $80bn", "/a", "1")),
			["Up to $80bn"],
			"same",
		],
		[
			"a new address for an old item is nothing new",
			feed(item("Deal", "/a", "1")),
			feed(item("Deal", "/a-renamed", "1")),
			[],
			"same",
		],
		[
			"new guids for old items are nothing new",
			feed(item("Deal", "/a", "1")),
			feed(item("Deal", "/a", "77")),
			[],
			"same",
		],
		[
			"a guid that is used again is another article",
			feed(item("Deal", "/a", "top")),
			feed(item("Denial", "/b", "top")),
			["Denial"],
			"other",
		],
		[
			"an item whose link is shared by now keeps its name",
			feed(item("Morning", "/live", "1")),
			feed(item("Noon", "/live", "2"), item("Morning", "/live", "1")),
			["Noon"],
			"other",
		],
		[
			"tracking parameters are no news",
			feed(item("Deal", "/a?id=7", "1")),
			feed(item("Deal", "/a?utm_source=x&amp;id=7#top", "1")),
			[],
			"same",
		],
	])("%s", async (_, before, later, wanted, name) => {
		const server = await serverOf([before, later]);
		const [first, second] = await pollTimes(server, [0, 1]);
		expect(second && titles(second)).toEqual(wanted);
		if (first === undefined || second === undefined) return;
		if (wanted.length > 0)
			expect(ids(second)[0] === ids(first)[0]).toBe(name === "same");
	});

	it("an article has one id in all feeds", async () => {
		const server = await serverOf(
			[feed(item("Deal", "/a?utm_medium=rss", "1"))],
			{ "/other": feed(item("Deal: what we know", "/a/", "x9")) },
		);
		const client = clientOf();
		const [one, other] = await Promise.all(
			["/feed", "/other"].map((path) =>
				pollFeed(newFeedState(server.url(path)), client, now),
			),
		);
		expect(one?.articles).toHaveLength(1);
		expect(one && ids(one)).toEqual(other && ids(other));
	});
});

describe("dates", () => {
	const dated = (date: string, language = "en") =>
		serve(
			`<rss version="2.0"><channel><title>t</title><language>${language}</language><item><title>x</title><pubDate>${date}</pubDate></item></channel></rss>`,
		);

	it.each([
		["Thu, 15 Jan 2026 06:00:00 EST", "en", "2026-01-15T11:00:00.000Z"],
		["2026-01-15 18:30:00", "zh-CN", "2026-01-15T10:30:00.000Z"],
		["2026-01-15 10:30:00", "en", "2026-01-15T10:30:00.000Z"],
		["2026年1月15日 18:30", "zh-TW", "2026-01-15T10:30:00.000Z"],
		["Fri, 15 Jan 2027 06:00:00 GMT", "en", now.toISOString()],
		["the day before yesterday", "en", now.toISOString()],
		["0001-01-01T00:00:00Z", "en", now.toISOString()],
		["Thu, 01 Jan 1970 00:00:00 GMT", "en", now.toISOString()],
		["Thu, 45 Jan 2026 00:00:00 GMT", "en", now.toISOString()],
		["15 January 2026", "en", "2026-01-15T00:00:00.000Z"],
		["Jan 14, 2026 5:06 PST", "en", "2026-01-14T13:06:00.000Z"],
		["Wed, 14 Jan 26 05:06:07 +0530", "en", "2026-01-13T23:36:07.000Z"],
		["", "en", now.toISOString()],
	])("%s (%s) is %s", async (date, language, wanted) => {
		const server = await serverOf([dated(date, language)]);
		const [poll] = await pollTimes(server, [0]);
		expect(poll?.articles[0]?.published).toBe(wanted);
	});
});

describe("pauses", () => {
	it.each<[string, number, Readonly<Record<string, string>>, Date]>([
		["in seconds", 429, { "retry-after": "1800" }, hoursIn(0.5)],
		["by a date", 503, { "retry-after": hoursIn(2).toUTCString() }, hoursIn(2)],
		[
			"by a date of a clock that is wrong",
			503,
			{
				"retry-after": hoursIn(8).toUTCString(),
				date: hoursIn(6).toUTCString(),
			},
			hoursIn(2),
		],
		["without words", 429, {}, hoursIn(0.25)],
		["with a refusal", 403, { "retry-after": "3600" }, hoursIn(1)],
		[
			"for a year, cut to a day",
			429,
			{ "retry-after": String(365 * 86_400) },
			hoursIn(24),
		],
	])("asked for %s hold for the whole host", async (_, code, told, until) => {
		const headers = { date: now.toUTCString(), ...told };
		const server = await serverOf([status(code, headers)], {
			"/other": serve(rss("One")),
		});
		let time = now;
		const client = clientOf({ clock: () => time });
		const url = (path: string) => newFeedState(server.url(path));
		const first = await pollFeed(url("/feed"), client, now);
		expect(first.error?.retryAt).toBe(until.toISOString());
		expect(first.state.retryAt).toBe(until.toISOString());
		const second = await pollFeed(url("/other"), client, now);
		expect(second.outcome).toBe("postponed");
		expect(second.state.nextDue).toBe(until.toISOString());
		expect(second.state.failures).toBe(0);
		time = new Date(until.getTime() + 1);
		const third = await pollFeed(url("/other"), client, time);
		expect(third.outcome).toBe("new");
		expect(server.seen).toEqual(["/feed", "/other"]);
	});

	it.each([
		["no time", {}],
		["no second", { "retry-after": "0" }],
		["a time gone by", { "retry-after": hoursIn(-48).toUTCString() }],
	])(
		"for %s come ever later, as long as they are asked for",
		async (_, told) => {
			const headers = { date: now.toUTCString(), ...told };
			const server = await serverOf([serve(rss("One")), status(429, headers)]);
			const polls = await pollTimes(server, [0, 0.1, 1.1, 4.1, 12.1, 23.1]);
			const waits = polls.slice(2).map(({ state }) => {
				const due = Date.parse(state.nextDue ?? "");
				return (due - Date.parse(state.lastChecked ?? "")) / 60_000;
			});
			expect(waits).toEqual([15, 60, 180, 345]);
		},
	);

	it("come no sooner again once they have been asked for for a day", async () => {
		const server = await serverOf([serve(rss("One")), status(429)]);
		const polls = await pollTimes(server, [0, 1, 13, 26, 29]);
		const waits = polls.slice(2).map(({ state }) => {
			const due = Date.parse(state.nextDue ?? "");
			return (due - Date.parse(state.lastChecked ?? "")) / 3_600_000;
		});
		expect(waits).toEqual([3, 6, 6]);
	});

	it("are short at first, however long ago it was that the feed was read", async () => {
		const headers = { date: now.toUTCString(), "retry-after": "60" };
		const server = await serverOf([serve(rss("One")), status(429, headers)]);
		const [, asleep] = await pollTimes(server, [0, 30]);
		expect(asleep?.state.failures).toBe(0);
		expect(asleep?.state.nextDue).toBe(hoursIn(30 + 5 / 60).toISOString());
	});

	it("begin anew once the feed was read in between", async () => {
		const headers = { date: now.toUTCString(), "retry-after": "60" };
		const paused = status(429, headers);
		const server = await serverOf([
			serve(rss("One")),
			paused,
			serve(rss("One")),
			paused,
		]);
		const polls = await pollTimes(server, [0, 1, 2, 20]);
		expect(polls[3]?.state.nextDue).toBe(hoursIn(20 + 5 / 60).toISOString());
	});

	it("are no failures of a feed that was well within a day", async () => {
		const server = await serverOf([serve(rss("One")), status(429)]);
		const [, paused, late] = await pollTimes(server, [0, 1, 30]);
		expect(paused?.state).toMatchObject({ failures: 0, failingSince: null });
		expect(paused?.state.error?.kind).toBe("rate-limited");
		expect(late?.state.failures).toBe(1);
	});
});

describe("failures", () => {
	it("make the feed wait longer and longer, never for ever, and are forgotten", async () => {
		const server = await serverOf([
			...Array.from({ length: 8 }, () => status(500)),
			serve(rss("One")),
		]);
		const hours = Array.from({ length: 9 }, (_, at) => at * 10);
		const polls = await pollTimes(server, hours);
		const waits = polls.map(({ state }, at) => {
			const due = Date.parse(state.nextDue ?? "");
			return (due - hoursIn(hours[at] ?? 0).getTime()) / 60_000;
		});
		expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 360, 30]);
		expect(polls[7]?.state.failingSince).toBe(now.toISOString());
		expect(polls[8]?.state).toMatchObject({
			failures: 0,
			failingSince: null,
			error: null,
		});
	});
});

describe("addresses", () => {
	const url = "http://news.example/feed";

	it("refuses a name that leads to a private address", async () => {
		const resolve = async () => [{ address: "10.0.0.1", family: 4 }];
		const poll = await pollFeed(newFeedState(url), clientOf({ resolve }), now);
		expect(poll.error?.kind).toBe("refused-address");
	});

	it("is not fooled by a name that changes its answer", async () => {
		const server = await serverOf([serve(rss("One"))]);
		const { port } = new URL(server.origin);
		let asked = 0;
		const client = clientOf({
			allowPrivate: ["127.0.0.1"],
			resolve: async () => {
				asked += 1;
				const address = asked === 1 ? "127.0.0.1" : "127.0.0.2";
				return [{ address, family: 4 }];
			},
		});
		const state = newFeedState(`http://news.example:${port}/feed`);
		expect((await pollFeed(state, client, now)).outcome).toBe("new");
		expect(asked).toBe(1);
		const again = clientOf({
			resolve: async () => [{ address: "192.168.1.1", family: 4 }],
		});
		const poll = await pollFeed(state, again, now);
		expect(poll.error?.kind).toBe("refused-address");
	});

	it("calls the public address among private ones only", async () => {
		const server = await serverOf([serve(rss("One"))]);
		const { port } = new URL(server.origin);
		const client = clientOf({
			allowPrivate: ["127.0.0.1"],
			resolve: async () => [
				{ address: "10.9.9.9", family: 4 },
				{ address: "127.0.0.1", family: 4 },
			],
		});
		const state = newFeedState(`http://news.example:${port}/feed`);
		expect((await pollFeed(state, client, now)).outcome).toBe("new");
	});

	it("refuses loopback unless it is listed", async () => {
		const server = await serverOf([serve(rss("One"))]);
		const client = clientOf({ allowPrivate: [] });
		const poll = await pollFeed(newFeedState(server.url("/feed")), client, now);
		expect(poll.error?.kind).toBe("refused-address");
		expect(server.seen).toEqual([]);
	});

	it.each([
		["/etc/hostname", "bad-url"],
		["file:///etc/hostname", "bad-url"],
		["ftp://news.example/feed", "bad-url"],
		["http://[", "bad-url"],
	])("does not open %s", async (feed, kind) => {
		const poll = await pollFeed(newFeedState(feed), clientOf(), now);
		expect(poll.error?.kind).toBe(kind);
	});

	it.each([
		["no-such-file.xml", "unreadable-file"],
		["src", "unreadable-file"],
		["/dev/zero", "unreadable-file"],
		["package.json", "not-a-feed"],
	])("says what is wrong with the file %s", async (feed, kind) => {
		const options = { allowFiles: true };
		const poll = await pollFeed(newFeedState(feed), clientOf(), now, options);
		expect(poll.error?.kind).toBe(kind);
	});

	it.runIf(process.platform === "linux")(
		"does not wait for who may write to a pipe",
		async () => {
			const folder = await mkdtemp(join(tmpdir(), "dealwatch-"));
			const pipe = join(folder, "feed.xml");
			execFileSync("mkfifo", [pipe]);
			try {
				const options = { allowFiles: true };
				const state = newFeedState(pipe);
				const poll = await pollFeed(state, clientOf(), now, options);
				expect(poll.error?.kind).toBe("unreadable-file");
				expect(poll.error?.words).toContain("is a pipe or a device");
			} finally {
				await rm(folder, { recursive: true });
			}
		},
	);

	it.runIf(process.platform === "linux")(
		"reads no more than the cap of a file that tells nothing of its length",
		async () => {
			const options = {
				allowFiles: true,
				limits: { ...defaultLimits, bytes: 100 },
			};
			const state = newFeedState("/proc/self/status");
			const poll = await pollFeed(state, clientOf(), now, options);
			expect(poll.error?.kind).toBe("too-large");
		},
	);

	it("lets go of a redirect that leads nowhere, however long its body", async () => {
		const { promise: closed, resolve: close } = Promise.withResolvers<void>();
		const server = await serverOf([
			(_, response) => {
				response.writeHead(302, { location: "file:///etc/hostname" });
				response.write("One moment, please. ");
				response.on("close", close);
			},
		]);
		const poll = await pollFeed(
			newFeedState(server.url("/feed")),
			clientOf({ timeouts: { body: 60_000, whole: 60_000 } }),
			now,
		);
		expect(poll.error?.kind).toBe("refused-address");
		await closed;
	});

	it("a name that does not resolve is unreachable", async () => {
		const resolve = async () => {
			throw Object.assign(new Error("no"), { code: "ENOTFOUND" });
		};
		const poll = await pollFeed(newFeedState(url), clientOf({ resolve }), now);
		expect(poll.error?.kind).toBe("unreachable");
		expect(poll.error?.words).toMatch(/check the address/);
	});

	it.each([
		["me:100%", "me:100%"],
		["me:50%25%zz", "me:50%%zz"],
		["me:%ff", "me:%ff"],
		["m%40e:%C3%A9%", "m@e:é%"],
	])("sends %s as %s", async (written, meant) => {
		let told = "";
		const server = await serverOf([
			(request, response) => {
				told = request.headers.authorization ?? "";
				serve(rss("One"))(request, response);
			},
		]);
		const secret = server.url("/feed").replace("//", `//${written}@`);
		const poll = await pollFeed(newFeedState(secret), clientOf(), now);
		expect(poll.error).toBeUndefined();
		expect(told).toBe(`Basic ${Buffer.from(meant).toString("base64")}`);
	});

	it("sends a name and password to their own origin only, and shows neither", async () => {
		const told: (string | undefined)[] = [];
		const note: Play = ({ headers }, response) => {
			told.push(headers.authorization);
			response.writeHead(404).end();
		};
		const other = await openFaultServer({ "/x": note });
		opened.push(other);
		const server = await serverOf([
			(request, response) => {
				told.push(request.headers.authorization);
				response.writeHead(302, { location: other.url("/x") }).end();
			},
		]);
		const secret = server.url("/feed").replace("//", "//me:s%C3%A9same@");
		const poll = await pollFeed(newFeedState(secret), clientOf(), now);
		const basic = Buffer.from("me:sésame").toString("base64");
		expect(told).toEqual([`Basic ${basic}`, undefined]);
		expect(poll.error?.words).not.toMatch(/same/);
	});
});

describe("what may have been lost", () => {
	const day = { "cache-control": "max-age=86400" };
	const minutesTo = (poll: Poll | undefined, hour: number) =>
		(Date.parse(poll?.state.nextDue ?? "") - hoursIn(hour).getTime()) / 60_000;
	const cut: Play = (_, response) => {
		const body = rss("One", "Two");
		response.writeHead(200, day);
		const part = body.slice(0, body.indexOf("Two"));
		response.write(part, () => setTimeout(() => response.destroy(), 20));
	};

	it("is asked for again soon where a body is cut off, less so where it always is", async () => {
		const server = await serverOf([cut, cut, serve(rss("One", "Two"), day)]);
		const polls = await pollTimes(server, [0, 1, 2]);
		expect(polls.map((poll, hour) => minutesTo(poll, hour))).toEqual([
			...[5, 30, 1_440],
		]);
		expect(polls.map(({ state }) => state.freshMinutes)).toEqual([
			...[0, 0, 1_440],
		]);
	});

	/** So many items from the one of this number on. */
	const numbered = (from: number, many: number, date = "") =>
		serve(
			`<rss version="2.0"><channel><title>t</title>${Array.from(
				{ length: many },
				(_, at) =>
					`<item><title>N${from + at}</title><guid>g${from + at}</guid>${date}</item>`,
			).join("")}</channel></rss>`,
			day,
		);

	it.each<[string, readonly Play[], boolean]>([
		["nothing is left of the last", [numbered(0, 5), numbered(9, 5)], true],
		["one item is left", [numbered(0, 5), numbered(4, 5)], false],
		["one makes way for one", [numbered(0, 1), numbered(9, 1)], false],
		["it was empty", [numbered(0, 0), numbered(9, 5)], false],
	])("is told where %s", async (_, plays, isTold) => {
		const [first, second] = await pollTimes(await serverOf(plays), [0, 20]);
		expect(first?.warnings).toEqual([]);
		const told = expect.stringContaining("may have been missed");
		expect(second?.warnings).toEqual(isTold ? [told] : []);
		expect(second?.state.warnings).toEqual(isTold ? [told] : []);
		if (isTold) expect(minutesTo(second, 20)).toBeLessThanOrEqual(600);
	});

	it("is not lost again: the next is asked for while the items are still there", async () => {
		const server = await serverOf([
			...[numbered(0, 20), numbered(50, 20), numbered(60, 20)],
		]);
		const polls = await pollTimes(server, [0, 20, 25]);
		// Twenty in twenty hours, then ten in five; twenty are shown.
		expect(minutesTo(polls[1], 20)).toBeLessThanOrEqual(600);
		expect(minutesTo(polls[2], 25)).toBeLessThanOrEqual(400);
	});

	it.each([
		[20, 36],
		[2, 360],
	])(
		"by %i items a day whose dates have no hours, it is asked each %i minutes",
		async (many, minutes) => {
			const items = Array.from({ length: many * 3 }, (_, at) => {
				const date = new Date(hoursIn(-12 - 24 * Math.floor(at / many)));
				return `<item><title>N${at}</title><guid>${at}</guid><pubDate>${date.toUTCString()}</pubDate></item>`;
			});
			const server = await serverOf([
				serve(
					`<rss version="2.0"><channel><title>t</title>${items.join("")}</channel></rss>`,
				),
			]);
			const [poll] = await pollTimes(server, [0]);
			expect(minutesTo(poll, 0)).toBe(minutes);
		},
	);
});

describe("a redirect", () => {
	const location = "/there";
	it.each<[string, Play]>([
		[
			"that never ends",
			(_, response) => {
				response.writeHead(302, { location });
				const drip = setInterval(() => response.write("x"), 100);
				response.on("close", () => clearInterval(drip));
			},
		],
		[
			"that breaks off",
			(_, response) => {
				response.writeHead(302, { location, "content-length": "100" });
				response.write("x", () => setTimeout(() => response.destroy(), 20));
			},
		],
		[
			"that is long",
			(_, response) => {
				response.writeHead(302, { location }).end("x".repeat(1e6));
			},
		],
	])("is followed whatever page comes with it: one %s", async (_, play) => {
		const server = await serverOf([play], { "/there": serve(rss("One")) });
		const [poll] = await pollTimes(server, [0]);
		expect(poll && titles(poll)).toEqual(["One"]);
	});
});

describe("cookies", () => {
	it("are taken from nobody, on no way", async () => {
		const brought: (string | undefined)[] = [];
		const setting =
			(play: Play): Play =>
			(request, response) => {
				brought.push(request.headers.cookie);
				response.setHeader("set-cookie", ["id=1; Path=/", "id2=2; Path=/"]);
				play(request, response);
			};
		const server = await serverOf(
			[setting(status(302, { location: "/there" })), setting(status(500))],
			{ "/there": setting(serve(rss("One"))) },
		);
		const client = clientOf();
		for (const path of ["/feed", "/there", "/feed", "/there"])
			await pollFeed(newFeedState(server.url(path)), client, now);
		expect(server.seen).toEqual([
			...["/feed", "/there"],
			...["/there", "/feed", "/there"],
		]);
		expect(brought).toEqual(Array(5).fill(undefined));
	});
});

describe("a proxy", () => {
	/** Where names lead; all others are unknown here. */
	const addresses: Readonly<Record<string, string>> = {
		"public.example.com": "93.184.216.34",
		"own.example.com": "10.0.0.1",
		"inner.example.com": "192.168.1.1",
		"cloud.example.com": "169.254.169.254",
	};
	const open = async () => {
		const seen: string[] = [];
		const proxy = await serverOf([serve(rss("One"))], {});
		const asked = await openFaultServer({
			"/feed": (request, response) => {
				seen.push(request.url ?? "");
				serve(rss("Two"))(request, response);
			},
		});
		opened.push(asked);
		const client = clientOf({
			proxy: { http: asked.origin, except: "own.example.com" },
			timeouts: { connect: 200 },
			resolve: async (host) => {
				const address = addresses[host];
				if (host.startsWith("slow")) await new Promise(() => {});
				if (address === undefined) throw new Error("ENOTFOUND");
				return [{ address, family: 4 }];
			},
		});
		const poll = (url: string) => pollFeed(newFeedState(url), client, now);
		return { poll, seen, straight: proxy.url("/feed") };
	};

	it.each(["news.example.com", "slow.example.com", "public.example.com"])(
		"is asked for hosts outside, which it looks up itself: %s",
		async (host) => {
			const { poll, seen } = await open();
			const got = await poll(`http://${host}/feed`);
			expect(titles(got)).toEqual(["Two"]);
			expect(seen).toEqual([`http://${host}/feed`]);
		},
	);

	it("is not asked for hosts that are the user's own", async () => {
		const { poll, seen, straight } = await open();
		expect(titles(await poll(straight))).toEqual(["One"]);
		expect(seen).toEqual([]);
	});

	const inner = [
		...["http://own.example.com/feed", "http://10.0.0.1/feed"],
		...["http://inner.example.com/feed", "http://cloud.example.com/feed"],
		...["http://localhost/feed", "http://wiki/feed", "http://news.lan/feed"],
		...["http://[::1]/feed", "http://localhost./feed"],
	];
	it.each(inner)("is no way around the guard: %s", async (url) => {
		const { poll, seen } = await open();
		expect((await poll(url)).error?.kind).toBe("refused-address");
		expect(seen).toEqual([]);
	});

	it.each(inner)("is not led around it by a redirect: %s", async (location) => {
		const seen: string[] = [];
		const server = await openFaultServer({
			"/feed": (request, response) => {
				seen.push(request.url ?? "");
				response.writeHead(302, { location }).end();
			},
		});
		opened.push(server);
		const client = clientOf({
			proxy: { http: server.origin },
			resolve: async (host) => [
				{ address: addresses[host] ?? "93.184.216.34", family: 4 },
			],
		});
		const url = "http://public.example.com/feed";
		const { error } = await pollFeed(newFeedState(url), client, now);
		expect(error?.kind).toBe("refused-address");
		expect(error?.words).toContain("redirects to");
		expect(seen).toEqual([url]);
	});
});

describe("TLS", () => {
	const pem = (name: string) =>
		readFileSync(
			`${import.meta.dirname}/fixtures/loopback-${name}.pem`,
			"utf8",
		);
	const open = async () => {
		const server = http2.createSecureServer(
			{ key: pem("key"), cert: pem("cert"), allowHTTP1: true },
			(request, response) => {
				response.setHeader("x-version", request.httpVersion);
				response.end(rss(`over ${request.httpVersion}`));
			},
		);
		const { port, close } = await listen(server);
		opened.push({ close });
		return newFeedState(`https://127.0.0.1:${port}/feed`);
	};

	it("trusts no certificate that nobody vouches for", async () => {
		const poll = await pollFeed(await open(), clientOf(), now);
		expect(poll.error?.kind).toBe("tls");
		expect(poll.error?.words).toMatch(/signed by itself/);
	});

	it("trusts one that is listed, and speaks HTTP/2", async () => {
		const client = clientOf({ ca: [pem("cert")] });
		const poll = await pollFeed(await open(), client, now);
		expect(titles(poll)).toEqual(["over 2.0"]);
	});

	it("tells a server that does not speak it", async () => {
		const server = await serverOf([serve("")]);
		const state = newFeedState(server.url("/feed").replace("http:", "https:"));
		const poll = await pollFeed(state, clientOf(), now);
		expect(poll.error?.kind).toBe("tls");
	});
});

describe("full text", () => {
	const page = `<html><article>${"<p>OpenAI will deploy ten gigawatts of systems, the first of them in the second half of 2026, it said.</p>".repeat(5)}</article></html>`;
	const feed =
		(text: string): Play =>
		(_, response) => {
			const host = response.req.headers.host;
			const items = ["one", "two", "gone"].map(
				(name) =>
					`<item><title>${name}</title><link>http://${host}/${name}</link><description>${text}</description></item>`,
			);
			response.end(
				`<rss version="2.0"><channel><title>t</title>${items.join("")}</channel></rss>`,
			);
		};
	const beside = { "/one": servePage(page), "/two": servePage(page) };
	const long = "All that there is to say, and then some more of it. ".repeat(
		15,
	);

	it.each<[string, FeedState["fullText"], string, string[]]>([
		["auto fetches the pages of teasers", "auto", "Short…", ["/gone", "/one"]],
		["auto leaves whole articles alone", "auto", long, []],
		["always fetches each", "always", long, ["/gone", "/one", "/two"]],
		["never fetches none", "never", "Short…", []],
	])("%s", async (_, fullText, text, pages) => {
		const server = await serverOf([feed(text)], beside);
		const state = newFeedState(server.url("/feed"), { fullText });
		const poll = await pollFeed(state, clientOf(), now, {
			wantsPage: ({ title }) => title !== "two",
		});
		expect(server.seen.slice(1).toSorted()).toEqual(pages);
		const isFull = pages.length > 0 && text.length < 100;
		const one = poll.articles.find(({ title }) => title === "one");
		expect(one?.text.includes("ten gigawatts")).toBe(isFull);
		expect(poll.warnings).toHaveLength(pages.length > 0 ? 1 : 0);
	});

	it("fetches none where nobody wants them", async () => {
		const server = await serverOf([feed("Short…")], beside);
		await pollFeed(newFeedState(server.url("/feed")), clientOf(), now);
		expect(server.seen).toEqual(["/feed"]);
	});
});
