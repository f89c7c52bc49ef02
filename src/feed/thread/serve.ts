import { parentPort } from "node:worker_threads";

/** A task on its way into a thread, under a number by which its answer is known. */
export type Task<Job> = Readonly<{ id: number; job: Job }>;

/** A task's result on its way back, or what the work threw. */
export type Answered<Result> =
	| Readonly<{ id: number; result: Result }>
	| Readonly<{ id: number; thrown: unknown }>;

/** In a thread: does the tasks that it is given, one after the other, and answers each. */
export const serveTasks = <Job, Result>(
	work: (job: Job) => Result | Promise<Result>,
): void => {
	const answer = (message: Answered<Result>) =>
		parentPort?.postMessage(message);
	const serve = async ({ id, job }: Task<Job>): Promise<void> => {
		try {
			answer({ id, result: await work(job) });
		} catch (thrown) {
			answer({ id, thrown });
		}
	};
	let last = Promise.resolve();
	parentPort?.on("message", (task: Task<Job>) => {
		last = last.then(() => serve(task));
	});
};
