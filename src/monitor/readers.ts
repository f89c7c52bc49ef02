import { availableParallelism } from "node:os";
import type { Party } from "../extract/lexicon.ts";
import { openReader, type Reader } from "../feed/reader.ts";
import { openPool } from "../feed/thread/pool.ts";
import { type ClaimReader, openClaimReader } from "./claim-reader.ts";
import {
	bodyOf,
	type Done,
	readingsOf,
	type Sort,
	sortOf,
	type Task,
} from "./task.ts";

/** All that is read in threads: feeds and pages, and articles for their claims. */
export type Readers = Readonly<{
	feeds: Reader;
	claims: ClaimReader;
	close(): Promise<void>;
}>;

/** Milliseconds after which a body or a batch of articles is given up as hostile. */
const patience = 20_000;
/** For articles; feeds and pages take a fourth of their time, and have one. */
const mostThreads = 3;

/** In the bundle all programs lie side by side. */
const program = new URL(
	import.meta.url.endsWith(".ts") ? "./worker.ts" : "./worker.js",
	import.meta.url,
);

/**
 * Readers that share their threads, so that a feed that holds up one of them does not hold up all reading. Where there are more than
 * two processors, one is left to the thread that asks, which stores and reconciles meanwhile.
 */
export const openReaders = (parties: readonly Party[]): Readers => {
	const spare = availableParallelism() - 2;
	const pool = openPool<Task, Done, Sort>({
		program,
		data: parties,
		patience,
		sortOf,
		threads: { body: 1, articles: Math.min(mostThreads, Math.max(1, spare)) },
	});
	return {
		feeds: openReader(async (body) => bodyOf(await pool.run({ body }))),
		claims: openClaimReader(parties, async (articles) =>
			readingsOf(await pool.run({ articles })),
		),
		close: pool.close,
	};
};
