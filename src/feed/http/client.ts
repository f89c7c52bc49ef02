import { request } from "undici";
import { cleanUrl } from "../../text/clean.ts";
import type { FeedError } from "../error.ts";
import { defaultLimits } from "../limits.ts";
import { addressRule, bareHost } from "./address.ts";
import { type Answer, answerOf, pauseError, statusError } from "./answer.ts";
import { letGo, readBody, readErrorPage } from "./body.ts";
import { openDispatch } from "./dispatch.ts";
import { faultOf } from "./fault.ts";
import { openGate } from "./gate.ts";
import { headerOf, pauseOf } from "./headers.ts";
import { type Hop, isRedirect, nextHop } from "./hop.ts";
import { acceptedEncodings } from "./inflate.ts";
import { type ClientOptions, patience } from "./options.ts";
import { typedHosts } from "./typed.ts";
import { noValidators, type Validators, validatorsFor } from "./validators.ts";

export type Wish = Readonly<{
	/** Of the last reading: the server that gave them may say that nothing has changed. */
	validators?: Validators;
	accept?: string;
	/** Not what a cache on the way holds: the server itself is to answer. */
	pastCaches?: boolean;
	/** Bytes of the body, where fewer will do than the client takes. */
	mostBytes?: number;
	/** The user wrote this address himself; it comes from no feed and no server. */
	isTyped?: boolean;
	/** The feed whose request this is, as configured. */
	feed?: string;
	signal?: AbortSignal;
}>;

export type HttpClient = Readonly<{
	/** Fetches an address. Throws for nothing but an aborted signal, or where the client is closed meanwhile. */
	get(url: string, wish?: Wish): Promise<Answer | FeedError>;
	/**
	 * No request to the host of this address before `until`: for what an earlier run was told. One longer than any that is granted was
	 * reckoned by a wrong clock, and is none.
	 */
	pause(url: string, until: Date): void;
	/** Until when the host of this address asked for quiet; `null` where it did not. */
	pausedUntil(url: string, now: Date): Date | null;
	close(): Promise<void>;
}>;

const feedTypes =
	"application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5";
/** What percent signs stand for, where they stand for anything: a password may hold a bare one. */
const decoded = (written: string): string =>
	written.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
		try {
			return decodeURIComponent(bytes);
		} catch {
			return bytes;
		}
	});

/** Name and password that the user wrote into an address. */
const credentials = (url: string): string | null => {
	const { username, password } = new URL(url);
	if (username === "") return null;
	const pair = `${decoded(username)}:${decoded(password)}`;
	return `Basic ${Buffer.from(pair).toString("base64")}`;
};

const longestPause = 24 * 60 * 60 * 1000;

const headersFor = (
	url: string,
	userAgent: string,
	{ validators = noValidators, accept = feedTypes, pastCaches = false }: Wish,
	authorization: string | null,
): Record<string, string> => {
	const { etag, lastModified } = validatorsFor(validators, url);
	return {
		"user-agent": userAgent,
		accept,
		"accept-encoding": acceptedEncodings,
		...(etag && { "if-none-match": etag }),
		...(lastModified && { "if-modified-since": lastModified }),
		...(pastCaches && { "cache-control": "no-cache" }),
		...(authorization !== null && { authorization }),
	};
};

const hostOf = (url: string): string =>
	bareHost(URL.parse(url)?.hostname ?? "");

/** So many milliseconds for all that is done within, one after the other; waiting in between costs nothing. */
const budgetOf = (milliseconds: number) => {
	let left = milliseconds;
	return async <T>(work: (limit: AbortSignal) => Promise<T>): Promise<T> => {
		const began = performance.now();
		try {
			return await work(AbortSignal.timeout(Math.max(1, Math.ceil(left))));
		} finally {
			left -= performance.now() - began;
		}
	};
};

/** An HTTP client for the servers of strangers: polite, patient within limits, and never led to an address that is not public. */
export const openClient = (options: ClientOptions = {}): HttpClient => {
	const timeouts = { ...patience, ...options.timeouts };
	const most = options.mostBytes ?? defaultLimits.bytes;
	const clock = options.clock ?? (() => new Date());
	const longest = options.longestPause ?? longestPause;
	const rule = addressRule(options.allowPrivate ?? []);
	const typed = typedHosts(options.typed ?? []);
	const gate = openGate({
		longestPause: longest,
		concurrency: options.concurrency ?? 2,
		spacing: options.spacing ?? 500,
		isExempt: (host) => rule.isListed(host) || typed.has(host),
		clock,
	});
	const closing = new AbortController();
	const dispatch = openDispatch(options, timeouts, rule);

	const askOnce = async (
		url: string,
		headers: Record<string, string>,
		hops: readonly Hop[],
		mostBytes: number,
		feed: string | undefined,
		signal: AbortSignal,
	): Promise<Answer | FeedError | Hop> => {
		const response = await request(url, {
			dispatcher: await dispatch.wayTo(url, feed, signal),
			headers,
			signal,
		});
		const { statusCode: status, headers: got } = response;
		const location = headerOf(got, "location");
		if (isRedirect(status) && location !== null) {
			await letGo(response.body);
			return nextHop(status, location, url, hops);
		}
		const now = clock();
		if (status === 304 || (status >= 200 && status < 300)) {
			const read = await readBody(response, url, mostBytes);
			return answerOf(status, got, read, url, hops, now);
		}
		// Before the page, which may be broken or never come.
		const retryAt = pauseOf(status, got, now, longest);
		if (retryAt !== null) gate.pause(hostOf(url), new Date(retryAt));
		const page = await readErrorPage(response, url, mostBytes);
		return statusError(status, got, page, url, retryAt);
	};

	const follow = async (
		start: string,
		wish: Wish,
		signal: AbortSignal,
	): Promise<Answer | FeedError> => {
		const first = cleanUrl(start);
		if (first === null)
			return { kind: "bad-url", words: `${start} is not a web address` };
		const authorization = credentials(start);
		const within = budgetOf(timeouts.whole);
		const mostBytes = Math.min(most, wish.mostBytes ?? most);
		const hops: Hop[] = [];
		for (let url = first; ; ) {
			const isHome = new URL(url).origin === new URL(first).origin;
			const headers = headersFor(
				url,
				options.userAgent ?? "dealwatch (feed reader)",
				wish,
				isHome ? authorization : null,
			);
			const result = await gate.pass(
				hostOf(url),
				() =>
					within((limit) =>
						askOnce(
							...([url, headers, hops, mostBytes, wish.feed] as const),
							AbortSignal.any([limit, signal]),
						),
					),
				signal,
			);
			signal.throwIfAborted();
			if ("kind" in result)
				return result.kind === "pause" ? pauseError(url, result.until) : result;
			hops.push(result);
			url = result.to;
		}
	};

	return {
		get: async (url, wish = {}) => {
			const signals = [closing.signal];
			if (wish.signal !== undefined) signals.push(wish.signal);
			try {
				return await follow(url, wish, AbortSignal.any(signals));
			} catch (error) {
				wish.signal?.throwIfAborted();
				closing.signal.throwIfAborted();
				return faultOf(error, cleanUrl(url) ?? url, wish.isTyped);
			}
		},
		pause: (url, until) => gate.pause(hostOf(url), until),
		pausedUntil: (url, now) => gate.pausedUntil(hostOf(url), now),
		close: async () => {
			closing.abort();
			await dispatch.destroy();
		},
	};
};
