import { withoutLogin } from "../text/secret.ts";
import { type Article, articleOf } from "./article.ts";
import { onBehalfOf } from "./behalf.ts";
import { digestOfBytes } from "./digest.ts";
import type { FeedError } from "./error.ts";
import { faultOfProgram, isAbort } from "./fault.ts";
import type { Answer } from "./http/answer.ts";
import type { HttpClient } from "./http/client.ts";
import { type Validators, validatorsFor } from "./http/validators.ts";
import { identify } from "./identity.ts";
import { afterFailure, afterOutage, answered, learnt } from "./learn.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { hasMissed, missedWarning } from "./missed.ts";
import { asBeforeMove, isMoveDoubtful } from "./move.ts";
import { mapPaced, openPace } from "./pace.ts";
import {
	type Completed,
	type PageOptions,
	withPages,
} from "./page/complete.ts";
import { plainReader } from "./reader.ts";
import type { Random } from "./schedule.ts";
import { isFile, readFileFeed } from "./source.ts";
import type { FeedState } from "./state.ts";

/** What one look at a feed came to. `articles` and `state` belong into one transaction: the state says that they are known. */
export type Poll = Readonly<{
	state: FeedState;
	/** Those that are new in this feed, or that it changed. */
	articles: readonly Article[];
	/** The repairs that reading took. */
	warnings: readonly string[];
	outcome: "new" | "unchanged" | "failed" | "postponed";
	error?: FeedError;
	/** What its slow pages came to, where they took too long to be waited for: to be taken in after this. */
	later?: Promise<Poll>;
	/** Where the feed is asked from now on, if elsewhere: it was often enough seen to have moved for good, or is back. */
	permanentUrl?: string;
}>;

export type PollOptions = PageOptions &
	Readonly<{
		/** Files may be read: for feeds from the command line or the topic. */
		allowFiles?: boolean;
		limits?: Limits;
		random?: Random;
	}>;

const poll = (
	outcome: Poll["outcome"],
	state: FeedState,
	rest: Partial<Poll> = {},
): Poll => ({ outcome, state, articles: [], warnings: [], ...rest });

const validatorsOf = ({
	etag,
	lastModified,
	validatorsFrom,
}: FeedState): Validators => ({ etag, lastModified, from: validatorsFrom });

/** Whether an answer is "nothing new" to a request that did not name what was known. */
const isUnasked = ({ status, url }: Answer, state: FeedState): boolean => {
	const { etag, lastModified } = validatorsFor(validatorsOf(state), url);
	return status === 304 && etag === null && lastModified === null;
};

/** Gets the bytes of a feed, over HTTP or from a file. */
export const fetchFeed = (
	state: FeedState,
	client: HttpClient,
	{ allowFiles = false, limits = defaultLimits, signal }: PollOptions,
): Promise<Answer | FeedError> => {
	const { address, error, lastModified } = state;
	if (!isFile(address))
		return client.get(address, {
			validators: validatorsOf(state),
			// No other answer by this status is an error.
			pastCaches: error?.status === 304,
			isTyped: address === state.url,
			...(signal !== undefined && { signal }),
		});
	if (allowFiles) return readFileFeed(address, lastModified, limits.bytes);
	return Promise.resolve({
		kind: "bad-url",
		words: `${address} is a file; files are read from the command line and from topics only`,
	});
};

/** A failure that counts against the feed, unless it is excused. */
const failed = (
	state: FeedState,
	error: FeedError,
	now: Date,
	random: Random,
): Poll => {
	const told = { ...error, words: withoutLogin(error.words) };
	return poll("failed", afterFailure(state, told, now, random), {
		error: told,
	});
};

/** What a poll comes to where the program itself has failed over what it brought: the feed is as it was, to be tried later. */
export const failedByProgram = (
	before: FeedState,
	thrown: unknown,
	now: Date,
	random: Random = Math.random,
): Poll => failed(before, faultOfProgram(before.address, thrown), now, random);

const outage: FeedError = {
	kind: "offline",
	words: "no feed can be reached: the network looks down; tried again soon",
};

/** What a failed poll would have been, had one known that our own line is down. */
export const spared = (before: FeedState, now: Date, random: Random): Poll =>
	poll("failed", afterOutage(before, outage, now, random), { error: outage });

/** Said of a server that says "as before" to who did not say what was before. */
const unasked = (url: string): FeedError => ({
	kind: "http",
	status: 304,
	words: `${url} says that nothing has changed, though it was asked for all that it holds; a cache on the way is broken and will be asked around`,
});

