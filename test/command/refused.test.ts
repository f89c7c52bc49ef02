import { describe, expect, it } from "vitest";
import { examineFeeds } from "../../src/command/doctor/feeds.ts";
import { underRule } from "../../src/command/doctor/refused.ts";
import { addressRule } from "../../src/feed/http/address.ts";
import { type FeedState, newFeedState } from "../../src/feed/state.ts";

const answered = (url: string): FeedState => ({
	...newFeedState(url),
	lastSuccess: "2026-11-21T14:00:00.000Z",
});

describe("a feed under the address rule of this run", () => {
	it.each<[string, readonly string[], string | null]>([
		["http://127.0.0.1:8791/a.xml", [], "127.0.0.1"],
		["http://[::1]/a.xml", [], "::1"],
		["http://localhost/a.xml", [], "localhost"],
		["http://192.168.1.5/a.xml", ["10.0.0.0/8"], "192.168.1.5"],
		["http://192.168.1.5/a.xml", ["192.168.0.0/16"], null],
		["http://localhost/a.xml", ["localhost"], null],
		["http://localhost/a.xml", ["127.0.0.1"], null],
		["http://93.184.216.34/a.xml", [], null],
		["https://example.com/a.xml", [], null],
	])("%s, allowed %j: refused is %s", (url, allowed, host) => {
		const feed = underRule(answered(url), addressRule(allowed));
		expect(feed.error?.allow ?? null).toBe(host);
		const [told, ...more] = examineFeeds(url.startsWith("/") ? [] : [feed]);
		expect(told?.what).toBe(
			`1 feed followed, ${host === null ? 0 : 1} in trouble`,
		);
		expect(told?.state).toBe(host === null ? "fine" : "warning");
		expect(more.some(({ mend }) => mend?.includes("--allow-private"))).toBe(
			host !== null,
		);
	});

	it("is refused no longer where an earlier run refused it", () => {
		const url = "http://127.0.0.1:8791/a.xml";
		const refused = {
			...underRule(answered(url), addressRule([])),
			failures: 3,
		};
		expect(underRule(refused, addressRule([]))).toEqual(refused);
		expect(underRule(refused, addressRule(["127.0.0.1"])).error).toBeNull();
	});

	it("keeps any other trouble", () => {
		const error = { kind: "unreachable", words: "no answer" } as const;
		const feed = { ...answered("https://example.com/a.xml"), error };
		expect(underRule(feed, addressRule([]))).toEqual(feed);
		const file = answered("/home/me/a.xml");
		expect(underRule(file, addressRule([]))).toEqual(file);
	});
});
