import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isTopicError, readTopic } from "../../src/topic/read.ts";

const pathOf = (name: string): string =>
	fileURLToPath(new URL(`../../feeds/${name}`, import.meta.url));

const topicOf = (name: string) => {
	const topic = readTopic(pathOf(name));
	if (isTopicError(topic)) throw new Error(topic.error);
	return topic;
};

describe.each(["nvidia-openai.yaml", "amd-openai.yaml"])("%s", (name) => {
	test("shows editors its schema", () => {
		expect(readFileSync(pathOf(name), "utf8").split("\n")[0]).toBe(
			"# yaml-language-server: $schema=./topic.schema.json",
		);
	});

	test("reads the archive and the live feeds that lie beside it", () => {
		const { feeds, opml } = topicOf(name);
		expect(feeds[0]?.url).toBe(pathOf("archive.xml"));
		expect(opml).toEqual([pathOf("live.opml")]);
		for (const file of [pathOf("archive.xml"), ...opml])
			expect(existsSync(file)).toBe(true);
	});
});

test("NVIDIA pays OpenAI ten times $10 billion, from the second half of 2026", () => {
	const { announced, plan } = topicOf("nvidia-openai.yaml");
	expect(announced).toBe("2025-09-22");
	expect(plan).toEqual({
		investor: "NVIDIA",
		investee: "OpenAI",
		total: 1e11,
		each: 1e10,
		currency: "USD",
		step: 1,
		steps: 10,
		milestones: [
			{ qualifier: "first-capacity", from: "2026-07-01", to: "2026-12-31" },
		],
	});
});

test("AMD and OpenAI have six gigawatts and no sum of money", () => {
	expect(topicOf("amd-openai.yaml").plan).toEqual({
		investor: "AMD",
		investee: "OpenAI",
		currency: "USD",
		step: 1,
		steps: 6,
		milestones: [
			{ qualifier: "first-capacity", from: "2026-07-01", to: "2026-12-31" },
		],
	});
});
