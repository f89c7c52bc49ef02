import { escapeXml, type Mend, resolveReferences } from "./entity.ts";
import { isItem, localName } from "./shape.ts";
import { readTag } from "./tag.ts";

/** The content of an element that holds text. */
export type Leaf = Readonly<{
	text: string;
	/** Position after the closing tag, or of the tag that ended it in its stead. */
	end: number;
	/** There was markup in it, now text. */
	marked: boolean;
	/** The text ended before the element did. */
	cut: boolean;
}>;

/**
 * Reads an element's content up to its closing tag. Markup in it (XHTML, or HTML that nobody escaped) becomes text, in
 * its order. An element that is never closed ends where its item does.
 */
export const readLeaf = (
	document: string,
	from: number,
	name: string,
	mend: Mend,
): Leaf => {
	let depth = 0;
	let marked = false;
	const leaf = (at: number, end: number): Leaf => {
		const text = leafText(document.slice(from, at), marked, mend);
		return { text, end, marked, cut: false };
	};
	let at = document.indexOf("<", from);
	while (at >= 0) {
		const tag = readTag(document, at);
		if (tag.kind === "cut") break;
		if (tag.kind === "close" && tag.name === name) {
			if (depth === 0) return leaf(at, tag.end);
			depth -= 1;
		} else if (tag.name !== "" && isItem(localName(tag.name))) {
			mend("unclosed elements closed");
			return leaf(at, at);
		} else if (tag.kind === "open" && tag.name === name) depth += 1;
		if (tag.name !== "" && tag.kind !== "aside") marked = true;
		at = document.indexOf("<", tag.end);
	}
	return { text: "", end: document.length, marked, cut: true };
};

const section = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->/g;

const leafText = (inner: string, marked: boolean, mend: Mend): string => {
	if (!inner.includes("<")) return resolveReferences(inner, mend);
	if (marked)
		return inner.replace(section, (_, data?: string) => escapeXml(data ?? ""));
	let text = "";
	let from = 0;
	for (const found of inner.matchAll(section)) {
		text += resolveReferences(inner.slice(from, found.index), mend);
		text += found[1] ?? "";
		from = found.index + found[0].length;
	}
	return text + resolveReferences(inner.slice(from), mend);
};
