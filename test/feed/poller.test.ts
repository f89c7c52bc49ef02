import { afterAll, describe, expect, it } from "vitest";
import { openClient } from "../../src/feed/http/client.ts";
import type { ClientOptions } from "../../src/feed/http/options.ts";
import type { Poll } from "../../src/feed/poll.ts";
import { keepPauses, openPoller } from "../../src/feed/poller.ts";
import { newFeedState } from "../../src/feed/state.ts";
import { openFaultServer, type Play, rss, serve } from "./server.ts";

const now = new Date("2026-01-15T12:00:00.000Z");
const opened: { close(): Promise<void> }[] = [];
afterAll(async () => {
	for (const each of opened.splice(0)) await each.close();
});

/** Names ending in `.down` do not resolve, those in `.again` say that the name server is away; the rest is loopback. */
const clientOf = (headers = 3_000) => {
	const client = openClient({
		allowPrivate: ["127.0.0.0/8"],
		timeouts: { connect: 2_000, headers, body: 3_000, whole: 6_000 },
		clock: () => now,
		resolve: async (host) => {
			const code = host.endsWith(".down") ? "ENOTFOUND" : "EAI_AGAIN";
			if (/\.(?:down|again)$/.test(host))
				throw Object.assign(new Error(host), { code });
			return [{ address: "127.0.0.1", family: 4 }];
		},
	});
	opened.push(client);
	return client;
};

const pollAll = (
	urls: readonly string[],
	headers?: number,
): Promise<readonly Poll[]> => {
	const poller = openPoller(clientOf(headers), { random: () => 0 });
	return Promise.all(urls.map((url) => poller.poll(newFeedState(url), now)));
};

const failures = (polls: readonly Poll[]) =>
	polls.map(({ state }) => state.failures);

describe.concurrent("our own line", () => {
	it("being down counts against no feed", async () => {
		const polls = await pollAll([
			"http://a.down/",
			"http://b.down/",
			"http://c.again/",
		]);
		expect(failures(polls)).toEqual([0, 0, 0]);
		for (const { error, state } of polls) {
			expect(error?.kind).toBe("offline");
			// As the last row of a terminal 80 columns wide says it of all feeds.
			expect(` ! 999 feeds: ${error?.words}`.length).toBeLessThanOrEqual(80);
			expect(state.nextDue).toBe("2026-01-15T12:01:00.000Z");
		}
	});

	it("is up where any server answers, even late and with an error", async () => {
		const slow: Play = (_, response) => {
			setTimeout(() => response.writeHead(500).end(), 80);
		};
		const server = await openFaultServer({ "/feed": slow });
		opened.push(server);
		const polls = await pollAll([
			"http://a.down/",
			"http://b.again/",
			server.url("/feed"),
		]);
		expect(failures(polls)).toEqual([1, 1, 1]);
		expect(polls[0]?.error?.kind).toBe("unreachable");
	});

	it("is not proved to be up by what never left the house", async () => {
		const polls = await pollAll([
			"http://a.down/",
			"http://b.down/",
			"http://10.0.0.1/",
			"ftp://c.example/",
		]);
		expect(failures(polls)).toEqual([0, 0, 1, 1]);
	});

	it("is not proved to be up by one who never answers, and who is spared with the others", async () => {
		const patience = 300;
		const mute = await openFaultServer({ "/feed": () => {} });
		opened.push(mute);
		const polls = await pollAll(
			["http://a.down/", "http://b.down/", "http://c.down/", mute.url("/feed")],
			patience,
		);
		expect(failures(polls)).toEqual([0, 0, 0, 0]);
		const alone = await pollAll([mute.url("/feed")], patience);
		expect(failures(alone)).toEqual([1]);
		expect(alone[0]?.error?.kind).toBe("timeout");
	});

	it("is not suspected for one host alone", async () => {
		const polls = await pollAll(["http://a.down/one", "http://a.down/two"]);
		expect(failures(polls)).toEqual([1, 1]);
	});

	it("is suspected at once where the system says so", async () => {
		expect(failures(await pollAll(["http://a.again/"]))).toEqual([0]);
	});

	it("is not taken for down for ever because of two dead hosts", async () => {
		const server = await openFaultServer({ "/feed": serve(rss("One")) });
		opened.push(server);
		const poller = openPoller(clientOf());
		const round = (urls: readonly string[]) =>
			Promise.all(urls.map((url) => poller.poll(newFeedState(url), now)));
		const dead = ["http://a.down/", "http://b.down/"];
		expect(failures(await round(dead))).toEqual([0, 0]);
		await round([server.url("/feed")]);
		expect(failures(await round(dead))).toEqual([1, 1]);
		expect(failures(await round([...dead, "http://c.down/"]))).toEqual([
			0, 0, 0,
		]);
	});

	it("is known to be down from feeds that were asked one after the other", async () => {
		const poller = openPoller(clientOf());
		const ask = (url: string) => poller.poll(newFeedState(url), now);
		const polls = [await ask("http://a.down/"), await ask("http://b.down/")];
		expect(failures(polls)).toEqual([1, 0]);
	});
});

