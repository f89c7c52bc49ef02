import { afterEach, describe, expect, it } from "vitest";
import { openClient } from "../../../src/feed/http/client.ts";
import { pollFeed } from "../../../src/feed/poll.ts";
import { newFeedState } from "../../../src/feed/state.ts";
import { openFaultServer, serve, status } from "../server.ts";

const now = new Date("2026-01-15T12:00:00.000Z");
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const each of opened.splice(0)) await each.close();
});

/** Where names lead; all others lead to the only address that may be called. */
const names: Readonly<Record<string, string>> = {
	"rebound.example.com": "192.168.1.1",
	"cloud.example.com": "169.254.169.254",
	"metadata.google.internal": "169.254.169.254",
	"wiki.lan": "10.1.2.3",
	"at-home.blogspot.com": "10.1.2.3",
};

const allowed = "127.0.0.1";
const newClient = () => {
	const client = openClient({
		allowPrivate: [allowed],
		resolve: async (host) => [{ address: names[host] ?? allowed, family: 4 }],
	});
	opened.push(client);
	return client;
};

const tail = "not on the public Internet; nothing was sent there";
const advice = (host: string) =>
	`not on the public Internet; if it is yours, allow it with --allow-private ${host}`;

describe("a feed off the public Internet", () => {
	it.each<[string, string, string?]>([
		["http://127.0.0.5/f", `is ${advice("127.0.0.5")}`, "127.0.0.5"],
		["http://10.0.0.1/f", `is ${advice("10.0.0.1")}`, "10.0.0.1"],
		["http://172.31.0.1/f", `is ${advice("172.31.0.1")}`, "172.31.0.1"],
		["http://192.168.0.7/f", `is ${advice("192.168.0.7")}`, "192.168.0.7"],
		["http://[::1]/f", `is ${advice("::1")}`, "::1"],
		[
			"http://wiki.lan/f",
			`is at 10.1.2.3, which is ${advice("wiki.lan")}`,
			"wiki.lan",
		],
		["http://169.254.169.254/f", `is ${tail}`],
		["http://[fe80::1]/f", `is ${tail}`],
		["http://[fd00:ec2::254]/f", `is ${tail}`],
		["http://100.100.100.200/f", `is ${tail}`],
		["http://rebound.example.com/f", `is at 192.168.1.1, which is ${tail}`],
		["http://at-home.blogspot.com/f", `is at 10.1.2.3, which is ${tail}`],
		["http://cloud.example.com/f", `is at 169.254.169.254, which is ${tail}`],
		[
			"http://metadata.google.internal/f",
			`is at 169.254.169.254, which is ${tail}`,
		],
	])("%s %s", async (url, words, allow) => {
		const { error, state } = await pollFeed(
			newFeedState(url),
			newClient(),
			now,
		);
		expect(error).toMatchObject({ kind: "refused-address" });
		expect(error?.words).toBe(`${url} ${words}`);
		expect(state.error?.allow).toBe(allow);
	});
});

