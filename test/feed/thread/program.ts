import { threadId, workerData } from "node:worker_threads";
import { serveTasks } from "../../../src/feed/thread/serve.ts";

/** What the tests ask of a thread: to answer, to fail, to fall silent, or to end. */
export type Job = Readonly<{
	ask: "echo" | "throw" | "stall" | "exit";
	sort?: Sort;
}>;
export type Sort = "own" | "other";
export type Result = Readonly<{ thread: number; data: unknown }>;

serveTasks<Job, Result>(({ ask }) => {
	if (ask === "throw") throw new Error("as asked");
	if (ask === "exit") process.exit(1);
	if (ask === "stall") for (;;);
	return { thread: threadId, data: workerData };
});
