import { Worker } from "node:worker_threads";
import type { FeedError } from "./error.ts";
import type { Limits } from "./limits.ts";
import type { FeedReading } from "./parsed.ts";
import type { Provenance } from "./read.ts";

/** A body to read: a feed, or the page of an article. */
export type Job = Readonly<{
	job: "feed" | "page";
	bytes: Uint8Array;
	from: Provenance;
	limits: Limits;
}>;

/** What the thread is told, and what it tells: a page's reading is its text. */
export type Task = Job & Readonly<{ id: number }>;
export type Answered = Readonly<{ id: number; result: FeedReading | string }>;

/** `null`: no thread can do it, it must be done here. */
export type Outcome = FeedReading | string | null;

export type Thread = Readonly<{
	give(job: Job): Promise<Outcome>;
	stop(): Promise<void>;
}>;

type Waiting = Readonly<{
	from: Provenance;
	settle: (outcome: Outcome) => void;
}>;

/** More than the largest feed takes that may be read at all. */
const megabytes = 768;

const gaveUp = ({ url }: Provenance, why: string): FeedError => ({
	kind: "too-large",
	words: `${url} ${why}; it was not read`,
});

const isOutOfMemory = (error: unknown): boolean =>
	error instanceof Error &&
	"code" in error &&
	error.code === "ERR_WORKER_OUT_OF_MEMORY";

/**
 * Starts a thread that reads what it is given. One that takes longer than `patience` (ms) or all its memory over a body is
 * ended, which `onEnd` tells; then what it had to read is given up, as hostile. Never keeps the process alive.
 */
export const startThread = (
	program: URL,
	patience: number,
	onEnd: () => void,
): Thread => {
	const resourceLimits = { maxOldGenerationSizeMb: megabytes };
	const worker = new Worker(program, { resourceLimits });
	const waiting = new Map<number, Waiting>();
	let last = 0;
	let isOver = false;

	const end = (outcome: (from: Provenance) => Outcome): void => {
		if (isOver) return;
		isOver = true;
		onEnd();
		for (const { from, settle } of waiting.values()) settle(outcome(from));
		waiting.clear();
		void worker.terminate();
	};
	worker.unref();
	worker.on("message", ({ id, result }: Answered) => {
		waiting.get(id)?.settle(result);
		waiting.delete(id);
	});
	worker.once("error", (error) =>
		end((from) =>
			isOutOfMemory(error) ? gaveUp(from, "takes too much memory") : null,
		),
	);
	worker.once("exit", () => end(() => null));

	return {
		give: async (job) => {
			last += 1;
			const id = last;
			const timer = setTimeout(
				() => end((from) => gaveUp(from, "takes too long to read")),
				patience,
			);
			try {
				return await new Promise((settle) => {
					waiting.set(id, { from: job.from, settle });
					worker.postMessage({ ...job, id } satisfies Task);
				});
			} finally {
				clearTimeout(timer);
			}
		},
		stop: async () => {
			await worker.terminate();
		},
	};
};
