import { textOfHtml } from "../../text/html.ts";

/** Characters that XML forbids; they are left to the cleaning at the edge, which knows whole escape sequences by them. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u;
/** The same but for halves of characters, and so written that a whole document takes little time. */
const outside = /[^\t\n\r -~\u00a0-\ufffd]/;

const reference = /&(?:#(\d{1,7});|#x([\da-f]{1,6});|([a-z][a-z\d]{0,31});)?/gi;

/** The five that XML knows, and those of HTML that were met. */
const names = new Map<string, string>([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", '"'],
	["apos", "'"],
]);
const ofXml = new Set(names.keys());
const mostNames = 3_000;
const western = new TextDecoder("windows-1252");

/** What was mended; each is counted once a document. */
export type Mend = (what: string) => void;

/** The character of a name, which is case-sensitive; `null` where HTML has none. */
const named = (name: string): string | null => {
	const before = names.get(name);
	if (before !== undefined) return before;
	const text = textOfHtml(`x&${name};x`).text.slice(1, -1);
	if (text.startsWith("&")) return null;
	if (names.size < mostNames) names.set(name, text);
	return text;
};

/** The numbers that XML gives to controls are what Windows gives to punctuation, and meant so. */
const numbered = (code: number): string => {
	if (code >= 0x80 && code < 0xa0)
		return western.decode(new Uint8Array([code]));
	const isCharacter =
		code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
	return isCharacter ? String.fromCodePoint(code) : "";
};

const escapes: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

/** Text as markup would have to write it. */
export const escapeXml = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Whether a text holds characters that no XML document may hold. */
export const hasForbidden = (text: string): boolean =>
	outside.test(text) || !text.isWellFormed();

const byName = (whole: string, name: string, mend: Mend): string => {
	const sign = named(name);
	if (sign === null) mend("unknown entities kept as text");
	else if (!ofXml.has(name)) mend("HTML entities resolved");
	return sign ?? whole;
};

/** Puts the characters in for the references to them; ampersands that begin none, and names that nobody knows, stay. */
export const resolveReferences = (text: string, mend: Mend): string => {
	if (!text.includes("&")) return text;
	return text.replace(
		reference,
		(whole: string, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined) return byName(whole, name, mend);
			const digits = decimal ?? hex;
			if (digits === undefined) {
				mend("bare ampersands escaped");
				return "&";
			}
			const sign = numbered(Number.parseInt(digits, decimal ? 10 : 16));
			if (sign === "" || forbidden.test(sign))
				mend("control characters removed");
			return sign;
		},
	);
};
