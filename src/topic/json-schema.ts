import { z } from "zod";
import { Topic } from "./topic.ts";

/** JSON Schema of the topic file, for editors. */
export const topicSchema = () => z.toJSONSchema(Topic, { io: "input" });

type Schema = z.core.JSONSchema.BaseSchema;

const isSchema = (part: unknown): part is Schema =>
	typeof part === "object" && part !== null && !Array.isArray(part);

const stepInto = (
	schema: Schema | undefined,
	key: PropertyKey,
): Schema | undefined => {
	const next =
		typeof key === "number" ? schema?.items : schema?.properties?.[String(key)];
	return isSchema(next) ? next : undefined;
};

/** Whether a value has the constants of a form, such as its `type`. */
const isOfForm = (form: Schema, value: unknown): boolean =>
	typeof value === "object" &&
	value !== null &&
	Object.entries(form.properties ?? {}).every(
		([key, part]) =>
			!isSchema(part) ||
			part.const === undefined ||
			part.const === Reflect.get(value, key),
	);

/** Of several forms that which a value is to have; a schema without them is its own. */
const formOf = (
	schema: Schema | undefined,
	value: unknown,
): Schema | undefined =>
	schema?.oneOf
		? schema.oneOf.filter(isSchema).find((form) => isOfForm(form, value))
		: schema;

/** Keys that the map at a path, as it stands there, may have; `[]` where there is no map. */
export const keysAt = (
	type: z.ZodType,
	path: readonly PropertyKey[],
	whole: unknown,
): string[] => {
	let schema: Schema | undefined = z.toJSONSchema(type, { io: "input" });
	let value = whole;
	for (const key of path) {
		schema = stepInto(formOf(schema, value), key);
		value =
			isSchema(value) || Array.isArray(value)
				? Reflect.get(value, key)
				: undefined;
	}
	return Object.keys(formOf(schema, value)?.properties ?? {});
};
