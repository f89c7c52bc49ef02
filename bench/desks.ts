import { createServer } from "node:http";

const companies =
	"Microsoft,Oracle,Meta,Amazon,Google,SoftBank,NVIDIA,AMD,Broadcom,Intel,CoreWeave,Nebius,Nscale,Anthropic,OpenAI,xAI,TSMC,Samsung,Cerebras,Crusoe".split(
		",",
	);

const syllables = ["ba", "ke", "lo", "mi", "ru"] as const;

const word = (number: number): string =>
	[...number.toString(5)].map((digit) => syllables[Number(digit)]).join("");

/** Words by which no text is taken for a copy of another. */
const words = (seed: number): string =>
	Array.from({ length: 25 }, (_, at) =>
		word((seed + 1) * 7_919 + at * 104_729),
	).join(" ");

const itemOf = (feed: number, index: number): string => {
	const others = companies.filter((_, at) => at !== feed);
	const other = others[index % others.length] ?? "";
	const sum = 1 + ((index * 37 + feed * 11) % 900) / 10;
	const url = `https://desk-${feed}-${index}.com/note`;
	const published = new Date(Date.UTC(2025, 8, 1 + (index % 28), index % 24));
	return `<item><title>Note ${words(feed * 1_000 + index)}</title><link>${url}</link><guid>${url}</guid>
<pubDate>${published.toUTCString()}</pubDate>
<description>${companies[feed]} will invest $${sum} billion in ${other}, both companies said. The rest is ${words(feed * 1_000 + index + 500)}.</description></item>`;
};

const feedOf = (feed: number, items: number): string =>
	`<?xml version="1.0"?><rss version="2.0"><channel><title>Desk ${feed}</title>${Array.from(
		{ length: items },
		(_, index) => itemOf(feed, index),
	).join("")}</channel></rss>`;

/**
 * A loopback server with a feed for each company, which alone tells of that company's investments: so the same news comes of them
 * in whatever order they are read. Answers after up to `delay` milliseconds.
 */
export const openDesks = async (
	items: number,
	delay: number,
	random: () => number,
) => {
	const bodies = companies.map((_, feed) => feedOf(feed, items));
	const server = createServer((request, response) => {
		const feed = Number(request.url?.slice(1));
		setTimeout(() => {
			response.writeHead(200, { "content-type": "application/rss+xml" });
			response.end(bodies[feed]);
		}, delay * random());
	});
	await new Promise<void>((resolve) =>
		server.listen(0, "127.0.0.1", () => resolve()),
	);
	const address = server.address();
	const port = typeof address === "object" ? address?.port : address;
	return {
		feeds: bodies.map((_, feed) => `http://127.0.0.1:${port}/${feed}`),
		close: (): void => {
			server.closeAllConnections();
			server.close();
		},
	};
};
