import { afterEach, expect, it } from "vitest";
import { openClient } from "../../src/feed/http/client.ts";
import { openPoller } from "../../src/feed/poller.ts";
import { newFeedState } from "../../src/feed/state.ts";
import { openClaimReader } from "../../src/monitor/claim-reader.ts";
import { openMonitor } from "../../src/monitor/monitor.ts";
import { openStore } from "../../src/store/store.ts";
import { Topic } from "../../src/topic/topic.ts";
import { openFaultServer, rss, serve } from "../feed/server.ts";

const topic = Topic.parse({
	title: "Test",
	announced: "2025-09-22",
	parties: [{ name: "OpenAI" }, { name: "NVIDIA" }],
});
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const each of opened.splice(0)) await each.close();
});

it.each([
	["", {}],
	[
		", also one looked at last by a clock that was a day ahead",
		{ lastChecked: "2025-09-24T12:00:00.000Z" },
	],
])(
	"asks no server again at once where its answer cannot be stored%s",
	async (_, before) => {
		let time = new Date("2025-09-23T12:00:00.000Z");
		const server = await openFaultServer({ "/feed": serve(rss("One")) });
		const client = openClient({ allowPrivate: ["127.0.0.1"] });
		const store = await openStore(":memory:");
		opened.push(server, client);
		const url = server.url("/feed");
		const monitor = openMonitor({
			...{ topic, store, since: "2025-01-01T00:00:00.000Z", lingering: 0 },
			...{
				now: () => time,
				plans: [],
				feeds: [{ ...newFeedState(url), ...before }],
			},
			reader: openClaimReader(topic.parties, async () => ({
				kind: "impossible",
			})),
			poll: openPoller(client, { random: () => 0 }).poll,
		});
		await monitor.load();
		await store.close();
		await expect(monitor.poll(monitor.due())).rejects.toThrow();
		expect(monitor.isPolling(url)).toBe(false);
		expect(monitor.due()).toEqual([]);
		time = new Date("2025-09-23T12:05:00.000Z");
		expect(monitor.due()).toEqual([url]);
		expect(server.seen).toEqual(["/feed"]);
		await expect(monitor.poll([url])).rejects.toThrow();
		expect(monitor.due()).toEqual([]);
	},
);