describe("an address that the user typed", () => {
	const page = "<p>The page says all that there is to say of this.</p>";
	const linking = (link: string) =>
		serve(
			`<rss version="2.0"><channel><title>t</title><item><title>x</title><link>${link}</link><description>Short…</description></item></channel></rss>`,
		);
	const open = async () => {
		const links: Record<string, string> = {};
		const server = await openFaultServer({
			"/feed": (request, response) =>
				linking(links.page ?? "")(request, response),
			"/moved": (request, response) =>
				status(302, { location: links.moved ?? "" })(request, response),
			"/page": serve(page, { "content-type": "text/html" }),
		});
		const other = await openFaultServer({
			"/page": serve(page, { "content-type": "text/html" }),
			"/feed": (request, response) =>
				linking(links.page ?? "")(request, response),
		});
		opened.push(server, other);
		return { server, other, links };
	};
	const poll = (url: string, typed: string) => {
		const client = openClient({
			typed: [typed],
			resolve: async () => [{ address: allowed, family: 4 }],
		});
		opened.push(client);
		return pollFeed(newFeedState(url), client, now, { wantsPage: () => true });
	};

	it.each(["127.0.0.1", "localhost"])(
		"lets its own feed be read there, with its pages: %s",
		async (host) => {
			const { server, links } = await open();
			const url = server.url("/feed").replace(allowed, host);
			links.page = url.replace("/feed", "/page");
			const { error, warnings } = await poll(url, url);
			expect(error).toBeUndefined();
			expect(warnings).toEqual([]);
			expect(server.seen).toEqual(["/feed", "/page"]);
		},
	);

	it("lets nobody go to another port of that host, neither by link nor by redirect", async () => {
		const { server, other, links } = await open();
		links.page = other.url("/page");
		links.moved = other.url("/page");
		const typed = server.url("/feed");
		const { warnings } = await poll(typed, typed);
		expect(warnings.join()).toContain(`${links.page} is ${tail}`);
		const moved = await poll(server.url("/moved"), server.url("/moved"));
		expect(moved.error?.kind).toBe("refused-address");
		expect(other.seen).toEqual([]);
	});

	it("lets no other feed go there", async () => {
		const { server, other, links } = await open();
		links.page = server.url("/page");
		const client = openClient({
			typed: [server.url("/feed"), other.url("/feed")],
		});
		opened.push(client);
		const read = (url: string) =>
			pollFeed(newFeedState(url), client, now, { wantsPage: () => true });
		// An open connection of the one is none of the other's.
		expect((await read(server.url("/feed"))).error).toBeUndefined();
		const { warnings } = await read(other.url("/feed"));
		expect(warnings.join()).toContain(`${links.page} is ${tail}`);
		expect(server.seen).toEqual(["/feed", "/page"]);
	});

	it("is not one by its name", async () => {
		const { server } = await open();
		const url = server.url("/feed").replace(allowed, "wiki.lan");
		expect((await poll(url, url)).error?.kind).toBe("refused-address");
	});
});

describe("what leads off the public Internet", () => {
	const redirecting = async (host: string, location: string) => {
		const server = await openFaultServer({
			"/feed": status(302, { location }),
		});
		opened.push(server);
		return server.url("/feed").replace(allowed, host);
	};

	it.each([
		["feeds.example.com", "http://169.254.169.254/latest", "169.254.169.254"],
		["feeds.example.com", "http://10.0.0.1/", "10.0.0.1"],
		["feeds.example.com", "http://127.0.0.5/", "127.0.0.5"],
		["feeds.example.com", "http://wiki.lan/", "wiki.lan at 10.1.2.3"],
		[allowed, "http://192.168.0.7/", "192.168.0.7"],
	])("is a redirect of %s to %s", async (host, location, target) => {
		const url = await redirecting(host, location);
		const { error } = await pollFeed(newFeedState(url), newClient(), now);
		expect(error).toEqual({
			kind: "refused-address",
			words: `${url} redirects to ${target}, which is ${tail}`,
		});
	});

	it("is an address to which the feed has moved", async () => {
		const url = "http://10.0.0.1/feed";
		const moved = { ...newFeedState("http://n.example.com/"), address: url };
		const { error } = await pollFeed(moved, newClient(), now);
		expect(error?.words).toBe(`${url} is ${tail}`);
	});

	it("is the page of an article", async () => {
		const item =
			"<item><title>x</title><link>http://10.0.0.1/x</link><description>Short…</description></item>";
		const server = await openFaultServer({
			"/feed": serve(
				`<rss version="2.0"><channel><title>t</title>${item}</channel></rss>`,
			),
		});
		opened.push(server);
		const poll = await pollFeed(
			newFeedState(server.url("/feed")),
			newClient(),
			now,
			{ wantsPage: () => true },
		);
		expect(poll.warnings.join()).toContain(`http://10.0.0.1/x is ${tail}`);
	});
});
