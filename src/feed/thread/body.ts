import type { Limits } from "../limits.ts";
import { type PageText, readPage } from "../page/read.ts";
import type { FeedReading } from "../parsed.ts";
import { type Provenance, readFeed } from "../read.ts";

/** A body for a thread to read: a feed, or the page of an article. */
export type Body = Readonly<{ bytes: Uint8Array; from: Provenance }> &
	(Readonly<{ is: "feed"; limits: Limits }> | Readonly<{ is: "page" }>);

/** A feed, or a page. */
export type BodyReading = FeedReading | PageText;

/** In a thread: reads a body. */
export const readBody = async (body: Body): Promise<BodyReading> => {
	const { bytes, from } = body;
	return body.is === "feed"
		? readFeed(bytes, from, body.limits)
		: readPage(bytes, from.contentType);
};