/** What an answer came to, with the pages of its articles and those that were still owed. */
const looked = (
	state: FeedState,
	{ articles, pages, warnings, later }: Completed,
	repairs: readonly string[] = [],
): Poll => {
	const next = { ...state, ...pages };
	const after = later?.then((rest) => looked(next, rest));
	// Whoever waits for it may still be storing what came before.
	after?.catch(() => undefined);
	return poll(articles.length > 0 ? "new" : "unchanged", next, {
		...{ articles, warnings: [...repairs, ...warnings] },
		...(after && { later: after }),
	});
};

/** Nothing new in the feed itself. */
const unchanged = async (
	state: FeedState,
	answer: Answer,
	client: HttpClient,
	now: Date,
	options: PollOptions,
): Promise<Poll> => {
	const { random = Math.random } = options;
	const full = await withPages(state, [], client, now, options);
	return looked(answered(state, answer, now, random), full);
};

/** Reads an answer that has, or may have, news. */
const readAnswer = async (
	state: FeedState,
	answer: Answer & Readonly<{ digest: string }>,
	client: HttpClient,
	now: Date,
	options: PollOptions,
): Promise<Poll> => {
	const { limits = defaultLimits, reader = plainReader } = options;
	const random = options.random ?? Math.random;
	const { contentType, url, isCut, late, body } = answer;
	const pace = openPace();
	const read = await reader.read(body, { contentType, url, isCut }, limits);
	if (read.kind !== "feed") return failed(state, late ?? read, now, random);
	await pace();
	const found = identify(read, state.url, state);
	await pace();
	const told = { ...answer, isCut: isCut || read.isTorn === true };
	const isMissing = !told.isCut && hasMissed(found, state);
	const feed = isMissing
		? { ...read, warnings: [...read.warnings, missedWarning] }
		: read;
	const before = new Map(state.known.map(({ id, content }) => [id, content]));
	const fresh = found.items.filter(
		({ known }) => before.get(known.id) !== known.content,
	);
	const given = await mapPaced(fresh, ({ item, known }) => ({
		article: articleOf(item, { id: known.id, feed: state.url }, now),
		isTeaser: item.isTeaser,
		isChanged: before.has(known.id),
	}));
	const full = await withPages(state, given, client, now, options);
	const taught = learnt(state, feed, found, now, told.isCut);
	const next = {
		...answered(taught, told, now, random, isMissing),
		// What broke off tells nothing of the next.
		digest: told.isCut ? null : answer.digest,
	};
	return looked(next, full, feed.warnings);
};

const pollOnce = async (
	state: FeedState,
	client: HttpClient,
	now: Date,
	options: PollOptions,
): Promise<Poll> => {
	const { random = Math.random } = options;
	const answer = await fetchFeed(state, client, options);
	if (answer.kind !== "answer" && answer.isPostponed)
		return poll("postponed", { ...state, nextDue: answer.retryAt ?? null });
	if (answer.kind !== "answer") return failed(state, answer, now, random);
	if (isUnasked(answer, state))
		return failed(state, unasked(answer.url), now, random);
	if (answer.status === 304)
		return unchanged(state, answer, client, now, options);
	const digest = digestOfBytes(answer.body);
	// Some servers send again what they sent before.
	return !answer.isCut && digest === state.digest
		? unchanged(state, answer, client, now, options)
		: readAnswer(state, { ...answer, digest }, client, now, options);
};

/** Where a feed has moved and fails again and again, its first address is asked as well: an answer from there brings it back. */
const pollEitherAddress = async (
	state: FeedState,
	client: HttpClient,
	now: Date,
	options: PollOptions,
): Promise<Poll> => {
	const result = await pollOnce(state, client, now, options);
	if (result.outcome !== "failed" || !isMoveDoubtful(result.state))
		return result;
	const first = await pollOnce(asBeforeMove(state), client, now, options);
	const hasAnswered = first.outcome === "new" || first.outcome === "unchanged";
	return hasAnswered ? first : result;
};

/** A poll that fails where it would throw, so that no feed is the end of others. */
const pollSafely = async (
	state: FeedState,
	client: HttpClient,
	now: Date,
	options: PollOptions,
): Promise<Poll> => {
	const { signal, random = Math.random } = options;
	try {
		return await pollEitherAddress(state, client, now, options);
	} catch (thrown) {
		signal?.throwIfAborted();
		if (isAbort(thrown)) throw thrown;
		return failedByProgram(state, thrown, now, random);
	}
};

/**
 * Looks at a feed once. Nothing is stored, time and chance are arguments. Throws for nothing but an aborted signal, or a client that
 * is closed meanwhile.
 */
export const pollFeed = async (
	state: FeedState,
	client: HttpClient,
	now: Date,
	options: PollOptions = {},
): Promise<Poll> => {
	const own = onBehalfOf(state.url, client);
	const result = await pollSafely(state, own, now, options);
	const { address } = result.state;
	return address === state.address
		? result
		: { ...result, permanentUrl: address };
};
