import { readPage } from "./page/read.ts";
import type { FeedReading } from "./parsed.ts";
import { readFeed } from "./read.ts";
import type { Job } from "./reader.ts";
import { serveTasks } from "./thread/serve.ts";

serveTasks<Job, FeedReading | string>(({ job, bytes, from, limits }) =>
	job === "feed"
		? readFeed(bytes, from, limits)
		: readPage(bytes, from.contentType),
);
