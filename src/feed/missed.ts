import type { Identification } from "./identity.ts";
import type { FeedState } from "./state.ts";

/** Said where {@link hasMissed}. */
export const missedWarning =
	"no item was there at the last reading: items in between may have been missed; it is asked again sooner";

/**
 * Whether a feed shows nothing of what was known of it: what came and went since may have been missed. A single item makes way
 * for the next in every feed that shows no more.
 */
export const hasMissed = (
	{ items }: Identification,
	{ known, lastSuccess }: Pick<FeedState, "known" | "lastSuccess">,
): boolean => {
	const ids = new Set(known.map(({ id }) => id));
	const isNone = !items.some(({ known: { id } }) => ids.has(id));
	return isNone && items.length > 1 && ids.size > 0 && lastSuccess !== null;
};
