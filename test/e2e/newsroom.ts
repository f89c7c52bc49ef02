import { createServer } from "node:http";

/** Companies, so that each feed tells of deals of its own. */
const buyers = ["Microsoft", "Oracle", "Meta", "Amazon", "Google", "SoftBank"];

const item = (feed: number, index: number): string => {
	const buyer = buyers[(feed + index) % buyers.length];
	const day = String(1 + (index % 28)).padStart(2, "0");
	return `<item>
<title>${buyer} signs a compute contract, report ${feed}-${index}</title>
<link>https://outlet${feed}.example.com/articles/${index}</link>
<guid>https://outlet${feed}.example.com/articles/${index}</guid>
<pubDate>${new Date(`2025-09-${day}T10:00:00Z`).toUTCString()}</pubDate>
<description>${buyer} said it would invest $${feed + 2}.${index} billion in OpenAI. Report number ${feed}-${index} of our own desk, written for this test with words of its own: ${"abcdefgh".slice(index % 8)} ${feed * 31 + index}.</description>
</item>`;
};

const feedXml = (feed: number, items: number): string =>
	`<?xml version="1.0"?><rss version="2.0"><channel><title>Desk ${feed}</title>${Array.from(
		{ length: items },
		(_, index) => item(feed, index),
	).join("")}</channel></rss>`;

export type Newsroom = Readonly<{
	feeds: readonly string[];
	/** Requests answered so far. */
	answers: () => number;
	close: () => Promise<void>;
}>;

/** A loopback server with feeds that never change, each answering after `delay` milliseconds, with validators. */
export const openNewsroom = async (
	feeds: number,
	items: number,
	delay = 0,
): Promise<Newsroom> => {
	const bodies = Array.from({ length: feeds }, (_, feed) =>
		feedXml(feed, items),
	);
	let answers = 0;
	const server = createServer((request, response) => {
		const feed = Number(/\d+/.exec(request.url ?? "")?.[0]);
		setTimeout(() => {
			answers += 1;
			const etag = `"${feed}"`;
			const isKnown = request.headers["if-none-match"] === etag;
			response.writeHead(isKnown ? 304 : 200, {
				etag,
				"content-type": "application/rss+xml",
			});
			response.end(isKnown ? undefined : bodies[feed]);
		}, delay);
	});
	await new Promise<void>((resolve) =>
		server.listen(0, "127.0.0.1", () => resolve()),
	);
	const address = server.address();
	const port = typeof address === "object" ? address?.port : address;
	return {
		feeds: bodies.map((_, feed) => `http://127.0.0.1:${port}/feed/${feed}`),
		answers: () => answers,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
};
