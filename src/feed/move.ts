import type { FeedErrorKind } from "./error.ts";
import type { FeedState } from "./state.ts";

/** Permanent redirects are followed for good after this many sightings in a row. */
const sightingsToMove = 3;
/** After so many failures in a row of the address that a feed moved to, its first one is asked as well. */
const failuresToDoubt = 3;

/** At the server that they are for, name and password go along to another address. */
const withLoginOf = (from: string, to: string): string => {
	const [asked, target] = [new URL(from), new URL(to)];
	if (asked.username === "" || asked.origin !== target.origin) return to;
	target.username = asked.username;
	target.password = asked.password;
	return target.href;
};

/**
 * Counts sightings of a permanent redirect, and goes there for good after some. A failure in between says nothing of the
 * redirect; an answer without it, or by another one, begins anew.
 */
export const moved = (
	{ address, move }: FeedState,
	movedTo: string | null,
): Pick<FeedState, "address" | "move"> => {
	if (movedTo === null) return { address, move: null };
	const times = move?.to === movedTo ? move.times + 1 : 1;
	return times < sightingsToMove
		? { address, move: { to: movedTo, times } }
		: { address: withLoginOf(address, movedTo), move: null };
};

/** Failures of a server that is well, and of our own line. */
const harmless: ReadonlySet<FeedErrorKind> = new Set([
	"rate-limited",
	"offline",
]);

/** Whether the address that a feed has moved to has failed so often that the move itself is in doubt. */
export const isMoveDoubtful = ({
	url,
	address,
	failures,
	error,
}: FeedState): boolean =>
	address !== url &&
	failures >= failuresToDoubt &&
	error !== null &&
	!harmless.has(error.kind);

/** The feed as it was before it moved: what another server said of its own answers means nothing to the first. */
export const asBeforeMove = (state: FeedState): FeedState => ({
	...state,
	...{ address: state.url, move: null },
	...{ etag: null, lastModified: null, validatorsFrom: null },
	lastSuccess: null,
});
