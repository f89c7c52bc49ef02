import type { Resolve } from "./connect.ts";

/** Milliseconds. */
export type Timeouts = Readonly<{
	/** TLS included. */
	connect: number;
	headers: number;
	/** Between two pieces of a body. */
	body: number;
	/** From the first request to the last byte, redirects included. */
	whole: number;
}>;

export type ClientOptions = Readonly<{
	userAgent?: string;
	/** Hosts, addresses and networks off the public Internet that may be called all the same, at any pace. */
	allowPrivate?: readonly string[];
	timeouts?: Partial<Timeouts>;
	/** Bytes of a body, packed or unpacked. */
	mostBytes?: number;
	/** Requests to one host at a time, and milliseconds between their starts. */
	concurrency?: number;
	spacing?: number;
	/** Milliseconds that a host's pause may last at most. */
	longestPause?: number;
	resolve?: Resolve;
	/** Certificates to trust instead of the usual ones, PEM. */
	ca?: readonly string[];
	clock?: () => Date;
}>;

export const patience: Timeouts = {
	connect: 10_000,
	headers: 20_000,
	body: 15_000,
	whole: 60_000,
};
