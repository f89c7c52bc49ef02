import type { z } from "zod";
import { nearest } from "./nearest.ts";

type Issue = z.core.$ZodIssue;

const names: Readonly<Record<string, string>> = {
	string: "text",
	number: "a number",
	int: "a whole number",
	array: "a list",
	object: "a map of keys and values",
	record: "a map of keys and values",
};

const isMap = (value: unknown): value is object =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const describeValue = (value: unknown): string => {
	if (value === null) return "empty";
	if (typeof value === "string") return `the text “${value}”`;
	if (Array.isArray(value)) return "a list";
	return isMap(value) ? "a map" : String(value);
};

const mendType = (expected: string): string => {
	if (expected === "array")
		return "start each entry on its own line with “- ”, or write [] for none";
	if (expected === "number" || expected === "int")
		return "write the digits alone, without quotes, separators or a unit";
	if (expected === "object" || expected === "record")
		return "write “key: value” lines under it, indented";
	return "put it in quotes";
};

const mendValue = (
	allowed: readonly unknown[],
	value: unknown,
	key: string,
): string => {
	const guess =
		typeof value === "string" ? nearest(value, allowed.map(String)) : null;
	return `${key} cannot be ${describeValue(value)}; use ${guess === null ? `one of ${allowed.join(", ")}` : `“${guess}”`}`;
};

const mendSize = (
	key: string,
	origin: string,
	bound: string,
	value: unknown,
): string => {
	if (origin === "string") return `${key} is empty; write something`;
	if (origin === "array")
		return `${key} has too few or too many entries; it needs ${bound}`;
	return `${key} cannot be ${describeValue(value)}; it must be ${bound}`;
};

const describeType = (
	expected: string,
	value: unknown,
	key: string,
): string => {
	const wanted = names[expected] ?? expected;
	return value === undefined
		? `${key} is missing; add it, as ${wanted}`
		: `${key} must be ${wanted} but is ${describeValue(value)}; ${mendType(expected)}`;
};

/** Of several forms one is told by the value of one key, such as `type`; or any will do, and the schema says what they are. */
const describeUnion = (
	issue: z.core.$ZodIssueInvalidUnion,
	key: string,
	input: unknown,
): string => {
	if (!("options" in issue) || !Array.isArray(issue.options))
		return input === undefined
			? `${key} is missing; add it`
			: `${key}: ${issue.message}`;
	const { options, discriminator = "" } = issue;
	const told = isMap(input) ? Reflect.get(input, discriminator) : undefined;
	return told === undefined
		? `${key} is missing; add one of ${options.join(", ")}`
		: mendValue(options, told, key);
};

/** What is wrong with one value and how to mend it, in one line. `key`: its name in the file; `input`: the value as it may be shown. */
export const describeIssue = (
	issue: Issue,
	key: string,
	input: unknown = issue.input,
): string => {
	switch (issue.code) {
		case "invalid_type":
			return describeType(issue.expected, input, key);
		case "invalid_union":
			return describeUnion(issue, key, input);
		case "invalid_value":
			return mendValue(issue.values, input, key);
		case "invalid_format":
			if (issue.format !== "date") return `${key}: ${issue.message}`;
			return `${key} is no day of the calendar: ${describeValue(input)}; write it as 2025-09-22`;
		case "too_small":
			return mendSize(
				key,
				issue.origin,
				`${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`,
				input,
			);
		case "too_big":
			return mendSize(key, issue.origin, `at most ${issue.maximum}`, input);
		default:
			return `${key}: ${issue.message}`;
	}
};

/** What is wrong with a key that the schema does not know. `known`: the keys that may stand beside it. */
export const describeUnknownKey = (
	key: string,
	known: readonly string[],
): string => {
	const guess = nearest(key, known);
	return `there is no key “${key}” here; ${guess === null ? `use one of ${known.join(", ")}, or remove it` : `did you mean “${guess}”?`}`;
};
