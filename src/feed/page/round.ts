import { compareText } from "../../text/compare.ts";
import type { HttpClient } from "../http/client.ts";
import { type Look, type LookOptions, lookAtEach } from "./look.ts";
import { afterAttempt, mostOwed, type OwedPage } from "./owed.ts";

/** What one round of looks at pages came to. */
export type Round = Readonly<{
	/** By the ids of the articles. */
	looks: ReadonlyMap<string, Look>;
	/** The pages that are still to be read. */
	owed: readonly OwedPage[];
	warnings: readonly string[];
}>;

/** Pages that one look at a feed may fetch. */
const mostPages = 20;

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
): Omit<Round, "looks"> => {
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
export const readPages = async (
	pages: readonly OwedPage[],
	client: HttpClient,
	now: Date,
	options: LookOptions,
): Promise<Round> => {
	const tried = newestFirst(pages)
		.filter((page) => isDue(page, client, now))
		.slice(0, mostPages);
	const all = await lookAtEach(tried, client, options);
	const looks = new Map(all.map((look) => [look.page.id, look]));
	const { owed, warnings } = afterLooks(all, now);
	const rest = pages.filter(({ id }) => !looks.has(id));
	const left = newestFirst([...owed, ...rest]);
	const over = left.length - mostOwed;
	return {
		looks,
		owed: left.slice(0, mostOwed),
		warnings:
			over <= 0
				? warnings
				: [...warnings, `${countPages(over)} will not be read: too many wait`],
	};
};
