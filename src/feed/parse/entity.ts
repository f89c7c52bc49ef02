import { textOfHtml } from "../../text/html.ts";

/** Characters that XML forbids; they are left to the cleaning at the edge, which knows whole escape sequences by them. */
const forbidden = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/u;

const reference = /&(?:#(\d{1,7});|#x([\da-f]{1,6});|([a-z][a-z\d]{0,31});)?/gi;

const known = new Set(["amp", "lt", "gt", "quot", "apos"]);
const names = new Map<string, string>();
const western = new TextDecoder("windows-1252");

/** What was mended; each is counted once a document. */
export type Mend = (what: string) => void;

/** Names are case-sensitive; one that HTML lacks stays as it was written. */
const named = (name: string): string | null => {
	const before = names.get(name);
	if (before !== undefined) return before === "" ? null : before;
	const text = textOfHtml(`x&${name};x`).text.slice(1, -1);
	const found = text.startsWith("&") ? "" : text;
	if (names.size < 3_000) names.set(name, found);
	return found === "" ? null : found;
};

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

/** Markup as text. */
export const escapeXml = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Whether a text holds characters that no XML document may hold. */
export const hasForbidden = (text: string): boolean => forbidden.test(text);

/**
 * Character references that an XML reader accepts: those of HTML resolved, and ampersands that
 * begin none escaped.
 */
export const mendReferences = (text: string, mend: Mend): string => {
	if (!text.includes("&")) return text;
	return text.replace(reference, (whole, decimal, hex, name) => {
		if (name !== undefined) {
			if (known.has(name)) return whole;
			const value = named(name);
			mend(
				value === null
					? "unknown entities kept as text"
					: "HTML entities resolved",
			);
			return escapeXml(value ?? whole);
		}
		const digits: string | undefined = decimal ?? hex;
		if (digits === undefined) {
			mend("bare ampersands escaped");
			return "&amp;";
		}
		const sign = numbered(Number.parseInt(digits, decimal ? 10 : 16));
		if (sign === "" || forbidden.test(sign)) mend("control characters removed");
		return escapeXml(sign);
	});
};
