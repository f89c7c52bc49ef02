import type { Resolve } from "./connect.ts";

/** Milliseconds. */
export type Timeouts = Readonly<{
	/** TLS included. */
	connect: number;
	headers: number;
	/** Between two pieces of a body. */
	body: number;
	/** Between two answers on one connection, for as long as the server itself wants to keep that open. */
	idle: number;
	/** For all requests that an answer takes, redirects included; waiting for a turn does not count. */
	whole: number;
}>;

/** The user's proxies, for plain and for encrypted requests, and the hosts (with commas) that need none. */
export type Proxies = Readonly<{
	http?: string;
	https?: string;
	except?: string;
}>;

export type ClientOptions = Readonly<{
	userAgent?: string;
	/** Hosts, addresses and networks off the public Internet that may be called all the same, at any pace. */
	allowPrivate?: readonly string[];
	/** Addresses of feeds that the user typed: at hosts in digits, and `localhost`, they allow their own feeds' requests to go there. */
	typed?: readonly string[];
	timeouts?: Partial<Timeouts>;
	/** Bytes of a body, packed or unpacked. */
	mostBytes?: number;
	/** Requests to one host at a time, and milliseconds between their starts. */
	concurrency?: number;
	spacing?: number;
	/** Milliseconds that a host's pause may last at most. */
	longestPause?: number;
	proxy?: Proxies;
	resolve?: Resolve;
	/** Certificates to trust instead of the usual ones, PEM. */
	ca?: readonly string[];
	clock?: () => Date;
}>;

export const patience: Timeouts = {
	connect: 10_000,
	headers: 20_000,
	body: 15_000,
	idle: 5 * 60_000,
	whole: 60_000,
};
