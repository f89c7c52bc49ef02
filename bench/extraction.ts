import { extract } from "../src/extract/extract.ts";
import { lexiconOf } from "../src/extract/lexicon.ts";
import { loadPeers, type Peer } from "./peers.ts";
import { benchArticles, benchPages } from "./texts.ts";
import { median, type Row, time } from "./timing.ts";

const rounds = 15;
/** Million characters a second, and times the plain scan. */
const budget = { pace: 5, ratio: 40 };

/** The least that any reader must do: decode the bytes and find the digits. */
const plainScan = (bytes: readonly Uint8Array[]): number => {
	const decoder = new TextDecoder();
	let found = 0;
	for (const one of bytes)
		found += decoder.decode(one).match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
	return found;
};

/** Characters a second, in millions. */
const pace = (chars: number, milliseconds: number): number =>
	chars / milliseconds / 1_000;

/** As many whole articles as a sample of so many characters begins in. */
const sampleOf = (
	articles: readonly string[],
	chars: number,
): readonly string[] => {
	let length = 0;
	return articles.filter((article) => {
		const isWanted = length < chars;
		length += article.length;
		return isWanted;
	});
};

/** How much faster the extractor is than a library that finds less. */
const besidePeer = async (
	peer: Peer,
	lang: Language,
	articles: readonly string[],
	own: number,
): Promise<Row> => {
	const sample = sampleOf(articles, peer.sample);
	const read = () => {
		for (const text of sample) peer.read(text, lang);
	};
	read();
	const theirs = pace(sample.join("").length, await time(read));
	return {
		what: `the same beside ${peer.name}`,
		measured: `${own.toFixed(1)} M chars/s`,
		beside: `${theirs < 0.1 ? theirs.toFixed(4) : theirs.toFixed(1)} M chars/s`,
		ratio: own / theirs,
		budget: "–",
		isWithin: null,
	};
};

type Language = "en" | "zh";

const measure = async (
	what: string,
	lang: Language,
	articles: readonly string[],
	peers: readonly Peer[],
): Promise<Row[]> => {
	const lexicon = lexiconOf([]);
	const encoder = new TextEncoder();
	const bytes = articles.map((article) => encoder.encode(article));
	const chars = articles.join("").length;
	const read = () => {
		for (const text of articles)
			extract({ text, published: "2025-09-23" }, lexicon);
	};
	// Warm up, so that compiling is not measured: a monitor runs all day.
	for (let round = 0; round < 20; round += 1) read();
	for (let round = 0; round < 20; round += 1) plainScan(bytes);
	const times = { read: [] as number[], plain: [] as number[] };
	for (let round = 0; round < rounds; round += 1) {
		times.read.push(await time(read));
		times.plain.push(await time(() => plainScan(bytes)));
	}
	const own = pace(chars, median(times.read));
	const plain = pace(chars, median(times.plain));
	const rows: Row[] = [
		{
			what: `extraction, ${what}`,
			measured: `${own.toFixed(1)} M chars/s`,
			beside: `${plain.toFixed(0)} M chars/s, decoding and one digit scan`,
			ratio: plain / own,
			budget: `≥ ${budget.pace} M chars/s, ≤ ${budget.ratio} ×`,
			isWithin: own >= budget.pace && plain / own <= budget.ratio,
		},
	];
	for (const peer of peers)
		rows.push(await besidePeer(peer, lang, articles, own));
	return rows;
};

/** Pages as feeds link to them, and, as the hardest case, abstracts that hold little but figures and names. */
export const measureExtraction = async (): Promise<Row[]> => {
	const peers = loadPeers();
	const rows: Row[] = [];
	for (const [lang, language] of [
		["en", "English"],
		["zh", "Chinese"],
	] as const)
		rows.push(
			...(await measure(
				`${language} pages, mostly prose`,
				lang,
				await benchPages(lang),
				peers,
			)),
			...(await measure(
				`${language} abstracts, dense`,
				lang,
				await benchArticles(lang),
				[],
			)),
		);
	return rows;
};
