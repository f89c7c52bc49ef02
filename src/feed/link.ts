import { getDomain } from "tldts";
import { cleanUrl } from "../text/clean.ts";

/** Query parameters that tell where a reader came from, not what the page is. From the lists that browsers strip. */
const tracking =
	/^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|mkt_tok|_hs\w+|hsctatracking|oly_\w+_id|vero_id|wickedid|ref_?src|ref_?url|cmpid|cmp|ncid|sr_share|smid|smtyp|s_cid|ito|spm|from_?source|src_?rss|rss|guccounter|guce_\w+|\w*_campaign|__twitter_impression|at_(?:medium|campaign|custom\d|link_\w+|bbc_team|ptr_name|format))$/i;

/** Pages that only lead to another, whose address is one of their parameters. */
const wrappers: readonly Readonly<{
	host: RegExp;
	path: RegExp;
	parameters: readonly string[];
}>[] = [
	{
		host: /(?:^|\.)google\.[a-z.]+$/,
		path: /^\/url$/,
		parameters: ["url", "q"],
	},
	{
		host: /(?:^|\.)bing\.com$/,
		path: /^\/news\/apiclick/,
		parameters: ["url"],
	},
	{
		host: /(?:^|\.)news\.url\.google\.com$/,
		path: /./,
		parameters: ["url"],
	},
	{
		host: /^(?:l|lm)\.facebook\.com$/,
		path: /^\/l\.php$/,
		parameters: ["u"],
	},
];

/** The older Google News links hold the article's address in base64; the newer ones hold nothing that can be read. */
const googleNewsTarget = (url: URL): string | null => {
	if (url.hostname !== "news.google.com") return null;
	const token = /\/articles\/([\w-]+)/.exec(url.pathname)?.[1];
	if (token === undefined) return null;
	const bytes = Buffer.from(token, "base64url").toString("latin1");
	const target = /https?:\/\/[\x21-\x7e]+/.exec(bytes)?.[0];
	return target === undefined ? null : cleanUrl(target);
};

const wrapped = (url: URL): string | null => {
	if (url.search === "") return null;
	const wrapper = wrappers.find(
		({ host, path }) => host.test(url.hostname) && path.test(url.pathname),
	);
	const targets = wrapper?.parameters.map((name) => url.searchParams.get(name));
	const target = targets?.find((value) => value !== null);
	return target === undefined || target === null ? null : cleanUrl(target);
};

/** Out of its wrapper where the target can be told, and without tracking parameters. */
const unwrap = (link: string): URL => {
	const first = new URL(link);
	const target = wrapped(first) ?? googleNewsTarget(first);
	const url = target === null ? first : new URL(target);
	if (url.search === "") return url;
	const names = new Set(url.searchParams.keys());
	for (const name of names)
		if (tracking.test(name)) url.searchParams.delete(name);
	return url;
};

/** The article's own address: out of its wrapper where the target can be told, without tracking parameters. */
export const plainLink = (link: string): string => unwrap(link).href;

/** By such a fragment a page that is a program tells what to show: `#/news/1`, `#!news/1`. */
const route = /^#(?:\/|!\/?)(?=.)/;

/** What two links to the same page have in common: no scheme, `www.`, closing slash, or fragment unless it leads to a page; parameters in order. */
export const linkKey = (link: string): string => {
	const url = unwrap(link);
	if (url.search !== "") url.searchParams.sort();
	const host = url.host.replace(/^(?:www|m|amp)\./, "");
	const path = url.pathname.replace(/\/+$/, "");
	const hash = route.test(url.hash) ? url.hash.replace(/\/+$/, "") : "";
	return `${host}${path}${url.search}${hash}`;
};

/** The place on its page that a link leads to; `null` where it is the whole. */
export const fragmentOf = (link: string): string | null => {
	if (!/#|%23/.test(link)) return null;
	const { hash } = unwrap(link);
	return hash === "" || route.test(hash) ? null : hash;
};

/** Registrable domain (`udn.com`), or the whole host where there is none (`localhost`, an address). */
export const domainOf = (link: string): string => {
	const host = URL.parse(link)?.hostname;
	if (host === undefined || host === "") return "";
	return getDomain(host, { allowPrivateDomains: false }) ?? host;
};

/** Links that lead through a page that says nothing of the outlet. */
export const isAggregated = (link: string): boolean =>
	/^(?:news\.google\.com|(?:www\.)?bing\.com|news\.yahoo\.com)$/.test(
		new URL(link).hostname,
	);
