import { isIP } from "node:net";
import { bareHost } from "./address.ts";

const originOf = (url: string): string => URL.parse(url)?.origin ?? "";

/** Whether an address names its host in digits, or as `localhost`: who types such a one lists it by that, also where it is private. */
const isPlain = (url: string): boolean => {
	const host = bareHost(URL.parse(url)?.hostname ?? "");
	return host === "localhost" || isIP(host) !== 0;
};

/** The hosts that the user typed so, at whatever pace they may be asked. */
export const typedHosts = (typed: readonly string[]): ReadonlySet<string> =>
	new Set(typed.filter(isPlain).map((url) => bareHost(new URL(url).hostname)));

/**
 * Whether a request is one of a feed whose address the user typed, at that very host and port: it may go there wherever that is.
 * What another feed leads to may not, nor what this one has at other ports.
 */
export const isTypedFor = (
	url: string,
	feed: string | undefined,
	typed: readonly string[],
): boolean =>
	feed !== undefined &&
	originOf(url) === originOf(feed) &&
	typed.some((each) => isPlain(each) && originOf(each) === originOf(feed));
