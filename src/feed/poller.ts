import type { FeedErrorKind } from "./error.ts";
import type { HttpClient } from "./http/client.ts";
import { type Line, openLine } from "./line.ts";
import { openPageFetch } from "./page/fetch.ts";
import { type Poll, type PollOptions, pollFeed, spared } from "./poll.ts";
import { isFile } from "./source.ts";
import type { FeedState } from "./state.ts";
import { openTurnstile, usualPatience } from "./turnstile.ts";

export type PollerOptions = PollOptions &
	Readonly<{
		/** Feeds that are polled at the same time. */
		concurrency?: number;
		/** Milliseconds after which a feed keeps others waiting. */
		patience?: number;
	}>;

/** Polls many feeds with one client: so many at a time, and none blamed for our own line. */
export type Poller = Readonly<{
	/** Looks at one feed; may be called for all of them at once. Throws for nothing but an aborted signal. */
	poll(state: FeedState, now: Date): Promise<Poll>;
}>;

const manyAtOnce = 16;

const hostOf = (address: string): string => URL.parse(address)?.host ?? "";

/** Failures that may be our own line's. */
const dubious: ReadonlySet<FeedErrorKind> = new Set([
	"unreachable",
	"offline",
	"timeout",
]);
/** Failures that say nothing of the line, neither way. */
const silent: ReadonlySet<FeedErrorKind> = new Set([
	"bad-url",
	"refused-address",
	"unreadable-file",
	"tls",
]);

const judge = async (
	poll: Poll,
	before: FeedState,
	line: Line,
	now: Date,
	random: () => number,
): Promise<Poll> => {
	const host = hostOf(poll.state.address);
	const kind = poll.error?.kind;
	if (kind === undefined || !dubious.has(kind)) {
		const isProof = kind === undefined || !silent.has(kind);
		if (isProof && poll.outcome !== "postponed" && !isFile(before.address))
			line.answered(host);
		return poll;
	}
	const isLost = kind !== "timeout";
	const isDown = await line.isDown(isLost ? host : null, kind === "offline");
	return isDown ? spared(before, now, random) : poll;
};

/**
 * Keeps the pauses that hosts of feeds and of their pages asked an earlier run for: they hold for all feeds of a host, also for those
 * polled first.
 */
export const keepPauses = (
	client: Pick<HttpClient, "pause">,
	states: readonly Pick<
		FeedState,
		"address" | "retryAt" | "retryFrom" | "pagePauses"
	>[],
): void => {
	for (const { address, retryAt, retryFrom, pagePauses } of states) {
		if (retryAt !== null && !isFile(address))
			client.pause(retryFrom ?? address, new Date(retryAt));
		for (const { from, until } of pagePauses)
			client.pause(from, new Date(until));
	}
};

/** Whether a feed was slow or failed when it was last polled, and may do so again. */
export const isDoubtful = ({
	failures,
	wasSlow,
}: Pick<FeedState, "failures" | "wasSlow">): boolean => failures > 0 || wasSlow;

const timed = async (
	look: () => Promise<Poll>,
	patience: number,
): Promise<Poll> => {
	const began = performance.now();
	const poll = await look();
	const wasSlow = performance.now() - began > patience;
	const marked = (one: Poll): Poll => ({
		...one,
		state: { ...one.state, wasSlow },
	});
	const later = poll.later?.then(marked);
	return { ...marked(poll), ...(later && { later }) };
};

export const openPoller = (
	client: HttpClient,
	told: PollerOptions = {},
): Poller => {
	const options = { ...told, fetchPage: openPageFetch(client, told) };
	const line = openLine();
	const random = options.random ?? Math.random;
	const { concurrency = manyAtOnce, patience = usualPatience } = options;
	const enter = openTurnstile(concurrency, patience);
	return {
		poll: async (state, now) => {
			const arrived = line.setOut();
			try {
				keepPauses(client, [state]);
				const poll = await enter(
					() => timed(() => pollFeed(state, client, now, options), patience),
					isDoubtful(state),
				);
				arrived();
				return await judge(poll, state, line, now, random);
			} finally {
				arrived();
			}
		},
	};
};
