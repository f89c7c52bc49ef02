import { availableParallelism } from "node:os";
import { setImmediate as breathe } from "node:timers/promises";
import { lexiconOf, type Party } from "../extract/lexicon.ts";
import { openPool } from "../feed/thread/pool.ts";
import { type Readable, type Reading, readClaims } from "./reading.ts";

/** Reads articles for their claims. */
export type ClaimReader = Readonly<{
	/** One reading for each article, in their order. */
	read(articles: readonly Readable[]): Promise<readonly Reading[]>;
	close(): Promise<void>;
}>;

export type ClaimReaderOptions = Readonly<{
	/** Articles with more characters, taken together, go to the threads. */
	threshold?: number;
	/** Milliseconds after which a batch is given up as hostile. */
	patience?: number;
}>;

/** A few articles are read in less time than a thread takes to start. */
const threshold = 32_768;
const patience = 20_000;
/** Characters that a thread is given at a time. */
const batchLength = 65_536;
const mostThreads = 4;
/** Milliseconds of reading in this thread after which keys and the clock get their turn. */
const stretch = 12;

/** In the bundle all programs lie side by side. */
const program = new URL(
	import.meta.url.endsWith(".ts") ? "./worker.ts" : "./claim-worker.js",
	import.meta.url,
);

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

/** Reads many articles in threads, on all processors, and a few in this one, where it gives way to the terminal. */
export const openClaimReader = (
	parties: readonly Party[],
	options: ClaimReaderOptions = {},
): ClaimReader => {
	const pool = openPool<readonly Readable[], readonly Reading[]>({
		program,
		data: parties,
		patience: options.patience ?? patience,
		threads: Math.min(mostThreads, availableParallelism()),
	});
	let lexicon: ReturnType<typeof lexiconOf> | undefined;

	const readHere = async (
		articles: readonly Readable[],
	): Promise<readonly Reading[]> => {
		lexicon ??= lexiconOf(parties);
		const readings: Reading[] = [];
		let since = performance.now();
		for (const article of articles) {
			readings.push(readClaims(article, lexicon));
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
		const outcome = await pool.run(articles);
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
		close: pool.close,
	};
};
