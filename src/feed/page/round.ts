import { compareText } from "../../text/compare.ts";
import type { HttpClient } from "../http/client.ts";
import { type Look, type LookOptions, lookAtEach } from "./look.ts";
import { afterAttempt, mostOwed, type OwedPage } from "./owed.ts";

/** What looks at pages came to. */
export type Round = Readonly<{
	/** By the ids of the articles. */
	looks: ReadonlyMap<string, Look>;
	/** The pages that are still to be read. */
	owed: readonly OwedPage[];
	warnings: readonly string[];
	/** What the looks come to that took too long to be waited for. */
	later?: Promise<Round>;
}>;

export type RoundOptions = LookOptions &
	Readonly<{
		/** Milliseconds for which what a feed tells waits for its pages. */
		patience?: number;
	}>;

/** Pages that one look at a feed may fetch. */
const mostPages = 20;
const usualPatience = 5_000;

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
): Pick<Round, "owed" | "warnings"> => {
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

/** What is owed after these looks of all that was owed before. */
const roundOf = (
	pages: readonly OwedPage[],
	all: readonly Look[],
	now: Date,
): Round => {
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

/** Whether work ends within so many milliseconds. Rejects with what it throws until then. */
const endsWithin = async (
	work: Promise<void>,
	milliseconds: number,
): Promise<boolean> => {
	let timer: NodeJS.Timeout | undefined;
	const tooLate = new Promise<boolean>((resolve) => {
		timer = setTimeout(resolve, milliseconds, false);
	});
	try {
		return await Promise.race([work.then(() => true), tooLate]);
	} finally {
		clearTimeout(timer);
	}
};

/**
 * Reads pages that are owed, the newest first and not too many at once; what could not be read stays owed for a while. Where slow
 * pages take longer than the patience, the others are told first: until then, the slow ones are owed.
 */
export const readPages = async (
	pages: readonly OwedPage[],
	client: HttpClient,
	now: Date,
	options: RoundOptions,
): Promise<Round> => {
	const tried = newestFirst(pages)
		.filter((page) => isDue(page, client, now))
		.slice(0, mostPages);
	const looks: Look[] = [];
	const looking = lookAtEach(tried, client, now, options, (look) => {
		looks.push(look);
	});
	const isWhole = await endsWithin(looking, options.patience ?? usualPatience);
	const first = roundOf(pages, [...looks], now);
	if (isWhole) return first;
	const early = looks.length;
	const later = looking.then(() =>
		roundOf(first.owed, looks.slice(early), now),
	);
	later.catch(() => undefined);
	return { ...first, later };
};
