import type { FeedError, FeedErrorKind } from "../error.ts";
import { faultOfProgram, isAbort } from "../fault.ts";
import { challengeError } from "../http/answer.ts";
import type { HttpClient } from "../http/client.ts";
import {
	type FetchedPage,
	type FetchOptions,
	openPageFetch,
	type PageFetch,
} from "./fetch.ts";
import type { OwedPage } from "./owed.ts";
import { endsAtHome, isOwnPage } from "./own.ts";

/** What a look at a page came to. */
export type Look = Readonly<{
	page: OwedPage;
	/** `null` where the page tells no more than the feed. */
	text: string | null;
	/** `null` where the page was read to its end; one that breaks off may have given some text. */
	problem: Pick<FeedError, "kind" | "words" | "retryAt" | "retryFrom"> | null;
}>;

export type LookOptions = FetchOptions &
	Readonly<{
		/** Fetches the pages, where several feeds have that in common. */
		fetchPage?: PageFetch;
	}>;

/** Of one host. */
const manyAtOnce = 2;
/** Troubles of a host, not of one page. */
const ofHost: ReadonlySet<FeedErrorKind> = new Set([
	"offline",
	"rate-limited",
	"timeout",
	"tls",
	"unreachable",
]);

/** What stands in the place of an article that a page does not tell; `null` where it only tells too little. */
const strangerOf = (
	page: OwedPage,
	{ url, text, isWall }: FetchedPage,
): Look["problem"] => {
	if (isWall) return challengeError(url);
	const isHome = endsAtHome(page.url, url);
	if (!isHome && text.length <= page.length) return null;
	const what = isHome ? `leads to ${url}` : "tells something else";
	return {
		kind: "not-the-article",
		words: `${page.url} ${what}, not the article`,
	};
};

/** What a page has of an article, which must be that of its feed. */
const lookInto = (page: OwedPage, fetched: FetchedPage): Look => {
	const { url, text, isCut, late } = fetched;
	const words = `${page.url} breaks off`;
	const cut = isCut ? (late ?? ({ kind: "broken-off", words } as const)) : null;
	if (endsAtHome(page.url, url) || !isOwnPage(fetched, page))
		return { page, text: null, problem: cut ?? strangerOf(page, fetched) };
	return {
		page,
		text: text.length > page.length ? text : null,
		problem: cut,
	};
};

/** Throws for nothing but an aborted signal, or a client that is closed. */
const lookAt = async (
	page: OwedPage,
	fetch: PageFetch,
	now: Date,
	signal: AbortSignal | undefined,
): Promise<Look> => {
	try {
		const fetched = await fetch(page.url, now);
		if (fetched.kind === "page") return lookInto(page, fetched);
		return { page, text: null, problem: fetched };
	} catch (thrown) {
		signal?.throwIfAborted();
		if (isAbort(thrown)) throw thrown;
		return { page, text: null, problem: faultOfProgram(page.url, thrown) };
	}
};

/** Looks at pages of one host, in their order; those that are left when it proves to be in trouble are not asked for. */
const lookAtHost = async (
	pages: readonly OwedPage[],
	look: (page: OwedPage) => Promise<Look>,
	note: (look: Look) => void,
): Promise<void> => {
	const left = pages.values();
	let isWell = true;
	const work = async (): Promise<void> => {
		for (const page of left) {
			const seen = await look(page);
			note(seen);
			if (seen.problem !== null && ofHost.has(seen.problem.kind))
				isWell = false;
			if (!isWell) return;
		}
	};
	await Promise.all(Array.from({ length: manyAtOnce }, work));
};

/** Looks at pages, all hosts at once, and notes each look; a host in trouble is spared the rest. */
export const lookAtEach = async (
	pages: readonly OwedPage[],
	client: HttpClient,
	now: Date,
	options: LookOptions,
	note: (look: Look) => void,
): Promise<void> => {
	const fetch = options.fetchPage ?? openPageFetch(client, options);
	const look = (page: OwedPage) => lookAt(page, fetch, now, options.signal);
	const hosts = Map.groupBy(pages, ({ url }) => URL.parse(url)?.host ?? "");
	await Promise.all(
		[...hosts.values()].map((each) => lookAtHost(each, look, note)),
	);
};
