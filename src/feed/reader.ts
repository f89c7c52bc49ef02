import { defaultLimits, type Limits } from "./limits.ts";
import { readPage } from "./page/read.ts";
import type { FeedReading } from "./parsed.ts";
import { type Provenance, readFeed } from "./read.ts";
import { type Job, type Outcome, startThread, type Thread } from "./thread.ts";

/** Reads feeds and pages. */
export type Reader = Readonly<{
	read(
		bytes: Uint8Array,
		from: Provenance,
		limits?: Limits,
	): Promise<FeedReading>;
	/** The article on a page; empty where there is none. */
	readPage(bytes: Uint8Array, from: Provenance): Promise<string>;
	close(): Promise<void>;
}>;

/** Reads all in this thread. */
export const plainReader: Reader = {
	read: readFeed,
	readPage: async (bytes, { contentType }) => readPage(bytes, contentType),
	close: async () => {},
};

export type ReaderOptions = Readonly<{
	/** Bodies of more bytes go to the thread. */
	threshold?: number;
	/** Milliseconds after which a body is given up as hostile. */
	patience?: number;
	/** The thread's program. */
	program?: URL;
}>;

/** Smaller ones are read in less time than a message to the thread takes; larger ones would keep keys and extraction waiting. */
const threshold = 8 * 1024;
const patience = 20_000;

/** In the bundle all programs lie side by side. */
const program = new URL(
	import.meta.url.endsWith(".ts") ? "./worker.ts" : "./feed-worker.js",
	import.meta.url,
);

/**
 * Reads large bodies in a thread of their own, so that no key press has to wait for them. The thread is started with the first
 * of them, and again after one that was its end. Where none can be started, all is read in this one.
 */
export const openReader = (options: ReaderOptions = {}): Reader => {
	let thread: Thread | null = null;
	let isPossible = true;

	const elsewhere = async (job: Job): Promise<Outcome> => {
		const isSmall = job.bytes.length <= (options.threshold ?? threshold);
		if (isSmall || !isPossible) return null;
		thread ??= startThread(
			options.program ?? program,
			options.patience ?? patience,
			() => {
				thread = null;
			},
		);
		const outcome = await thread.give(job);
		if (outcome === null) isPossible = false;
		return outcome;
	};
	return {
		read: async (bytes, from, limits = defaultLimits) => {
			const read = await elsewhere({ job: "feed", bytes, from, limits });
			return read === null || typeof read === "string"
				? readFeed(bytes, from, limits)
				: read;
		},
		readPage: async (bytes, from) => {
			const limits = defaultLimits;
			const read = await elsewhere({ job: "page", bytes, from, limits });
			if (read === null) return readPage(bytes, from.contentType);
			return typeof read === "string" ? read : "";
		},
		close: async () => thread?.stop(),
	};
};
