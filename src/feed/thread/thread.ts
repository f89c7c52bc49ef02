import { Worker } from "node:worker_threads";
import type { Answered, Task } from "./serve.ts";

/** What came of a task. `given-up`: it took too long or too much memory. `impossible`: no thread can do it, it must be done here. */
export type Outcome<Result> =
	| Readonly<{ kind: "done"; result: Result }>
	| Readonly<{ kind: "given-up"; why: "time" | "memory" }>
	| Readonly<{ kind: "impossible" }>;

/** `untried`: the thread ended over a task before this one. */
export type Attempt<Result> = Outcome<Result> | Readonly<{ kind: "untried" }>;

export type Thread<Job, Result> = Readonly<{
	/** Rejects with what the work throws. */
	give(job: Job): Promise<Attempt<Result>>;
	/** Tasks that are not answered yet. */
	load(): number;
	/** Milliseconds that it has been at its task; 0 where it has none. */
	silence(): number;
	stop(): Promise<void>;
}>;

export type ThreadOptions = Readonly<{
	program: URL;
	/** What the program is told at its start. */
	data?: unknown;
	/** Milliseconds without an answer after which the thread is ended. */
	patience: number;
}>;

type Waiting<Result> = Readonly<{
	settle: (attempt: Attempt<Result>) => void;
	fail: (thrown: unknown) => void;
}>;

/** How much memory a thread may take. */
export const threadLimits = {
	/** More than the largest feed takes that may be read at all. */
	maxOldGenerationSizeMb: 768,
	/** For what is thrown away while an article is read: V8 would let it grow to several times as much for good, and read no faster. */
	maxYoungGenerationSizeMb: 32,
} as const;

const isOutOfMemory = (error: unknown): boolean =>
	error instanceof Error &&
	"code" in error &&
	error.code === "ERR_WORKER_OUT_OF_MEMORY";

/**
 * Starts a thread, which does its tasks in the order in which they are given. One that takes longer than its patience or all its
 * memory over a task is ended, which `onEnd` tells; then that task is given up, as hostile. Never keeps the process alive.
 */
export const startThread = <Job, Result>(
	{ program, data, patience }: ThreadOptions,
	onEnd: () => void,
): Thread<Job, Result> => {
	const worker = new Worker(program, {
		workerData: data,
		resourceLimits: threadLimits,
	});
	const waiting = new Map<number, Waiting<Result>>();
	let last = 0;
	let isOver = false;
	let timer: NodeJS.Timeout | undefined;
	/** When the task was begun that it is at. */
	let since = 0;

	const end = (outcome: Outcome<Result>): void => {
		if (isOver) return;
		isOver = true;
		clearTimeout(timer);
		onEnd();
		const [first, ...others] = waiting.values();
		waiting.clear();
		first?.settle(outcome);
		const isOwnFault = outcome.kind === "given-up";
		for (const { settle } of others)
			settle(isOwnFault ? { kind: "untried" } : outcome);
		void worker.terminate();
	};
	/** Counts from the last answer, so that no task pays for the one before it. */
	const watch = (): void => {
		clearTimeout(timer);
		since = performance.now();
		if (waiting.size > 0)
			timer = setTimeout(
				() => end({ kind: "given-up", why: "time" }),
				patience,
			);
	};
	worker.unref();
	worker.on("message", (answer: Answered<Result>) => {
		const task = waiting.get(answer.id);
		waiting.delete(answer.id);
		watch();
		if ("thrown" in answer) task?.fail(answer.thrown);
		else task?.settle({ kind: "done", result: answer.result });
	});
	worker.once("error", (error) =>
		end(
			isOutOfMemory(error)
				? { kind: "given-up", why: "memory" }
				: { kind: "impossible" },
		),
	);
	worker.once("exit", () => end({ kind: "impossible" }));

	return {
		give: (job) =>
			new Promise((settle, fail) => {
				if (isOver) return settle({ kind: "impossible" });
				last += 1;
				waiting.set(last, { settle, fail });
				if (waiting.size === 1) watch();
				worker.postMessage({ id: last, job } satisfies Task<Job>);
			}),
		load: () => waiting.size,
		silence: () => (waiting.size > 0 ? performance.now() - since : 0),
		stop: async () => {
			await worker.terminate();
		},
	};
};
