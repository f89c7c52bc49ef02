import { Worker } from "node:worker_threads";
import type { FeedError } from "./error.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import type { FeedReading } from "./parsed.ts";
import { type Provenance, readFeed } from "./read.ts";
import type { Reply, Task } from "./worker.ts";

/** Reads feeds, large ones in a thread of their own so that no key press has to wait for them. */
export type Reader = Readonly<{
	read(
		bytes: Uint8Array,
		from: Provenance,
		limits?: Limits,
	): Promise<FeedReading>;
	close(): Promise<void>;
}>;

export type ReaderOptions = Readonly<{
	/** Bodies of more bytes go to the thread. */
	threshold?: number;
	/** Milliseconds after which a body is given up as hostile. */
	patience?: number;
	/** The thread's program. */
	program?: URL;
}>;

/** What a body of this size takes is about what a frame may be late: some 10 ms. */
const threshold = 192 * 1024;
const patience = 20_000;
const megabytes = 768;

/** In the bundle all programs lie side by side. */
const program = new URL(
	import.meta.url.endsWith(".ts") ? "./worker.ts" : "./feed-worker.js",
	import.meta.url,
);

const gaveUp = ({ url }: Provenance, why: string): FeedError => ({
	kind: "too-large",
	words: `${url} ${why}; it was not read`,
});

const isOutOfMemory = (error: unknown): boolean =>
	error instanceof Error &&
	"code" in error &&
	error.code === "ERR_WORKER_OUT_OF_MEMORY";

type Waiting = Readonly<{
	from: Provenance;
	settle: (reading: FeedReading | "here") => void;
}>;

/** One thread with the bodies that were given to it; `"here"` answers for one that must be read in this thread. */
type Thread = Readonly<{
	give(task: Omit<Task, "id">): Promise<FeedReading | "here">;
	stop(): Promise<void>;
}>;

const startThread = (
	program: URL,
	patience: number,
	onEnd: () => void,
): Thread => {
	const worker = new Worker(program, {
		resourceLimits: { maxOldGenerationSizeMb: megabytes },
	});
	const waiting = new Map<number, Waiting>();
	let last = 0;

	const finish = (
		outcome: (from: Provenance) => FeedReading | "here",
	): void => {
		onEnd();
		for (const { from, settle } of waiting.values()) settle(outcome(from));
		waiting.clear();
		void worker.terminate();
	};
	worker.unref();
	worker.on("message", ({ id, reading }: Reply) => {
		waiting.get(id)?.settle(reading);
		waiting.delete(id);
	});
	worker.once("error", (error) =>
		finish((from) =>
			isOutOfMemory(error) ? gaveUp(from, "takes too much memory") : "here",
		),
	);
	worker.once("exit", () => finish(() => "here"));

	return {
		give: async (task) => {
			last += 1;
			const id = last;
			const timer = setTimeout(
				() => finish((from) => gaveUp(from, "takes too long to read")),
				patience,
			);
			try {
				return await new Promise((settle) => {
					waiting.set(id, { from: task.from, settle });
					worker.postMessage({ ...task, id } satisfies Task);
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

/** The thread is started with the first large body, and again after one that was its end. Where none can be started, all is read here. */
export const openReader = (options: ReaderOptions = {}): Reader => {
	let thread: Thread | null = null;
	let isPossible = true;

	const give = async (
		task: Omit<Task, "id">,
	): Promise<FeedReading | "here"> => {
		thread ??= startThread(
			options.program ?? program,
			options.patience ?? patience,
			() => {
				thread = null;
			},
		);
		return thread.give(task);
	};
	return {
		read: async (bytes, from, limits = defaultLimits) => {
			const isLarge = bytes.length > (options.threshold ?? threshold);
			if (isLarge && isPossible) {
				const reading = await give({ bytes, from, limits });
				if (reading !== "here") return reading;
				isPossible = false;
			}
			return readFeed(bytes, from, limits);
		},
		close: async () => thread?.stop(),
	};
};
