import { escapeXml, type Mend, resolveReferences } from "./entity.ts";

/** One piece of markup, from `<` to the position after its end. */
export type Tag = Readonly<{
	kind: "open" | "empty" | "close" | "cdata" | "aside" | "stray" | "cut";
	/** As written; empty for pieces without one. */
	name: string;
	/** What stands between the name and the end: attributes, or the text of a CDATA section. */
	inside: string;
	end: number;
}>;

const longestTag = 32_768;
const mostAttributes = 32;
const name = /[A-Za-z_][\w.:-]*/y;
const turning = /[<>"']/g;

const delimited = (
	text: string,
	at: number,
	kind: Tag["kind"],
	[open, close]: readonly [string, string],
): Tag => {
	const end = text.indexOf(close, at + open.length);
	return end < 0
		? { kind: "cut", name: "", inside: "", end: text.length }
		: {
				kind,
				name: "",
				inside: text.slice(at + open.length, end),
				end: end + close.length,
			};
};

/** `<!DOCTYPE …>` with the internal subset that it may carry. */
const declaration = (text: string, at: number): Tag => {
	const angle = text.indexOf(">", at);
	const bracket = text.slice(at, Math.max(at, angle)).indexOf("[");
	const close = bracket >= 0 ? text.indexOf("]", at + bracket) : at;
	const end = close < 0 ? -1 : text.indexOf(">", close);
	return end < 0
		? { kind: "cut", name: "", inside: "", end: text.length }
		: { kind: "aside", name: "doctype", inside: "", end: end + 1 };
};

const orLength = (text: string, at: number): number =>
	at < 0 ? text.length : at;

/**
 * Position of the `>` that ends a tag, `text.length` where the text ends first, -1 where it never will. A quote that would
 * take in the next tag is no quote.
 */
const tagEnd = (text: string, from: number): number => {
	turning.lastIndex = from;
	for (;;) {
		const found = turning.exec(text);
		if (found === null) return text.length;
		if (found.index - from > longestTag || found[0] === "<") return -1;
		if (found[0] === ">") return found.index;
		const close = text.indexOf(found[0], found.index + 1);
		const isValue = close >= 0 && !text.slice(found.index, close).includes("<");
		if (!isValue) return orLength(text, text.indexOf(">", found.index));
		turning.lastIndex = close + 1;
	}
};

const stray = (at: number): Tag => ({
	kind: "stray",
	name: "",
	inside: "",
	end: at + 1,
});

/** The markup that begins at the `<` at `at`; `cut` where the text ends within it, `stray` where it is just a sign. */
export const readTag = (text: string, at: number): Tag => {
	if (text.startsWith("<![CDATA[", at))
		return delimited(text, at, "cdata", ["<![CDATA[", "]]>"]);
	if (text.startsWith("<!--", at))
		return delimited(text, at, "aside", ["<!--", "-->"]);
	if (text.startsWith("<?", at))
		return delimited(text, at, "aside", ["<?", "?>"]);
	if (text.startsWith("<!", at)) return declaration(text, at);
	const closes = text[at + 1] === "/";
	name.lastIndex = at + (closes ? 2 : 1);
	const word = name.exec(text)?.[0];
	if (word === undefined)
		return at + 2 >= text.length ? { ...stray(at), kind: "cut" } : stray(at);
	const from = at + (closes ? 2 : 1) + word.length;
	const end = tagEnd(text, from);
	if (end < 0) return stray(at);
	if (end >= text.length) return { ...stray(at), kind: "cut", end };
	const empty = text[end - 1] === "/";
	return {
		kind: closes ? "close" : empty ? "empty" : "open",
		name: word,
		inside: text.slice(from, empty ? end - 1 : end),
		end: end + 1,
	};
};

const attribute =
	/([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** The attributes of a tag, the first of each name; the rest of a throng of them is left out. */
export const attributesOf = (
	tag: Tag,
	mend: Mend,
): ReadonlyMap<string, string> => {
	const found = new Map<string, string>();
	if (!tag.inside.includes("=")) return found;
	for (const [, name, double, single, bare] of tag.inside.matchAll(attribute)) {
		if (name === undefined || found.has(name)) continue;
		if (bare !== undefined) mend("attributes quoted");
		found.set(name, resolveReferences(double ?? single ?? bare ?? "", mend));
		if (found.size >= mostAttributes) break;
	}
	return found;
};

/** An opening tag. */
export const openTag = (
	name: string,
	attributes: ReadonlyMap<string, string>,
): string => {
	const written = [...attributes].map(
		([key, value]) => ` ${key}="${escapeXml(value)}"`,
	);
	return `<${name}${written.join("")}>`;
};
