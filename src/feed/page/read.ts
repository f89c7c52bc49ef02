import { cleanText } from "../../text/clean.ts";
import { textOfHtml } from "../../text/html.ts";
import { isChallenge } from "../http/challenge.ts";
import { decodeBody } from "../parse/charset.ts";
import { chooseBody } from "./body.ts";
import { structuredBody } from "./structured.ts";
import { titlesOf } from "./titles.ts";

const mostText = 400_000;
/** Of a page, in UTF-16 units; the article stands before that. */
const mostHtml = 2_000_000;
/** A body that a page tells to machines is often cut short; below this it is not believed. */
const leastTold = 500;

const meta = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i;

/** HTML's own label stands in for that of HTTP where there is none. */
const decodePage = (bytes: Uint8Array, contentType: string | null): string => {
	const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2_048));
	const label = meta.exec(head)?.[1];
	const told = contentType ?? "";
	const type =
		label === undefined || /charset/i.test(told)
			? contentType
			: `${told}; charset=${label}`;
	return decodeBody(bytes, type).text.slice(0, mostHtml);
};

/** The article that a page holds, as plain text; empty where it holds none. */
const articleOn = (html: string): string => {
	const told = structuredBody(html) ?? "";
	const chosen = chooseBody(html)
		.map(({ start, end }) => textOfHtml(html.slice(start, end)).text)
		.join("\n");
	const plain = /<\/?\w[^<>]*>/.test(told) ? textOfHtml(told).text : told;
	const isTold = plain.length >= leastTold && plain.length > chosen.length / 2;
	return cleanText(isTold ? plain : chosen, mostText);
};

/** What a page says. */
export type PageText = Readonly<{
	kind: "page";
	/** Its article, as plain text; empty where it holds none. */
	text: string;
	/** What it is called. */
	titles: readonly string[];
	/** It bears a sign of those that ask their reader to prove to be human; so do some that tell all the same. */
	isWall: boolean;
}>;

/** Reads the page of an article. */
export const readPage = (
	bytes: Uint8Array,
	contentType: string | null,
): PageText => {
	const html = decodePage(bytes, contentType);
	return {
		kind: "page",
		text: articleOn(html),
		titles: titlesOf(html),
		isWall: isChallenge(html),
	};
};
