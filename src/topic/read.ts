import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { errorOf, type FileError, parseFile } from "./file.ts";
import { Topic } from "./topic.ts";

/** Why there is no topic; never without a problem. */
export type TopicError = FileError;

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
	const parsed = parseFile(yaml, file, { schema: Topic, name: "the topic" });
	if ("error" in parsed) return parsed;
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

const reasons: Readonly<Record<string, string>> = {
	EISDIR: "this is a folder; name the topic file in it",
	EACCES: "the file may not be read; check its permissions",
	ENOENT: "the file does not exist; check the path",
};

const wordUnread = (cause: unknown): string => {
	const code = cause instanceof Error && "code" in cause ? cause.code : "";
	const why = cause instanceof Error ? cause.message : String(cause);
	return reasons[String(code)] ?? `the file can't be read: ${why}`;
};

/** Reads a topic file. A file that can't be read, or holds no topic, comes back as an error that says how to mend it. */
export const readTopic = (path: string): Topic | TopicError => {
	const file = resolve(path);
	try {
		return parseTopic(readFileSync(file, "utf8"), file);
	} catch (cause) {
		return errorOf(file, [{ place: null, message: wordUnread(cause) }]);
	}
};

export const isTopicError = (
	outcome: Topic | TopicError,
): outcome is TopicError => "error" in outcome;
