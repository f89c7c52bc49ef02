import { isIP } from "node:net";
import type { FeedError } from "../error.ts";
import { bareHost, isHomeAddress } from "./address.ts";
import { isHomeName } from "./home.ts";

/** Carries an address that may not be called from where that is seen to where it is known who led there. */
export class Refusal extends Error {
	readonly host: string;
	/** `null`: a name of the user's own network, which was not looked up. */
	readonly address: string | null;
	constructor(host: string, address: string | null) {
		super(`${host} is ${address === null ? "an inner name" : `at ${address}`}`);
		this.name = "Refusal";
		this.host = host;
		this.address = address;
	}
}

/**
 * Said of the address at `url` that is not on the public Internet, or leads off it. How to allow it is told for what the user
 * wrote himself and has at home, never for what a stranger leads to.
 */
export const refusedError = (
	{ host, address }: Refusal,
	url: string,
	isTyped: boolean,
): FeedError => {
	const isRedirected = bareHost(new URL(url).hostname) !== host;
	const isNamed = isIP(host) === 0;
	const isPlaced = isNamed && address !== null;
	const target = isPlaced ? `${host} at ${address}` : host;
	const way = isRedirected
		? `redirects to ${target}, which is`
		: isPlaced
			? `is at ${address}, which is`
			: "is";
	const words = `${url} ${way} not on the public Internet`;
	const isHome =
		(address === null || isHomeAddress(address)) &&
		(!isNamed || isHomeName(host));
	return isTyped && isHome && !isRedirected
		? {
				...{ kind: "refused-address", allow: host },
				words: `${words}; if it is yours, allow it with --allow-private ${host}`,
			}
		: {
				kind: "refused-address",
				words: `${words}; nothing was sent there`,
			};
};
