import { z } from "zod";
import type { Article } from "../article.ts";
import type { FeedError } from "../error.ts";
import { isLasting } from "../schedule.ts";

const instant = z.iso.datetime();

/** A page that is still to be read, with what is known of its article, since its feed may not show that again. */
export const OwedPage = z.readonly(
	z.object({
		/** The article's. */
		id: z.string(),
		url: z.string(),
		outlet: z.string(),
		title: z.string(),
		published: instant,
		author: z.string().nullable(),
		/** How what the feed gives begins: a page that says nothing of it is not the article. */
		teaser: z.string().default(""),
		/** UTF-16 units that the feed gives: a page with less of them tells no more. */
		length: z.number().int().nonnegative(),
		/** How often it could not be read. */
		attempts: z.number().int().nonnegative(),
		/** When it may be tried again; `null`: at once. */
		due: instant.nullable(),
	}),
);
export type OwedPage = z.infer<typeof OwedPage>;

/** UTF-16 units that tell it from others. */
const mostTeaser = 300;
/** Of one feed. */
export const mostOwed = 200;
const mostAttempts = 5;
/** Milliseconds after the first attempt; four times as many after each further one. */
const firstWait = 5 * 60_000;

/** The page of an article, to be read at once. */
export const owedPageOf = (
	{ id, outlet, title, published, author, text }: Article,
	url: string,
): OwedPage => ({
	...{ id, url, outlet, title, published, author },
	teaser: text.slice(0, mostTeaser),
	...{ length: text.length, attempts: 0, due: null },
});

/** The article of a page that was read after the article had been taken in as its feed gives it. */
export const articleOfOwed = (
	{ id, url, outlet, title, published, author }: OwedPage,
	{ feed, text }: Readonly<{ feed: string; text: string }>,
	now: Date,
): Article => ({
	...{ id, feed, url, outlet, title, text, published, author },
	seen: now.toISOString(),
	version: 1,
	stage: "completed",
});

/** A page that could not be read, as it is owed from now on; `null` where it is given up. Neither a host's pause nor our own line counts. */
export const afterAttempt = (
	page: OwedPage,
	{ kind, retryAt }: Pick<FeedError, "kind" | "retryAt">,
	now: Date,
): OwedPage | null => {
	if (kind === "offline") return page;
	if (kind === "rate-limited") return { ...page, due: retryAt ?? null };
	const attempts = page.attempts + 1;
	if (isLasting(kind) || attempts >= mostAttempts) return null;
	const wait = firstWait * 4 ** page.attempts;
	const earliest = new Date(now.getTime() + wait).toISOString();
	const due = retryAt !== undefined && retryAt > earliest ? retryAt : earliest;
	return { ...page, attempts, due };
};
