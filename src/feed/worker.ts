import { parentPort } from "node:worker_threads";
import type { Limits } from "./limits.ts";
import type { FeedReading } from "./parsed.ts";
import { type Provenance, readFeed } from "./read.ts";

/** What the thread is asked, and what it answers. */
export type Task = Readonly<{
	id: number;
	bytes: Uint8Array;
	from: Provenance;
	limits: Limits;
}>;
export type Reply = Readonly<{ id: number; reading: FeedReading }>;

parentPort?.on("message", async ({ id, bytes, from, limits }: Task) => {
	const reading = await readFeed(bytes, from, limits);
	parentPort?.postMessage({ id, reading } satisfies Reply);
});
