import { parentPort } from "node:worker_threads";
import { readPage } from "./page/read.ts";
import { readFeed } from "./read.ts";
import type { Answered, Task } from "./thread.ts";

const work = async ({ job, bytes, from, limits }: Task) =>
	job === "feed"
		? readFeed(bytes, from, limits)
		: readPage(bytes, from.contentType);

parentPort?.on("message", async (task: Task) => {
	const result = await work(task);
	parentPort?.postMessage({ id: task.id, result } satisfies Answered);
});