describe.concurrent("openPoller", () => {
	it("has so many feeds under way at a time", async () => {
		let underway = 0;
		let most = 0;
		const play: Play = (request, response) => {
			underway += 1;
			most = Math.max(most, underway);
			setTimeout(() => {
				underway -= 1;
				serve(rss("One"))(request, response);
			}, 20);
		};
		const server = await openFaultServer({ "/feed": play });
		opened.push(server);
		const poller = openPoller(clientOf(), { concurrency: 3 });
		const polls = await Promise.all(
			Array.from({ length: 12 }, () =>
				poller.poll(newFeedState(server.url("/feed")), now),
			),
		);
		expect(polls.every(({ outcome }) => outcome === "new")).toBe(true);
		expect(most).toBe(3);
	});

	it("does not let feeds that never end keep a good one waiting, neither at first nor later", async () => {
		let ended = 0;
		let isInTime = false;
		const drip: Play = (_, response) => {
			response.writeHead(200);
			const drops = setInterval(() => response.write(" "), 20);
			response.on("close", () => {
				clearInterval(drops);
				ended += 1;
			});
		};
		const good: Play = (request, response) => {
			isInTime = ended === 0;
			serve(rss("One"))(request, response);
		};
		const server = await openFaultServer({ "/drip": drip, "/good": good });
		opened.push(server);
		const client = openClient({
			allowPrivate: ["127.0.0.1"],
			timeouts: { whole: 800 },
		});
		opened.push(client);
		const { poll } = openPoller(client, { concurrency: 4, patience: 50 });
		const drips = Array.from({ length: 10 }, () => server.url("/drip"));
		const states = [...drips, server.url("/good")].map((url) =>
			newFeedState(url),
		);
		const polls = await Promise.all(states.map((state) => poll(state, now)));
		expect(isInTime).toBe(true);
		const slow = polls.slice(0, -1).map(({ state }) => state);
		expect(slow.every(({ wasSlow }) => wasSlow)).toBe(true);
		const again = openPoller(client, { concurrency: 4 });
		const well = newFeedState(server.url("/good"));
		await Promise.all([...slow, well].map((state) => again.poll(state, now)));
		const later = server.seen.slice(states.length);
		expect(later.slice(0, 3).toSorted()).toEqual(["/drip", "/drip", "/good"]);
	});

	it("keeps to a pause that an earlier run was asked for", async () => {
		const server = await openFaultServer({ "/feed": serve(rss("One")) });
		opened.push(server);
		const retryAt = "2026-01-15T13:00:00.000Z";
		const state = { ...newFeedState(server.url("/feed")), retryAt };
		const poll = await openPoller(clientOf()).poll(state, now);
		expect(poll.outcome).toBe("postponed");
		expect(poll.state.nextDue).toBe(retryAt);
		expect(server.seen).toEqual([]);
	});

	it("keeps to it for all feeds of that host, also for those that are polled first", async () => {
		const server = await openFaultServer({ "/feed": serve(rss("One")) });
		opened.push(server);
		const client = clientOf();
		const retryAt = "2026-01-15T13:00:00.000Z";
		const asked = { ...newFeedState(server.url("/other")), retryAt };
		const other = newFeedState(server.url("/feed"));
		keepPauses(client, [
			other,
			asked,
			{ address: "/a/file", retryAt, retryFrom: null, pagePauses: [] },
		]);
		const poll = await openPoller(client).poll(other, now);
		expect(poll.outcome).toBe("postponed");
		expect(server.seen).toEqual([]);
	});

	it("blames no feed for a client that is closed meanwhile", async () => {
		const server = await openFaultServer({ "/feed": () => {} });
		opened.push(server);
		const client = clientOf();
		const poll = openPoller(client).poll(
			newFeedState(server.url("/feed")),
			now,
		);
		const outcome = expect(poll).rejects.toThrow(/abort/i);
		await client.close();
		await outcome;
	});

	it("stops when it is told to", async () => {
		const server = await openFaultServer({ "/feed": () => {} });
		opened.push(server);
		const signal = AbortSignal.timeout(30);
		const poller = openPoller(clientOf(), { signal });
		const poll = poller.poll(newFeedState(server.url("/feed")), now);
		await expect(poll).rejects.toThrow(/abort|timeout/i);
	});
});

describe.concurrent("courtesy", () => {
	/** A client to whom loopback is a stranger's host, under any name. */
	const stranger = (options: ClientOptions) => {
		const client = openClient({
			allowPrivate: ["127.0.0.1"],
			resolve: async () => [{ address: "127.0.0.1", family: 4 }],
			...options,
		});
		opened.push(client);
		return client;
	};
	const askOften = async (play: Play, options: ClientOptions) => {
		const server = await openFaultServer({ "/feed": play });
		opened.push(server);
		const { port } = new URL(server.origin);
		const client = stranger(options);
		const answers = await Promise.all(
			Array.from({ length: 5 }, () =>
				client.get(`http://news.example:${port}/feed`),
			),
		);
		return answers.map(({ kind }) => kind);
	};
	const all = Array(5).fill("answer");

	it("asks a host two things at a time", async () => {
		let underway = 0;
		let most = 0;
		const play: Play = (request, response) => {
			underway += 1;
			most = Math.max(most, underway);
			setTimeout(() => {
				underway -= 1;
				serve(rss("One"))(request, response);
			}, 60);
		};
		expect(await askOften(play, { spacing: 0 })).toEqual(all);
		expect(most).toBe(2);
	});

	it("leaves time between the requests to a host", async () => {
		const began = performance.now();
		const options = { concurrency: 5, spacing: 60 };
		expect(await askOften(serve(rss("One")), options)).toEqual(all);
		expect(performance.now() - began).toBeGreaterThanOrEqual(4 * 60 - 10);
	});

	it("does not let those who wait their turn run out of time", async () => {
		const slow: Play = (request, response) => {
			setTimeout(() => serve(rss("One"))(request, response), 300);
		};
		const options = { spacing: 0, concurrency: 1, timeouts: { whole: 900 } };
		expect(await askOften(slow, options)).toEqual(all);
	});
});
