import { compareText } from "../../text/compare.ts";
import type { FeedError } from "../error.ts";
import type { HttpClient } from "../http/client.ts";
import { plainReader, type Reader } from "../reader.ts";
import { afterAttempt, mostOwed, type OwedPage } from "./owed.ts";

/** What a look at a page came to. */
export type Look = Readonly<{
	page: OwedPage;
	/** `null` where the page tells no more than the feed. */
	text: string | null;
	/** `null` where the page was read to its end; one that breaks off may have given some text. */
	problem: Pick<FeedError, "kind" | "words" | "retryAt"> | null;
}>;

export type Looks = Readonly<{
	/** By the ids of the articles. */
	looks: ReadonlyMap<string, Look>;
	/** The pages that are still to be read. */
	owed: readonly OwedPage[];
	warnings: readonly string[];
}>;

export type LookOptions = Readonly<{
	/** Reads feeds and pages; by default in this thread. */
	reader?: Reader;
	signal?: AbortSignal;
}>;

/** Pages that one look at a feed may fetch. */
const mostPages = 20;
const pageTypes = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";

const lookAt = async (
	page: OwedPage,
	client: HttpClient,
	{ signal, reader = plainReader }: LookOptions,
): Promise<Look> => {
	const { url } = page;
	const answer = await client.get(url, {
		accept: pageTypes,
		...(signal !== undefined && { signal }),
	});
	if (answer.kind !== "answer") return { page, text: null, problem: answer };
	const text = await reader.readPage(answer.body, answer);
	return {
		page,
		text: text.length > page.length ? text : null,
		problem: answer.isCut
			? { kind: "broken-off", words: `${url} breaks off` }
			: null,
	};
};

/** Whether a page may be asked for now. */
const isDue = (
	{ url, due }: OwedPage,
	client: HttpClient,
	now: Date,
): boolean =>
	(due === null || due <= now.toISOString()) &&
	client.pausedUntil(url, now) === null;

const newestFirst = (pages: readonly OwedPage[]): readonly OwedPage[] =>
	pages.toSorted((a, b) => compareText(b.published, a.published));

const countPages = (count: number): string =>
	count === 1 ? "1 page" : `${count} pages`;

const tellFailed = (failed: readonly string[], what: string): string[] =>
	failed[0] === undefined
		? []
		: [`${countPages(failed.length)} could not be read${what}: ${failed[0]}`];

/** The pages that could not be read: those that are still owed, and what to tell of them and of the others. */
const afterLooks = (
	looks: readonly Look[],
	now: Date,
): Omit<Looks, "looks"> => {
	const owed: OwedPage[] = [];
	const waiting: string[] = [];
	const lost: string[] = [];
	for (const { page, text, problem } of looks) {
		if (problem === null) continue;
		const length = text?.length ?? page.length;
		const after = afterAttempt({ ...page, length }, problem, now);
		if (after !== null) owed.push(after);
		(after === null ? lost : waiting).push(problem.words);
	}
	return {
		owed,
		warnings: [
			...tellFailed(waiting, ", to be tried again"),
			...tellFailed(lost, ", given up"),
		],
	};
};

/** Reads pages that are owed, the newest first and not too many at once; what could not be read stays owed for a while. */
export const lookAtPages = async (
	pages: readonly OwedPage[],
	client: HttpClient,
	now: Date,
	options: LookOptions,
): Promise<Looks> => {
	const tried = newestFirst(pages)
		.filter((page) => isDue(page, client, now))
		.slice(0, mostPages);
	const looks = await Promise.all(
		tried.map((page) => lookAt(page, client, options)),
	);
	const { owed, warnings } = afterLooks(looks, now);
	const rest = pages.filter((page) => !tried.includes(page));
	const left = newestFirst([...owed, ...rest]);
	const over = left.length - mostOwed;
	return {
		looks: new Map(looks.map((look) => [look.page.id, look])),
		owed: left.slice(0, mostOwed),
		warnings:
			over <= 0
				? warnings
				: [...warnings, `${countPages(over)} will not be read: too many wait`],
	};
};
