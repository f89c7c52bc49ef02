import type { FeedError } from "./error.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { readPage } from "./page/read.ts";
import type { FeedReading } from "./parsed.ts";
import { type Provenance, readFeed } from "./read.ts";
import { openPool } from "./thread/pool.ts";

/** A body to read: a feed, or the page of an article. */
export type Job = Readonly<{
	job: "feed" | "page";
	bytes: Uint8Array;
	from: Provenance;
	limits: Limits;
}>;

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

const reasons = {
	time: "takes too long to read",
	memory: "takes too much memory",
} as const;

const gaveUp = ({ url }: Provenance, why: keyof typeof reasons): FeedError => ({
	kind: "too-large",
	words: `${url} ${reasons[why]}; it was not read`,
});

/**
 * Reads large bodies in a thread of their own, so that no key press has to wait for them. The thread is started with the first
 * of them, and again after one that was its end. Where none can be started, all is read in this one.
 */
export const openReader = (options: ReaderOptions = {}): Reader => {
	const pool = openPool<Job, FeedReading | string>({
		program: options.program ?? program,
		patience: options.patience ?? patience,
		threads: 1,
	});
	/** `null`: it is to be read here. */
	const elsewhere = async (job: Job): Promise<FeedReading | string | null> => {
		if (job.bytes.length <= (options.threshold ?? threshold)) return null;
		const outcome = await pool.run(job);
		switch (outcome.kind) {
			case "done":
				return outcome.result;
			case "given-up":
				return gaveUp(job.from, outcome.why);
			case "impossible":
				return null;
			default:
				return outcome satisfies never;
		}
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
		close: pool.close,
	};
};
