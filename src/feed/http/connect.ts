import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { buildConnector } from "undici";
import { type AddressRule, bareHost } from "./address.ts";
import { Refusal } from "./refusal.ts";

/** Finds the addresses of a host. */
export type Resolve = (
	host: string,
) => Promise<readonly Readonly<{ address: string; family: number }>[]>;

export const systemResolve: Resolve = (host) => lookup(host, { all: true });

/** The addresses that may be called are also those that are connected to: nothing is asked a second time in between. */
const guardedLookup =
	(resolve: Resolve, allows: AddressRule["allows"]): LookupFunction =>
	(host, options, callback) => {
		resolve(host).then(
			(found) => {
				const safe = found.filter(({ address }) => allows(host, address));
				const [first] = safe;
				if (first === undefined)
					callback(new Refusal(host, found[0]?.address ?? "nowhere"), []);
				else if (options.all) callback(null, [...safe]);
				else callback(null, first.address, first.family);
			},
			(error: unknown) =>
				callback(error instanceof Error ? error : new Error(String(error)), []),
		);
	};

export type ConnectOptions = Readonly<{
	allows: AddressRule["allows"];
	resolve: Resolve;
	/** Milliseconds, TLS handshake included. */
	timeout: number;
	/** Certificates to trust beside the usual ones, PEM. */
	ca?: readonly string[];
}>;

/**
 * Milliseconds for one address of a host before the next is tried: Node's own 250 are too few for a server at the other end of the
 * world, and where the next is of a family that has no line here, it would never be reached.
 */
const attempt = 2_500;

/** Connects to permitted addresses only, whatever a name, a redirect or a changed answer of the name server says. */
export const guardedConnector = ({
	allows,
	resolve,
	timeout,
	ca,
}: ConnectOptions): buildConnector.connector => {
	const connect = buildConnector({
		timeout,
		autoSelectFamilyAttemptTimeout: Math.min(attempt, timeout),
		lookup: guardedLookup(resolve, allows),
		...(ca !== undefined && { ca: [...ca] }),
	});
	return (options, callback) => {
		const host = bareHost(options.hostname);
		if (isIP(host) !== 0 && !allows(host, host))
			callback(new Refusal(host, host), null);
		else connect(options, callback);
	};
};
