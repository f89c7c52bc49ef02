import { domainOf } from "../feed/link.ts";
import { readFeed } from "../feed/read.ts";
import type { GivenArticle } from "./articles.ts";
import { Failure } from "./failure.ts";

/** The items of a feed that is given as a file. Throws a {@link Failure} where it is none. */
export const readGivenFeed = async (
	bytes: Uint8Array,
	file: string,
	published: string,
): Promise<GivenArticle[]> => {
	const feed = await readFeed(bytes, { contentType: null, url: file });
	if (feed.kind !== "feed") throw new Failure(feed.words);
	return feed.items.map((item, index) => ({
		id: item.id ?? item.link ?? `${file}#${index + 1}`,
		published: item.published ?? published,
		title: item.title,
		text: item.text,
		...(item.link !== null && { outlet: domainOf(item.link) }),
	}));
};
