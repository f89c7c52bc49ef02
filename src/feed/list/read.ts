import type { FeedList } from "./entry.ts";
import { readNewsboat } from "./newsboat.ts";
import { readOpml } from "./opml.ts";

/** Reads a list of feeds, OPML or newsboat's `urls` file, told apart by their look. */
export const readFeedList = (text: string): FeedList =>
	/^[\s\ufeff]*</.test(text) ? readOpml(text) : readNewsboat(text);
