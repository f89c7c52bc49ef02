import { createServer } from "node:http";

const companies =
	"Microsoft,Oracle,Meta,Amazon,Google,SoftBank,NVIDIA,AMD,Broadcom,Intel,CoreWeave,Nebius,Nscale,Anthropic,OpenAI,xAI,TSMC,Samsung,Cerebras,Crusoe".split(
		",",
	);
const deals = [
	(one: string, other: string, sum: string) =>
		`${one} will invest $${sum} billion in ${other}, both companies said.`,
	(one: string, other: string, sum: string) =>
		`${one} signed a contract worth $${sum} billion with ${other} for cloud services.`,
	(one: string, _: string, sum: string) =>
		`Shares of ${one} closed up ${sum}% on the day.`,
];
const syllables =
	"ba be bo da de do fa fe ga go ka ke ko la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se so ta te to va ve vo za".split(
		" ",
	);

/** Mulberry32: the same number always gives the same text, and no two numbers the same. */
const numbersFrom = (seed: number) => {
	let state = seed;
	return (below: number): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
	};
};

/** As many words as a language has in use, so that two texts share no more than two articles do. */
const vocabulary = Array.from({ length: 6_000 }, (_, index) => {
	const next = numbersFrom(index + 1);
	return Array.from(
		{ length: 2 + next(3) },
		() => syllables[next(syllables.length)],
	).join("");
});

/** Sentences that tell nothing: most of what feeds bring. */
const chatter = (next: (below: number) => number, sentences: number): string =>
	Array.from({ length: sentences }, () => {
		const length = 8 + next(14);
		const sentence = Array.from(
			{ length },
			() => vocabulary[next(vocabulary.length)],
		).join(" ");
		return `The ${sentence} of it.`;
	}).join(" ");

const item = (feed: number, index: number, dealEvery: number): string => {
	const next = numbersFrom(feed * 1_000 + index);
	const one = companies[next(companies.length)] ?? "";
	const other = companies[next(companies.length)] ?? "";
	const tells = deals[next(deals.length)];
	const claim =
		index % dealEvery === 0 && one !== other && tells
			? tells(one, other, `${1 + next(90)}.${next(10)}`)
			: "";
	const url = `https://outlet${feed}.example.com/articles/${index}`;
	const published = new Date(
		Date.UTC(2025, 8, 1 + (index % 28), next(24), next(60)),
	);
	return `<item><title>${chatter(next, 1)}</title><link>${url}</link><guid>${url}</guid>
<pubDate>${published.toUTCString()}</pubDate>
<description>${chatter(next, 4)} ${claim} ${chatter(next, 8)}</description></item>`;
};

const feedXml = (feed: number, items: number, dealEvery: number): string =>
	`<?xml version="1.0"?><rss version="2.0"><channel><title>Desk ${feed}</title>${Array.from(
		{ length: items },
		(_, index) => item(feed, index, dealEvery),
	).join("")}</channel></rss>`;

export type Newsroom = Readonly<{
	feeds: readonly string[];
	/** Requests answered so far. */
	answers: () => number;
	close: () => Promise<void>;
}>;

/** A loopback server with feeds that never change, each answering after `delay` milliseconds, with validators. One item in `dealEvery` tells of a deal. */
export const openNewsroom = async (
	feeds: number,
	items: number,
	delay = 0,
	dealEvery = 4,
): Promise<Newsroom> => {
	const bodies = Array.from({ length: feeds }, (_, feed) =>
		feedXml(feed, items, dealEvery),
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
