import { entities, inlineTags, isPictorial, lineTags } from "./noise.ts";

type Tag = Readonly<{ end: number; breaksLine: boolean }>;
type Entity = Readonly<{ end: number; text: string }>;

const wholeTag = /<\/?([a-z][a-z0-9]{0,10})(?:[ /][^<>\n]{0,1000})?>/iy;
/** A tag without its end: the name, and attributes as far as they are written out. */
const openTag =
	/<\/?([a-z][a-z0-9]{0,10})(?![a-z0-9])(?: +[a-z-]{1,20}="[^"<>\n]{0,1000}")*(?: ?\/)?/iy;
const escapedTag =
	/&(?:amp;)?lt;\/?([a-z][a-z0-9]{0,10})(?:[\s/][^<>&\n]{0,300})?&(?:amp;)?gt;/iy;
const entity = /&(?:amp;){0,3}(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/iy;
const leftover = /br ?\/$|(?<![a-z0-9])(?:br|\/p|\/div)$/i;

/** The last characters that such a leftover can have: `br`, `p`, `/div`, `br/`. */
const tagEnds = Array.from("rpv/ ", (one) => one.charCodeAt(0));

const firstMatch = (
	pattern: RegExp,
	text: string,
	at: number,
): RegExpExecArray | null => {
	pattern.lastIndex = at;
	return pattern.exec(text);
};

const tagOf = (name: string, end: number): Tag | null => {
	const lower = name.toLowerCase();
	if (lineTags.has(lower)) return { end, breaksLine: true };
	return inlineTags.has(lower) ? { end, breaksLine: false } : null;
};

const characterOf = (codepoint: number): string =>
	codepoint > 0 && codepoint <= 0x10ffff && !isPictorial(codepoint)
		? String.fromCodePoint(codepoint).toWellFormed()
		: "";

const entityTextOf = ([, decimal, hex, name]: RegExpExecArray):
	| string
	| undefined => {
	if (decimal !== undefined) return characterOf(Number(decimal));
	if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
	return entities.get((name ?? "").toLowerCase());
};

/** Reads the remains of HTML in a plain text. Every look ahead is bounded, or is made once only. */
export const markupAt = (raw: string) => {
	/** Ends that are known to be missing from some offset on, so that no second search runs to the text's end. */
	const missing = new Set<string>();
	const endOf = (closing: string, from: number): number | null => {
		if (missing.has(closing)) return null;
		const found = raw.indexOf(closing, from);
		if (found < 0) missing.add(closing);
		return found < 0 ? null : found + closing.length;
	};

	const tag = (at: number): Tag | null => {
		if (raw.startsWith("<!--", at)) {
			const end = endOf("-->", at + 4);
			return end === null ? null : { end, breaksLine: false };
		}
		const match = firstMatch(wholeTag, raw, at) ?? firstMatch(openTag, raw, at);
		if (match === null) return null;
		const [text, name = ""] = match;
		const found = tagOf(name, at + text.length);
		const isCode = /^<(?:script|style)/i.test(text);
		const end = isCode
			? endOf(`</${name.toLowerCase()}>`, at + text.length)
			: null;
		return found !== null && end !== null ? { ...found, end } : found;
	};

	return {
		/** A tag, a comment, or a script with all that it holds; `null` where `<` is only a sign. */
		tag,
		/** `&lt;br&gt;`: markup that was escaped once too often. */
		escapedTag: (at: number): Tag | null => {
			const match = firstMatch(escapedTag, raw, at);
			return match === null
				? null
				: tagOf(match[1] ?? "", at + match[0].length);
		},
		/** `&amp;`, `&#36;`, and doubly escaped `&amp;#36;`. */
		entity: (at: number): Entity | null => {
			const match = firstMatch(entity, raw, at);
			if (match === null) return null;
			const text = entityTextOf(match);
			return text === undefined ? null : { end: at + match[0].length, text };
		},
		/** How many of the last units are a tag that lost its `<`, such as `br/`. */
		brokenTagLength: (units: Uint16Array, length: number): number => {
			if (!tagEnds.includes(units[length - 1] ?? 0)) return 0;
			const tail = String.fromCharCode(
				...units.subarray(Math.max(0, length - 8), length),
			);
			return leftover.exec(tail)?.[0].length ?? 0;
		},
	};
};
