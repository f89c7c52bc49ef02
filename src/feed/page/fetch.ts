import type { FeedError } from "../error.ts";
import type { Answer } from "../http/answer.ts";
import type { HttpClient } from "../http/client.ts";
import { plainReader, type Reader } from "../reader.ts";
import { openTurnstile } from "../turnstile.ts";
import type { PageText } from "./read.ts";

/** A page as its server gave it. */
export type FetchedPage = PageText &
	Pick<Answer, "late"> &
	Readonly<{
		/** Where it came from in the end. */
		url: string;
		/** It broke off. */
		isCut: boolean;
	}>;

/** Fetches and reads the page of an address. Throws what reading throws. */
export type PageFetch = (
	url: string,
	now: Date,
) => Promise<FetchedPage | FeedError>;

export type FetchOptions = Readonly<{
	/** Reads feeds and pages; by default in this thread. */
	reader?: Reader;
	signal?: AbortSignal;
}>;

const pageTypes = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";
/** Of all hosts, for the memory that they take while they are read. */
const manyAtOnce = 8;
/** More than any article's page has. */
const mostBytes = 4 * 1024 * 1024;
/** Milliseconds for which the feeds of one round have a page in common, and pages that are kept so. */
const inCommon = 60_000;
const mostKept = 32;

const telling = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i;
const markup = /<(?:!doctype\s+html|html|head|body|article|meta)\b/i;

/** Whether an answer is a page for people, by what its server says or, where it says nothing, by its beginning. */
const isPage = ({ contentType, body }: Answer): boolean => {
	if (contentType !== null && contentType.trim() !== "")
		return telling.test(contentType.trim());
	return markup.test(new TextDecoder("latin1").decode(body.subarray(0, 4_096)));
};

const noPage = ({ url, contentType }: Answer): FeedError => ({
	kind: "not-the-article",
	words: `${url} is no web page but ${contentType || "of no type that is told"}`,
});

const readAnswer = async (
	answer: Answer,
	{ reader = plainReader }: FetchOptions,
): Promise<FetchedPage | FeedError> => {
	if (!isPage(answer)) return noPage(answer);
	const read = await reader.readPage(answer.body, answer);
	const { url, isCut, late } = answer;
	return read.kind === "page" ? { ...read, url, isCut, late } : read;
};

type Shared = Readonly<{ at: number; fetching: ReturnType<PageFetch> }>;

/**
 * A few at a time, however many feeds ask; what several of them ask for at about the same time is fetched once, since the sections of
 * an outlet show the same articles.
 */
export const openPageFetch = (
	client: HttpClient,
	options: FetchOptions,
): PageFetch => {
	const { signal } = options;
	const enter = openTurnstile(manyAtOnce);
	const shared = new Map<string, Shared>();

	const fetch = (url: string): ReturnType<PageFetch> =>
		enter(async () => {
			const answer = await client.get(url, {
				...{ accept: pageTypes, mostBytes },
				...(signal !== undefined && { signal }),
			});
			return answer.kind === "answer" ? readAnswer(answer, options) : answer;
		});
	/** Only what was read serves others, and not for long; what failed each may try for itself. */
	const share = (url: string, one: Shared): void => {
		const forget = (): void => {
			if (shared.get(url) === one) shared.delete(url);
		};
		shared.set(url, one);
		one.fetching.then(({ kind }) => {
			if (kind !== "page" || shared.size > mostKept) forget();
			else setTimeout(forget, inCommon).unref();
		}, forget);
	};
	return (url, now) => {
		const at = now.getTime();
		const known = shared.get(url);
		if (known !== undefined && at - known.at < inCommon) return known.fetching;
		const fetching = fetch(url);
		share(url, { at, fetching });
		return fetching;
	};
};
