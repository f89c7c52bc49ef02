import {
	type Outcome,
	startThread,
	type Thread,
	type ThreadOptions,
} from "./thread.ts";

/** Threads that do tasks of one sort. */
export type Pool<Job, Result> = Readonly<{
	/** Rejects with what the work throws. */
	run(job: Job): Promise<Outcome<Result>>;
	close(): Promise<void>;
}>;

export type PoolOptions = ThreadOptions &
	Readonly<{
		threads: number;
		/** Milliseconds without work after which the threads are ended, for the memory that they hold. */
		idle?: number;
	}>;

/** Tasks that a thread has before it: the next one lies there when it is done with one. */
const mostGiven = 2;
const idle = 10_000;

/** Starts threads as tasks come, up to so many, and ends them when none come any more. */
export const openPool = <Job, Result>(
	options: PoolOptions,
): Pool<Job, Result> => {
	const threads = new Set<Thread<Job, Result>>();
	const waiting: (() => void)[] = [];
	let isPossible = true;
	let rest: NodeJS.Timeout | undefined;

	const start = (): Thread<Job, Result> => {
		const thread = startThread<Job, Result>(options, () =>
			threads.delete(thread),
		);
		threads.add(thread);
		return thread;
	};
	const stop = async (): Promise<void> => {
		const all = [...threads];
		threads.clear();
		await Promise.all(all.map((thread) => thread.stop()));
	};
	/** The thread with the least before it, a new one where all have something; `null` where none may have more. */
	const choose = (): Thread<Job, Result> | null => {
		const [first] = [...threads].sort((a, b) => a.load() - b.load());
		const isFree = first !== undefined && first.load() === 0;
		if (!isFree && threads.size < options.threads) return start();
		return first !== undefined && first.load() < mostGiven ? first : null;
	};
	const noted = (outcome: Outcome<Result>): Outcome<Result> => {
		if (outcome.kind === "impossible") isPossible = false;
		return outcome;
	};
	const goOn = (): void => {
		for (const wake of waiting.splice(0, 1)) wake();
		const isBusy = [...threads].some((thread) => thread.load() > 0);
		clearTimeout(rest);
		if (isBusy || waiting.length > 0) return;
		rest = setTimeout(() => void stop(), options.idle ?? idle).unref();
	};
	return {
		run: async (job) => {
			clearTimeout(rest);
			try {
				for (;;) {
					const thread = isPossible ? choose() : null;
					if (!isPossible) return { kind: "impossible" };
					if (thread === null) {
						await new Promise<void>((resolve) => waiting.push(resolve));
						continue;
					}
					const attempt = await thread.give(job);
					if (attempt.kind !== "untried") return noted(attempt);
				}
			} finally {
				goOn();
			}
		},
		close: async () => {
			clearTimeout(rest);
			await stop();
		},
	};
};
