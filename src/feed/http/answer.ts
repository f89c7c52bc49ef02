import type { FeedError } from "../error.ts";
import type { Received } from "./body.ts";
import { isChallenge } from "./challenge.ts";
import { timeoutError } from "./fault.ts";
import { type Headers, headerOf, readFreshness } from "./headers.ts";
import { type Hop, permanentTarget } from "./hop.ts";

/** What a server gave for an address. */
export type Answer = Readonly<{
	kind: "answer";
	/** 2xx, or 304: nothing new. */
	status: number;
	/** Where it came from in the end. */
	url: string;
	/** Where the address has moved for good, if it has. */
	movedTo: string | null;
	contentType: string | null;
	etag: string | null;
	lastModified: string | null;
	/** Minutes for which the server says that its answer stays good. */
	freshMinutes: number;
	body: Uint8Array;
	/** The connection broke, or took too long, or the packed stream ended, before the body was whole. */
	isCut: boolean;
	/** What is to be told where nothing can be made of a body that took too long. */
	late: FeedError | null;
}>;

export const answerOf = (
	status: number,
	headers: Headers,
	{ body, isCut, isLate }: Received,
	url: string,
	hops: readonly Hop[],
	now: Date,
): Answer => ({
	kind: "answer",
	status,
	url,
	movedTo: permanentTarget(hops),
	contentType: headerOf(headers, "content-type"),
	etag: headerOf(headers, "etag"),
	lastModified: headerOf(headers, "last-modified"),
	freshMinutes: readFreshness(
		headerOf(headers, "cache-control"),
		headerOf(headers, "expires"),
		headerOf(headers, "date"),
		now,
	),
	body,
	isCut,
	late: isLate ? timeoutError(url) : null,
});

const statusWords: Readonly<Record<number, string>> = {
	401: "asks for a name and password; write them into its address",
	403: "refuses to be read",
	404: "does not exist; check the address",
	410: "is gone for good; remove it",
};

const isWall = (headers: Headers, page: string): boolean =>
	headerOf(headers, "cf-mitigated") === "challenge" ||
	headerOf(headers, "x-amzn-waf-action") !== null ||
	isChallenge(page);

/** Said of a page that is a bot wall, whatever its status. */
export const challengeError = (url: string): FeedError => ({
	kind: "challenge",
	words: `${url} wants its reader to prove to be human; look for another feed of this outlet`,
});

/** Said where nothing was sent, because the host had asked for a pause before. */
export const pauseError = (url: string, until: Date): FeedError => {
	const retryAt = until.toISOString();
	const words = `${url} was not asked: its host wants a pause until ${retryAt}`;
	return { kind: "rate-limited", words, retryAt, isPostponed: true };
};

/** What an answer that is neither 2xx nor 304 means. */
export const statusError = (
	status: number,
	headers: Headers,
	page: string,
	url: string,
	retryAt: string | null,
): FeedError => {
	const pause = retryAt === null ? {} : { retryAt, retryFrom: url };
	if (isWall(headers, page))
		return { ...challengeError(url), status, ...pause };
	const until = retryAt === null ? "" : ` until ${retryAt}`;
	if (status === 429 || (status === 503 && retryAt !== null))
		return {
			...{ kind: "rate-limited", status, ...pause },
			words: `${url} asks for a pause${until}`,
		};
	const words = statusWords[status] ?? `answers with error ${status}`;
	const kind = status === 410 ? "gone" : "http";
	return { kind, status, ...pause, words: `${url} ${words}` };
};
