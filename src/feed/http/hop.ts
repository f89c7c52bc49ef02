import { cleanUrl } from "../../text/clean.ts";
import { type FeedError, FeedFault } from "../error.ts";

/** One redirect on the way to an answer. */
export type Hop = Readonly<{ status: number; from: string; to: string }>;

const redirects = new Set([301, 302, 303, 307, 308]);
const permanent = new Set([301, 308]);
const mostHops = 10;

const loop = (url: string, hops: number): FeedError => ({
	kind: "redirect-loop",
	words: `${url} leads from one address to the next ${hops} times without end`,
});

/** Bytes beyond ASCII, which a header carries one by one, as an address writes them; whatever their encoding, the server knows them again. */
const withoutRawBytes = (location: string): string =>
	location.replace(
		/[\u0080-\u00ff]/g,
		(byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`,
	);

export const isRedirect = (status: number): boolean => redirects.has(status);

/** Where a redirect leads. Throws a {@link FeedFault} for a circle and for a way out of HTTP. */
export const nextHop = (
	status: number,
	location: string,
	from: string,
	hops: readonly Hop[],
): Hop => {
	const absolute = URL.parse(withoutRawBytes(location), from)?.href ?? "";
	const to = cleanUrl(absolute);
	if (to === null)
		throw new FeedFault({
			kind: "refused-address",
			words: `${from} leads to ${absolute.slice(0, 100) || "nowhere"}, which is not a web address`,
		});
	const been = hops.some((hop) => hop.from === to) || from === to;
	if (been || hops.length >= mostHops)
		throw new FeedFault(loop(hops[0]?.from ?? from, hops.length + 1));
	return { status, from, to };
};

/** Where a feed has moved for good: the end of the permanent redirects that it starts with, if that is no step down to plain HTTP. */
export const permanentTarget = (hops: readonly Hop[]): string | null => {
	const temporary = hops.findIndex(({ status }) => !permanent.has(status));
	const moves = temporary < 0 ? hops : hops.slice(0, temporary);
	const target = moves.at(-1)?.to ?? null;
	const isDowngrade =
		moves[0]?.from.startsWith("https:") && target?.startsWith("http:");
	return isDowngrade ? null : target;
};
