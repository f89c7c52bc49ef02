import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { keysAt, topicSchema } from "../../src/topic/json-schema.ts";
import { Topic } from "../../src/topic/topic.ts";

const shipped = new URL("../../feeds/topic.schema.json", import.meta.url);

test("the schema that editors are given is the schema that is checked", () => {
	expect(JSON.parse(readFileSync(shipped, "utf8"))).toEqual(
		JSON.parse(JSON.stringify(topicSchema())),
	);
});

test("every key of a topic explains itself", () => {
	const explained = JSON.stringify(topicSchema(), (key, value) =>
		key === "properties"
			? Object.entries(value).filter(
					([, schema]) =>
						typeof schema === "object" &&
						schema !== null &&
						!("description" in schema),
				)
			: value,
	);
	expect(explained).toContain('"properties":[]');
});

test.each([
	[
		["plan", "milestones", 0],
		["qualifier", "from", "to"],
	],
	[
		["feeds", 3],
		["url", "title", "fullText", "every"],
	],
	[["title"], []],
	[["nowhere", "at", "all"], []],
])("the keys at %j are %j", (path, keys) => {
	expect(keysAt(Topic, path, {})).toEqual(keys);
});
