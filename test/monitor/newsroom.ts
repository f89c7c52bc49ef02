import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainPlan } from "../../src/alert/route.ts";
import { openClient } from "../../src/feed/http/client.ts";
import { openPoller } from "../../src/feed/poller.ts";
import { newFeedState } from "../../src/feed/state.ts";
import { openClaimReader } from "../../src/monitor/claim-reader.ts";
import { openMonitor } from "../../src/monitor/monitor.ts";
import { openRetention } from "../../src/monitor/retention.ts";
import { openStore } from "../../src/store/store.ts";
import { mentionedBy } from "../../src/topic/mention.ts";
import { Topic } from "../../src/topic/topic.ts";
import { openFaultServer, serve } from "../feed/server.ts";

const topic = Topic.parse({
	title: "Test",
	announced: "2025-09-22",
	parties: [{ name: "OpenAI" }, { name: "NVIDIA" }, { name: "Oracle" }],
});
const published = "2025-09-23T12:00:00.000Z";

/** An item of a feed; `link` is a path of the same server. */
export type Item = Readonly<{
	title: string;
	text: string;
	link?: string;
	guid?: string;
	/** ISO; that of all others where it is left out. */
	date?: string;
}>;

/** What is shown from now on: feeds by their paths, and pages; `null` is away. */
export type Edition = Readonly<Record<string, readonly Item[] | string | null>>;

const rssOf = (items: readonly Item[], host: string): string =>
	`<rss version="2.0"><channel><title>t</title><link>http://${host}/</link>${items
		.map(
			({ title, text, link, guid, date = published }) =>
				`<item><title>${title}</title>${link === undefined ? "" : `<link>http://${host}${link}</link>`}${
					guid === undefined ? "" : `<guid isPermaLink="false">${guid}</guid>`
				}<pubDate>${new Date(date).toUTCString()}</pubDate><description>${text}</description></item>`,
		)
		.join("")}</channel></rss>`;

/** Feeds and pages on loopback, a monitor that follows some of them, and a store on the disk. */
export const openNewsroom = async (
	feeds: readonly string[],
	pages: readonly string[] = [],
) => {
	const folder = mkdtempSync(join(tmpdir(), "dealwatch-newsroom-"));
	const shown = new Map<string, Edition[string]>();
	const server = await openFaultServer(
		Object.fromEntries(
			[...feeds, ...pages].map((path) => [
				path,
				(request, response) => {
					const what = shown.get(path) ?? null;
					if (what === null) response.writeHead(404).end();
					else if (typeof what === "string")
						serve(what, { "content-type": "text/html" })(request, response);
					else
						serve(rssOf(what, request.headers.host ?? ""))(request, response);
				},
			]),
		),
	);
	let time = new Date("2025-09-23T13:00:00.000Z");
	const client = openClient({
		allowPrivate: ["127.0.0.0/8"],
		clock: () => time,
	});
	const store = await openStore(join(folder, "store.sqlite"));
	const monitor = openMonitor({
		...{ topic, store, now: () => time, lingering: 0 },
		since: "2025-09-01T00:00:00.000Z",
		plans: [plainPlan("desk")],
		feeds: feeds.map((path) => newFeedState(server.url(path))),
		reader: openClaimReader(topic.parties, async () => ({
			kind: "impossible",
		})),
		poll: openPoller(client, {
			wantsPage: mentionedBy(topic),
			random: () => 0,
		}).poll,
	});
	await monitor.load();
	const met = new Set<string>();
	return {
		store,
		monitor,
		/** An hour later each feed is read, one after the other, some of them showing something else than before. */
		read: async (edition: Edition = {}, hours = 1) => {
			for (const [path, what] of Object.entries(edition)) shown.set(path, what);
			time = new Date(time.getTime() + hours * 3_600_000);
			for (const path of feeds) await monitor.poll([server.url(path)]);
			for (const { known } of monitor.feeds())
				for (const { id } of known) met.add(id);
		},
		/** Sets the clock, forth or back. */
		setClock: (hours: number) => {
			time = new Date(time.getTime() + hours * 3_600_000);
		},
		/** Takes the text from what told nothing and is old. */
		bury: () => openRetention(store, () => time).apply(),
		/** What the deals come to, in billions. */
		figures: () =>
			monitor
				.statement(time)
				.deals.map(
					({ subject, object, value }) =>
						`${subject} ${object} ${(value?.high ?? 0) / 1e9}`,
				)
				.sort(),
		/** How many versions each article has, in the order in which they were met. */
		versions: async () => {
			const all = await Promise.all([...met].map((id) => store.article(id)));
			return all.map((one) => one?.article.version ?? 0);
		},
		alerts: async () =>
			(await store.outbox.list({}))
				.map(({ alert }) => alert.data.sentence.en)
				.toReversed(),
		close: async () => {
			await store.close();
			await client.close();
			await server.close();
			rmSync(folder, { recursive: true });
		},
	};
};
