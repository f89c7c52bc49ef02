import { type AddressRule, bareHost } from "../../feed/http/address.ts";
import { Refusal, refusedError } from "../../feed/http/refusal.ts";
import { isFile } from "../../feed/source.ts";
import type { FeedState } from "../../feed/state.ts";

/** The address of a host, as far as it can be told without asking the network; `null` where only a look-up would tell. */
const addressOf = (host: string): string | null => {
	if (/^(?:.+\.)?localhost$/.test(host)) return "127.0.0.1";
	return /^[\d.]+$|:/.test(host) ? host : null;
};

/**
 * A feed as this run's flags would have it: refused where they don't let its address through, whatever an earlier run with other
 * flags came to, and not refused where they do.
 */
export const underRule = (
	feed: FeedState,
	{ allows, isListed }: AddressRule,
): FeedState => {
	const hostname = isFile(feed.url) ? null : URL.parse(feed.url)?.hostname;
	if (!hostname) return feed;
	const host = bareHost(hostname);
	const address = addressOf(host);
	const isAllowed = address === null ? isListed(host) : allows(host, address);
	if (isAllowed)
		return feed.error?.allow === host ? { ...feed, error: null } : feed;
	return address === null || feed.error?.kind === "refused-address"
		? feed
		: {
				...feed,
				error: refusedError(new Refusal(host, address), feed.url, true),
				failures: 0,
			};
};
