import { decodeBody } from "../parse/charset.ts";
import type { FeedList } from "./entry.ts";
import { readNewsboat } from "./newsboat.ts";
import { readOpml } from "./opml.ts";

/** Reads a list of feeds, OPML or newsboat's `urls` file, told apart by their look. */
export const readFeedList = (text: string): FeedList =>
	/^[\s\ufeff]*</.test(text) ? readOpml(text) : readNewsboat(text);

/** The same for a file, whose encoding is found as that of a feed is. */
export const readFeedListFile = (bytes: Uint8Array): FeedList => {
	const { text } = decodeBody(bytes, null);
	if (text.trim() === "") return { feeds: [], problems: ["it is empty"] };
	return text.includes("\0")
		? { feeds: [], problems: ["it is no text"] }
		: readFeedList(text);
};
