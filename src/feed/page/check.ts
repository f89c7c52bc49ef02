import { articleOf } from "../article.ts";
import type { HttpClient } from "../http/client.ts";
import type { ParsedItem } from "../parsed.ts";
import { pageOf } from "./complete.ts";
import type { LookOptions } from "./look.ts";
import { readPages } from "./round.ts";

/** What a look at the page of a teaser came to. */
export type PageCheck = Readonly<{
	/** UTF-16 units of its text; `null` where it tells no more than the feed. */
	length: number | null;
	/** Why it could not be read, or not to its end. */
	problem: string | null;
}>;

/** Looks at the pages of a feed's teasers, as many as one poll would; each by its item. */
export const checkPages = async (
	items: readonly ParsedItem[],
	feed: string,
	client: HttpClient,
	now: Date,
	options: LookOptions,
): Promise<ReadonlyMap<ParsedItem, PageCheck>> => {
	const pages = items.flatMap((item, at) => {
		const article = articleOf(item, { id: String(at), feed }, now);
		return pageOf({ article, isTeaser: item.isTeaser }, "auto") ?? [];
	});
	const round = await readPages(pages, client, now, options);
	const slow = await round.later;
	const looks = new Map([...round.looks, ...(slow?.looks ?? [])]);
	return new Map(
		items.flatMap((item, at) => {
			const look = looks.get(String(at));
			if (look === undefined) return [];
			const { text, problem } = look;
			const length = text?.length ?? null;
			return [[item, { length, problem: problem?.words ?? null }] as const];
		}),
	);
};
