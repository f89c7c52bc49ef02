import { isIP } from "node:net";
import type { AddressRule } from "./address.ts";
import type { Resolve } from "./connect.ts";
import { isHomeName } from "./home.ts";
import { Refusal } from "./refusal.ts";

/** Nothing where the name can't be resolved here, or not in time: behind a proxy, none may be. */
const addressesOf = async (
	host: string,
	resolve: Resolve,
	signal: AbortSignal,
): Promise<readonly string[]> => {
	const { promise, resolve: giveUp } = Promise.withResolvers<[]>();
	signal.addEventListener("abort", () => giveUp([]), { once: true });
	try {
		const found = await Promise.race([resolve(host), promise]);
		return found.map(({ address }) => address);
	} catch {
		return [];
	}
};

/**
 * Throws a {@link Refusal} of a host that a proxy is not to be asked for: an address that may not be called, a name that has one
 * here, or a name of the user's own network, which the proxy may know. What name servers tell the proxy alone, only it can refuse.
 */
export const refuseInner = async (
	host: string,
	{ allows }: AddressRule,
	resolve: Resolve,
	signal: AbortSignal,
): Promise<void> => {
	if (isIP(host) !== 0) {
		if (!allows(host, host)) throw new Refusal(host, host);
		return;
	}
	if (isHomeName(host)) throw new Refusal(host, null);
	const addresses = await addressesOf(host, resolve, signal);
	const inner = addresses.find((address) => !allows(host, address));
	if (inner !== undefined) throw new Refusal(host, inner);
};
