import module from "node:module";
import { serveTasks } from "../feed/thread/serve.ts";
import type { Done, Task } from "./task.ts";

// As in the main thread: each has to ask for itself.
module.enableCompileCache?.();

/** Loads what a task needs only when there is such a task: some threads never see the other sort. */
serveTasks<Task, Done>(async (task) => {
	if ("body" in task) {
		const { readBody } = await import("../feed/thread/body.ts");
		return { body: await readBody(task.body) };
	}
	const { readAll } = await import("./claim-work.ts");
	return { readings: readAll(task.articles) };
});
