import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { keysAt } from "./json-schema.ts";
import { Locator, type Place } from "./locate.ts";
import { describeIssue, describeUnknownKey } from "./problem.ts";
import { Topic } from "./topic.ts";

/** One thing that is wrong with a topic file: where, what, and how to mend it. */
export type TopicProblem = Readonly<{
	/** `null`: the file as a whole, such as one that is not there. */
	place: Place | null;
	message: string;
}>;

/** Why there is no topic; never without a problem. */
export type TopicError = Readonly<{
	problems: readonly TopicProblem[];
	/** All of them in words, one a line, as `file:line:column: message`, which editors and terminals can jump to. */
	error: string;
}>;

type Path = readonly PropertyKey[];

const nameOf = (path: Path): string =>
	path.length ? path.map(String).join(".") : "the topic";

const problemsOf = (
	issue: z.core.$ZodIssue,
	locator: Locator,
): TopicProblem[] =>
	issue.code === "unrecognized_keys"
		? issue.keys.map((key) => ({
				place: locator.placeOfKey(issue.path, key),
				message: describeUnknownKey(key, keysAt(issue.path)),
			}))
		: [
				{
					place: locator.placeOfValue(issue.path),
					message: describeIssue(issue, nameOf(issue.path)),
				},
			];

const describe = (file: string, { place, message }: TopicProblem): string =>
	place === null
		? `${file}: ${message}`
		: `${file}:${place.line}:${place.column}: ${message}`;

const errorOf = (
	file: string,
	problems: readonly TopicProblem[],
): TopicError => ({
	problems,
	error: problems.map((problem) => describe(file, problem)).join("\n"),
});

const inOrder = (one: TopicProblem, other: TopicProblem): number =>
	(one.place?.line ?? 0) - (other.place?.line ?? 0) ||
	(one.place?.column ?? 0) - (other.place?.column ?? 0);

const resolveFrom = (file: string, reference: string): string => {
	if (/^https?:/i.test(reference)) return reference;
	if (/^file:\/\//i.test(reference)) return fileURLToPath(reference);
	return resolve(dirname(file), reference);
};

/**
 * Reads a topic from YAML. Feeds and OPML files that are not addresses are taken relative to `file` and
 * come back as absolute paths; whether they exist is for whoever polls them to find.
 */
export const parseTopic = (yaml: string, file: string): Topic | TopicError => {
	const lines = new LineCounter();
	const document = parseDocument(yaml, {
		lineCounter: lines,
		prettyErrors: false,
	});
	const locator = new Locator(document, lines);
	if (document.errors.length > 0)
		return errorOf(
			file,
			document.errors.map(({ message, pos }) => ({
				place: locator.placeOf(pos[0]),
				message: `this is not YAML: ${message}`,
			})),
		);
	const parsed = Topic.safeParse(document.toJS(), { reportInput: true });
	if (!parsed.success)
		return errorOf(
			file,
			parsed.error.issues
				.flatMap((issue) => problemsOf(issue, locator))
				.sort(inOrder),
		);
	const topic = parsed.data;
	return {
		...topic,
		feeds: topic.feeds.map((feed) => ({
			...feed,
			url: resolveFrom(file, feed.url),
		})),
		opml: topic.opml.map((path) => resolveFrom(file, path)),
	};
};

/** Reads a topic file. A file that can't be read, or holds no topic, comes back as an error that says how to mend it. */
export const readTopic = (path: string): Topic | TopicError => {
	const file = resolve(path);
	try {
		return parseTopic(readFileSync(file, "utf8"), file);
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		return errorOf(file, [
			{ place: null, message: `the file can't be read: ${why}` },
		]);
	}
};

export const isTopicError = (
	outcome: Topic | TopicError,
): outcome is TopicError => "error" in outcome;
