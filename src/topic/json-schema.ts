import { z } from "zod";
import { Topic } from "./topic.ts";

/** JSON Schema of the topic file, for editors and for naming the keys that a map may have. */
export const topicSchema = () => z.toJSONSchema(Topic, { io: "input" });

type Schema = z.core.JSONSchema.BaseSchema;

const stepInto = (schema: Schema | undefined, key: PropertyKey) => {
	const next =
		typeof key === "number" ? schema?.items : schema?.properties?.[String(key)];
	return typeof next === "object" && !Array.isArray(next) ? next : undefined;
};

/** Keys that the map at a path may have; `[]` where there is no map. */
export const keysAt = (path: readonly PropertyKey[]): string[] => {
	let schema: Schema | undefined = topicSchema();
	for (const key of path) schema = stepInto(schema, key);
	return Object.keys(schema?.properties ?? {});
};
