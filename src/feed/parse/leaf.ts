import { escapeXml, type Mend, mendReferences } from "./entity.ts";
import { isItem, localName } from "./shape.ts";
import { readTag } from "./tag.ts";

/** The content of an element that holds text, as XML that holds nothing else. */
export type Leaf = Readonly<{
	xml: string;
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
	text: string,
	from: number,
	name: string,
	mend: Mend,
): Leaf => {
	let depth = 0;
	let marked = false;
	let at = text.indexOf("<", from);
	while (at >= 0) {
		const tag = readTag(text, at);
		if (tag.kind === "cut") break;
		if (tag.kind === "close" && tag.name === name) {
			if (depth === 0) {
				const xml = leafText(text.slice(from, at), marked, mend);
				return { xml, end: tag.end, marked, cut: false };
			}
			depth -= 1;
		} else if (tag.name !== "" && isItem(localName(tag.name))) {
			mend("unclosed elements closed");
			const xml = leafText(text.slice(from, at), marked, mend);
			return { xml, end: at, marked, cut: false };
		} else if (tag.kind === "open" && tag.name === name) depth += 1;
		if (tag.kind !== "cdata" && tag.kind !== "aside") marked = true;
		at = text.indexOf("<", tag.end);
	}
	return { xml: "", end: text.length, marked, cut: true };
};

const section = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->/g;

const leafText = (inner: string, marked: boolean, mend: Mend): string => {
	if (!inner.includes("<")) return mendReferences(inner, mend);
	if (marked) {
		return escapeXml(
			inner.replace(section, (_, data: string | undefined) =>
				escapeXml(data ?? ""),
			),
		);
	}
	let xml = "";
	let from = 0;
	for (const found of inner.matchAll(section)) {
		xml += mendReferences(inner.slice(from, found.index), mend);
		xml += escapeXml(found[1] ?? "");
		from = found.index + found[0].length;
	}
	return xml + mendReferences(inner.slice(from), mend);
};
