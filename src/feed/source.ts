import type { Stats } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { FeedError } from "./error.ts";
import type { Answer } from "./http/answer.ts";
import { tooLarge } from "./http/inflate.ts";

/** Whether a feed is a file rather than a web address. */
export const isFile = (feed: string): boolean => !/^https?:\/\//i.test(feed);

/**
 * The one name of a feed: a path or `file:` address becomes an absolute path, so that it means the same wherever the program
 * is started; a web address stays as it is. Throws on a `file:` address that names no file.
 */
export const feedNameOf = (feed: string): string => {
	if (!isFile(feed)) return feed;
	return /^file:/i.test(feed) ? fileURLToPath(feed) : resolve(feed);
};

/** Of what is there but cannot be read again and again as feeds are. */
const notRegular =
	"is a pipe or a device, which can't be read again and again; save it to a file and name that";

const reasons: Readonly<Record<string, string>> = {
	ENOENT: "does not exist; check the path",
	EACCES: "may not be read; check its permissions",
	EISDIR: "is a folder; name a file",
};

/** Why a file could not be read, and how to mend it: "feed.xml does not exist; check the path". */
export const wordUnreadable = (path: string, error: unknown): string => {
	const code =
		error instanceof Error && "code" in error ? String(error.code) : "";
	return `${path} ${reasons[code] ?? `can't be read (${code || String(error)})`}`;
};

const unreadable = (path: string, error: unknown): FeedError => ({
	kind: "unreadable-file",
	words: wordUnreadable(path, error),
});

const isSpecial = (stats: Stats): boolean =>
	!stats.isFile() && !stats.isDirectory();

/** All that a file holds; `null` beyond so many bytes, of which some files (of `/proc`) tell nothing before. */
const readWhole = async (
	file: FileHandle,
	mostBytes: number,
): Promise<Uint8Array | null> => {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of file.createReadStream({ autoClose: false })) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > mostBytes) return null;
	}
	return Buffer.concat(chunks);
};

/** A file as if a server had sent it, with its time of change for a validator. Never throws. */
export const readFileFeed = async (
	feed: string,
	lastModified: string | null,
	mostBytes: number,
): Promise<Answer | FeedError> => {
	try {
		const path = /^file:/i.test(feed) ? fileURLToPath(feed) : feed;
		// To open a pipe would be to wait for whoever writes to it.
		if (isSpecial(await stat(path)))
			return { kind: "unreadable-file", words: `${feed} ${notRegular}` };
		await using file = await open(path);
		const { mtime, size } = await file.stat();
		if (size > mostBytes) return tooLarge(feed, mostBytes);
		const changed = mtime.toISOString();
		const isSame = changed === lastModified;
		const body = isSame ? new Uint8Array() : await readWhole(file, mostBytes);
		if (body === null) return tooLarge(feed, mostBytes);
		return {
			kind: "answer",
			status: isSame ? 304 : 200,
			url: feed,
			movedTo: null,
			contentType: null,
			etag: null,
			lastModified: changed,
			freshMinutes: 0,
			body,
			isCut: false,
			late: null,
		};
	} catch (error) {
		return unreadable(feed, error);
	}
};
