import {
	type Outcome,
	startThread,
	type Thread,
	type ThreadOptions,
} from "./thread.ts";

/** Threads that do tasks of several sorts. */
export type Pool<Job, Result> = Readonly<{
	/** Rejects with what the work throws, and once the pool is closed. */
	run(job: Job): Promise<Outcome<Result>>;
	close(): Promise<void>;
}>;

export type PoolOptions<Job, Sort extends string> = ThreadOptions &
	Readonly<{
		/** How many threads keep to each sort of task. */
		threads: Readonly<Record<Sort, number>>;
		sortOf: (job: Job) => Sort;
		/** Milliseconds that the threads of a sort may be at one task each before others take what waits behind it. */
		forbearance?: number;
		/** Milliseconds without work after which the threads are ended, for the memory that they hold. */
		idle?: number;
	}>;

/**
 * Tasks that a thread has before it: the next one lies there when it is done with one, even while the thread that hands them out
 * writes to the disk.
 */
const mostGiven = 8;
const defaults = { forbearance: 1_000, idle: 10_000 } as const;

type Waiting<Job, Result> = Readonly<{
	job: Job;
	settle: (outcome: Outcome<Result>) => void;
	fail: (thrown: unknown) => void;
}>;

const ended = (): Error => new Error("the threads have ended");

/** Of several threads the one with the least before it. */
const freest = <Any extends Readonly<{ load(): number }>>(
	threads: readonly Any[],
): Any | undefined => threads.toSorted((a, b) => a.load() - b.load())[0];

/**
 * Starts threads as tasks come, up to so many, and ends them when none come any more. A thread keeps to the sort of task that it was
 * started for: it takes long to become fast at one. But nothing waits for long behind its own sort while another thread is idle.
 */
export const openPool = <Job, Result, Sort extends string>(
	options: PoolOptions<Job, Sort>,
): Pool<Job, Result> => {
	const { sortOf, forbearance, idle } = { ...defaults, ...options };
	const sorts = Object.keys(options.threads) as Sort[];
	const most = sorts.reduce((sum, sort) => sum + options.threads[sort], 0);
	const queues = new Map<Sort, Waiting<Job, Result>[]>(
		sorts.map((sort) => [sort, []]),
	);
	const sortOfThread = new Map<Thread<Job, Result>, Sort>();
	let isPossible = true;
	let isClosed = false;
	let rest: NodeJS.Timeout | undefined;
	let soon: NodeJS.Timeout | undefined;

	const start = (sort: Sort): Thread<Job, Result> => {
		const thread = startThread<Job, Result>(options, () =>
			sortOfThread.delete(thread),
		);
		sortOfThread.set(thread, sort);
		return thread;
	};
	const isHeldUp = (thread: Thread<Job, Result>): boolean =>
		thread.silence() >= forbearance;
	/** The thread for a task: one of its sort, a new one where all of them have something; `null` where it has to wait. */
	const choose = (sort: Sort): Thread<Job, Result> | null => {
		const all = [...sortOfThread.keys()];
		const own = all.filter((thread) => sortOfThread.get(thread) === sort);
		const first = freest(own.filter((thread) => !isHeldUp(thread)));
		if (first?.load() === 0) return first;
		if (own.length < options.threads[sort] && all.length < most)
			return start(sort);
		if (first !== undefined) return first.load() < mostGiven ? first : null;
		if (all.length < most) return start(sort);
		return all.find((thread) => thread.load() === 0) ?? null;
	};
	const run = async (
		{ job, settle, fail }: Waiting<Job, Result>,
		sort: Sort,
		thread: Thread<Job, Result>,
	): Promise<void> => {
		try {
			const attempt = await thread.give(job);
			if (isClosed) fail(ended());
			else if (attempt.kind === "untried")
				queues.get(sort)?.unshift({ job, settle, fail });
			else settle(attempt);
			if (attempt.kind === "impossible") isPossible = false;
		} catch (thrown) {
			fail(thrown);
		}
		goOn();
	};
	const handOut = (sort: Sort, queue: Waiting<Job, Result>[]): void => {
		for (let next = queue[0]; next !== undefined; next = queue[0]) {
			const thread = isPossible ? choose(sort) : null;
			if (isPossible && thread === null) return;
			queue.shift();
			if (thread === null) next.settle({ kind: "impossible" });
			else void run(next, sort, thread);
		}
	};
	const goOn = (): void => {
		clearTimeout(rest);
		clearTimeout(soon);
		for (const [sort, queue] of queues) handOut(sort, queue);
		const waiting = [...queues.values()].some((queue) => queue.length > 0);
		const isBusy = [...sortOfThread.keys()].some((each) => each.load() > 0);
		if (waiting) soon = setTimeout(goOn, forbearance);
		else if (!isBusy) rest = setTimeout(() => void stop(), idle).unref();
	};
	const stop = async (): Promise<void> => {
		const all = [...sortOfThread.keys()];
		sortOfThread.clear();
		await Promise.all(all.map((thread) => thread.stop()));
	};
	return {
		run: (job) =>
			new Promise((settle, fail) => {
				if (isClosed) return fail(ended());
				queues.get(sortOf(job))?.push({ job, settle, fail });
				goOn();
			}),
		close: async () => {
			isClosed = true;
			clearTimeout(rest);
			clearTimeout(soon);
			for (const queue of queues.values())
				for (const { fail } of queue.splice(0)) fail(ended());
			await stop();
		},
	};
};
