import { isAbort } from "../feed/fault.ts";
import { failedByProgram, type Poll } from "../feed/poll.ts";
import type { FeedState } from "../feed/state.ts";
import { nothingPassed } from "./passing.ts";
import { type ReadPoll, type TakeInParts, takeIn } from "./take-in.ts";

/** Whether nothing can be kept at all, of whatever feed. */
const isOfStore = (thrown: unknown): boolean =>
	thrown instanceof Error &&
	"code" in thrown &&
	String(thrown.code).startsWith("ERR_SQLITE");

/** A poll over which the program has failed. Throws again what is nobody's fault or the store's. */
const asFault = (before: FeedState, thrown: unknown, now: Date): ReadPoll => {
	if (isAbort(thrown) || isOfStore(thrown)) throw thrown;
	return { before, poll: failedByProgram(before, thrown, now), read: [] };
};

/** What reading a poll's articles comes to; where that throws, it is told as the feed's trouble, and the feed kept for a later try. */
export const readSafely = async (
	before: FeedState,
	poll: Poll | Promise<Poll>,
	read: (poll: Poll) => Promise<ReadPoll["read"]>,
	now: () => Date,
): Promise<ReadPoll> => {
	try {
		const came = await poll;
		return { before, poll: came, read: await read(came) };
	} catch (thrown) {
		return asFault(before, thrown, now());
	}
};

/**
 * Takes polls in as {@link takeIn} does, all at once; where that throws, one by one, and those that are at fault as failures, so
 * that no feed is the end of others. Gives them as they were stored. Throws for nothing but the store.
 */
export const takeSafely = async (
	parts: TakeInParts,
	polls: readonly ReadPoll[],
): Promise<readonly ReadPoll[]> => {
	let passed: ReturnType<TakeInParts["passed"]> | null = null;
	const taken: ReadPoll[] = [];
	const take = async (some: readonly ReadPoll[]): Promise<void> => {
		const look = () => (passed ??= parts.passed());
		await takeIn({ ...parts, passed: look }, some);
		passed = Promise.resolve(nothingPassed);
		taken.push(...some);
	};
	const takeOne = async (one: ReadPoll): Promise<void> => {
		try {
			await take([one]);
		} catch (thrown) {
			const fault = asFault(one.before, thrown, parts.now());
			// What has failed twice is no feed's.
			await take([fault]).catch(() => Promise.reject(thrown));
		}
	};
	try {
		await take(polls);
	} catch (thrown) {
		if (isOfStore(thrown)) throw thrown;
		for (const one of polls) await takeOne(one);
	}
	return taken;
};
