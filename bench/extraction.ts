import { extract } from "../src/extract/extract.ts";
import { lexiconOf } from "../src/extract/lexicon.ts";
import { benchArticles, benchPages } from "./texts.ts";
import { median, type Row, time } from "./timing.ts";

const rounds = 15;
const budget = { charsPerSecond: 5e6, ratio: 40 };

/** The least that any reader must do: decode the bytes and find the digits. */
const plainScan = (bytes: readonly Uint8Array[]): number => {
	const decoder = new TextDecoder();
	let found = 0;
	for (const one of bytes)
		found += decoder.decode(one).match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
	return found;
};

const measure = async (
	what: string,
	articles: readonly string[],
): Promise<Row> => {
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
	const perSecond = (chars / median(times.read)) * 1_000;
	const ratio = median(times.read) / median(times.plain);
	return {
		what: `extraction, ${what}`,
		measured: `${(perSecond / 1e6).toFixed(1)} M chars/s`,
		beside: `${((chars / median(times.plain)) * 1e-3).toFixed(0)} M chars/s, decoding and one digit scan`,
		ratio,
		budget: "≥ 5 M chars/s, ≤ 40 ×",
		isWithin: perSecond >= budget.charsPerSecond && ratio <= budget.ratio,
	};
};

/** Pages as feeds link to them, and, as the hardest case, abstracts that hold little but figures and names. */
export const measureExtraction = async (): Promise<Row[]> => [
	await measure("English pages, mostly prose", await benchPages("en")),
	await measure("Chinese pages, mostly prose", await benchPages("zh")),
	await measure("English abstracts, dense", await benchArticles("en")),
	await measure("Chinese abstracts, dense", await benchArticles("zh")),
];
