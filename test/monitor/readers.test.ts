import { afterEach, expect, it } from "vitest";
import { openReaders, type Readers } from "../../src/monitor/readers.ts";
import { rss } from "../feed/server.ts";

const parties = [{ name: "Quuxworks", aliases: ["Old Mill Company"] }];
const told = "NVIDIA will invest $5 billion in the Old Mill Company.";

let readers: Readers;
afterEach(() => readers.close());

it("reads bodies and claims side by side in the same threads", async () => {
	readers = openReaders(parties);
	const titles = Array.from({ length: 600 }, (_, at) => `Deal number ${at}`);
	const article = {
		...{ title: "A deal", text: `${told}\n`.repeat(800) },
		...{ published: "2025-09-23T12:00:00.000Z", outlet: "example.com" },
	};
	const [feed, [reading], page] = await Promise.all([
		readers.feeds.read(new TextEncoder().encode(rss(...titles)), {
			contentType: null,
			url: "https://news.example/feed",
		}),
		readers.claims.read([article]),
		readers.feeds.readPage(
			new TextEncoder().encode(`<article><p>${told.repeat(400)}</p></article>`),
			{ contentType: "text/html", url: "https://news.example/page" },
		),
	]);
	expect(feed.kind === "feed" && feed.items.length).toBe(600);
	expect(reading?.claims[0]).toMatchObject({ object: "Quuxworks" });
	expect(page).toMatchObject({
		text: expect.stringContaining("Old Mill Company"),
	});
});
