import { setImmediate as breathe } from "node:timers/promises";
import type { Party } from "../extract/lexicon.ts";
import type { Outcome } from "../feed/thread/thread.ts";
import type { Readable, Reading } from "./reading.ts";

/** Reads articles for their claims. */
export type ClaimReader = Readonly<{
	/** One reading for each article, in their order. */
	read(articles: readonly Readable[]): Promise<readonly Reading[]>;
}>;

export type ClaimReaderOptions = Readonly<{
	/** Articles with more characters, taken together, go to the threads. */
	threshold?: number;
}>;

/** A few articles are read in less time than a thread takes to start. */
const threshold = 32_768;
/** Characters that a thread is given at a time. */
const batchLength = 65_536;
/** Milliseconds of reading in this thread after which keys and the clock get their turn. */
const stretch = 12;

const lengthOf = ({ title, text }: Readable): number =>
	title.length + text.length;

/** Articles in batches of about so many characters, one article at least in each. */
const batchesOf = (articles: readonly Readable[]): readonly Readable[][] => {
	const batches: Readable[][] = [];
	let room = 0;
	for (const article of articles) {
		room -= lengthOf(article);
		const last = batches.at(-1);
		if (last !== undefined && room >= 0) last.push(article);
		else {
			batches.push([article]);
			room = batchLength - lengthOf(article);
		}
	}
	return batches;
};

/** Of an article that no thread could read to its end. */
const unread: Reading = { lang: null, claims: [], sketch: null };

/** Loaded when the first articles are read here: a run that leaves all to threads never needs it. */
const loadReading = async (parties: readonly Party[]) => {
	const [{ lexiconOf }, { readClaims }] = await Promise.all([
		import("../extract/lexicon.ts"),
		import("./reading.ts"),
	]);
	const lexicon = lexiconOf(parties);
	return (article: Readable): Reading => readClaims(article, lexicon);
};

/** Has many articles read in threads, and reads a few in this one, where it gives way to the terminal. */
export const openClaimReader = (
	parties: readonly Party[],
	run: (articles: readonly Readable[]) => Promise<Outcome<readonly Reading[]>>,
	options: ClaimReaderOptions = {},
): ClaimReader => {
	let loaded: ReturnType<typeof loadReading> | undefined;

	const readHere = async (
		articles: readonly Readable[],
	): Promise<readonly Reading[]> => {
		loaded ??= loadReading(parties);
		const read = await loaded;
		const readings: Reading[] = [];
		let since = performance.now();
		for (const article of articles) {
			readings.push(read(article));
			if (performance.now() - since < stretch) continue;
			await breathe();
			since = performance.now();
		}
		return readings;
	};
	/** A batch that is given up is tried again in halves, until the article is found that is at fault. */
	const readElsewhere = async (
		articles: readonly Readable[],
	): Promise<readonly Reading[]> => {
		const outcome = await run(articles);
		switch (outcome.kind) {
			case "done":
				return outcome.result;
			case "impossible":
				return readHere(articles);
			case "given-up": {
				if (articles.length === 1) return [unread];
				const half = articles.length >> 1;
				return [
					...(await readElsewhere(articles.slice(0, half))),
					...(await readElsewhere(articles.slice(half))),
				];
			}
			default:
				return outcome satisfies never;
		}
	};
	return {
		read: async (articles) => {
			if (articles.length === 0) return [];
			const length = articles.reduce((sum, each) => sum + lengthOf(each), 0);
			if (length <= (options.threshold ?? threshold)) return readHere(articles);
			const batches = batchesOf(
				articles.map(({ title, text, published, outlet }) => ({
					...{ title, text, published, outlet },
				})),
			);
			return (await Promise.all(batches.map(readElsewhere))).flat();
		},
	};
};
