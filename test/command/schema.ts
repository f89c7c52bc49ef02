import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";

export const schemaFolder = resolve(
	import.meta.dirname,
	"../../contrib/schemas",
);

const Json: z.ZodType<Record<string, unknown>> = z.record(
	z.string(),
	z.unknown(),
);

/** An exported schema, as those get it who program against it. */
export const readSchema = (file: string): Record<string, unknown> =>
	Json.parse(JSON.parse(readFileSync(join(schemaFolder, file), "utf8")));

const isMap = (value: unknown): value is Record<string, unknown> =>
	Json.safeParse(value).success;

/** Each part of a schema that tells of a map: by its name, the keys that it tells of. */
const mapsIn = (
	schema: unknown,
	name: string,
): (readonly [string, Record<string, unknown>])[] => {
	if (!isMap(schema)) return [];
	const { properties, items, anyOf, $defs } = schema;
	const parts = [
		...(isMap(properties) ? Object.entries(properties) : []).map(
			([key, part]) => [`${name}.${key}`, part] as const,
		),
		...(isMap($defs) ? Object.entries($defs) : []),
		...(Array.isArray(anyOf) ? anyOf : []).map(
			(part, at) => [`${name}|${at}`, part] as const,
		),
		[name, items] as const,
	];
	return [
		...(isMap(properties) ? [[name, properties] as const] : []),
		...parts.flatMap(([partName, part]) => mapsIn(part, partName)),
	];
};

/** All keys that a schema tells of, each by the map that it stands in, with what is said of it. */
export const keysOf = (schema: unknown): ReadonlyMap<string, unknown> =>
	new Map(
		mapsIn(schema, "").flatMap(([name, properties]) =>
			Object.entries(properties).map(
				([key, part]) => [`${name}.${key}`, part] as const,
			),
		),
	);

/** The schema as if no key could ever be added: what it does not tell of is a mistake. */
export const closed = (schema: unknown): unknown => {
	if (Array.isArray(schema)) return schema.map(closed);
	if (!isMap(schema)) return schema;
	const parts = Object.entries(schema).map(([key, part]) => [
		key,
		closed(part),
	]);
	return {
		...Object.fromEntries(parts),
		...(isMap(schema.properties) && { additionalProperties: false }),
	};
};

/** Says what is wrong with values by a schema, in words; `null` for nothing. */
export const judgeOf = (
	schema: unknown,
): ((value: unknown) => string | null) => {
	const judge = z.fromJSONSchema(Json.parse(schema));
	return (value) => {
		const { error } = judge.safeParse(value);
		return error ? z.prettifyError(error) : null;
	};
};

/** The keys of a schema that values have, named as {@link keysOf} names them. */
export const keysUsed = (
	schema: Record<string, unknown>,
	values: readonly unknown[],
): ReadonlySet<string> => {
	const used = new Set<string>();
	const { $defs } = schema;
	const judges = new Map<unknown, (value: unknown) => string | null>();
	const isOf = (form: unknown, value: unknown): boolean => {
		const judge =
			judges.get(form) ?? judgeOf({ ...Json.parse(closed(form)), $defs });
		judges.set(form, judge);
		return judge(value) === null;
	};
	const visit = (part: unknown, name: string, value: unknown): void => {
		if (!isMap(part)) return;
		if (typeof part.$ref === "string" && isMap($defs)) {
			const named = part.$ref.slice("#/$defs/".length);
			visit($defs[named], named, value);
		}
		if (Array.isArray(value))
			for (const item of value) visit(part.items, name, item);
		if (Array.isArray(part.anyOf))
			part.anyOf.forEach((form, at) => {
				if (isOf(form, value)) visit(form, `${name}|${at}`, value);
			});
		if (!isMap(part.properties) || !isMap(value)) return;
		for (const [key, inner] of Object.entries(value)) {
			if (part.properties[key] === undefined) continue;
			used.add(`${name}.${key}`);
			visit(part.properties[key], `${name}.${key}`, inner);
		}
	};
	for (const value of values) visit(schema, "", value);
	return used;
};
