import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { shippedFeed, shippedTopics } from "../package.ts";
import { readTopic } from "../topic/read.ts";
import type { Topic } from "../topic/topic.ts";
import { misuse } from "./failure.ts";

/** A topic with the place it was read from, against which its relative feeds resolve. */
export type OpenTopic = Readonly<{ topic: Topic; path: string }>;

const pathOf = (told: string): string => {
	if (existsSync(told)) return resolve(told);
	const names = shippedTopics();
	if (names.includes(told)) return shippedFeed(`${told}.yaml`);
	throw misuse(
		`--topic ${told}: there is no such file, and no topic of that name ships. Those that ship: ${names.join(", ")}.`,
	);
};

/** Opens the topic of `--topic`, by default the shipped one. Throws a usage failure that says what is wrong in the file. */
export const openTopic = (told = "nvidia-openai"): OpenTopic => {
	const path = pathOf(told);
	const topic = readTopic(path);
	if ("error" in topic) throw misuse(topic.error);
	return { topic, path };
};
