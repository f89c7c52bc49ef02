import type { Root } from "./dialect.ts";
import { hasForbidden } from "./entity.ts";
import { readLeaf } from "./leaf.ts";
import {
	close,
	closeAll,
	cutBack,
	makeRoomFor,
	nameOf,
	openRoot,
	type Pass,
	parentOf,
	startPass,
} from "./pass.ts";
import { branchName, isItem, isVoid, localName, mayHold } from "./shape.ts";
import { attributesOf, openTag, readTag, type Tag } from "./tag.ts";

/** A feed as well-formed XML with standard names and without declarations, and what was done to get there. */
export type Repaired = Readonly<{
	/** Each text in it is a number, its place in `texts`: a parser in JavaScript looks at each character of its own, and there are many. */
	xml: string;
	texts: readonly string[];
	root: Root;
	dialect: string;
	/** `xml:base` of the root. */
	base: string | null;
	items: number;
	/** The document ended before it was whole. */
	isCut: boolean;
	/** It ended within an item or a tag. */
	isTorn: boolean;
	repairs: readonly string[];
}>;

/** Position after the end of an element that no feed reader needs; it ends with its item at the latest. */
const skip = (text: string, from: number, name: string): number => {
	let depth = 1;
	let at = text.indexOf("<", from);
	while (at >= 0) {
		const tag = readTag(text, at);
		if (tag.name === name && tag.kind === "open") depth += 1;
		if (tag.name === name && tag.kind === "close") depth -= 1;
		if (depth === 0) return tag.end;
		if (isItem(localName(tag.name)) || tag.name === "channel") return at;
		at = text.indexOf("<", tag.end);
	}
	return text.length;
};

/** Atom's `<link href>` never holds anything; RSS feeds borrow it without its prefix. */
const openLink = (pass: Pass, tag: Tag): number => {
	const attributes = attributesOf(tag, pass.mend);
	if (!attributes.has("href")) return tag.end;
	const name = pass.root === "feed" ? "link" : "atom:link";
	const rel = attributes.get("rel") ?? "alternate";
	pass.out.push(openTag(name, new Map([...attributes, ["rel", rel]])));
	pass.out.push(`</${name}>`);
	return tag.end;
};

/** A text's number, which stands in its place; nothing for a text of nothing. */
const putAside = ({ texts }: Pass, text: string): string =>
	text.trim() === "" ? "" : String(texts.push(text) - 1);

/** Copies an element that holds text; gives where to read on, or -1 where the text was cut off. */
const openLeaf = (pass: Pass, name: string, tag: Tag): number => {
	if (tag.kind === "empty") return tag.end;
	const attributes = attributesOf(tag, pass.mend);
	const leaf = readLeaf(pass.text, tag.end, tag.name, pass.mend);
	if (leaf.cut) return -1;
	if (leaf.marked && attributes.get("type") !== "xhtml")
		pass.mend("markup within a text kept as text");
	pass.out.push(
		openTag(name, attributes),
		putAside(pass, leaf.text),
		`</${name}>`,
	);
	return leaf.end;
};

const openBranch = (pass: Pass, name: string, branch: string, tag: Tag) => {
	if (tag.kind === "empty") return tag.end;
	if (isItem(name) && pass.items === 0) pass.whole = pass.out.length;
	pass.out.push(openTag(name, attributesOf(tag, pass.mend)));
	pass.open.push({ name, branch });
	return tag.end;
};

/** Takes in an opening tag; gives where to read on, or -1 where the text was cut off. */
const enter = (pass: Pass, tag: Tag): number => {
	const name = nameOf(pass, tag.name);
	if (isItem(name)) makeRoomFor(pass, name);
	const parent = parentOf(pass);
	if (!mayHold(parent, name))
		return tag.kind === "empty" || isVoid(name)
			? tag.end
			: skip(pass.text, tag.end, tag.name);
	const isLink = name === "link" || name === "atom:link";
	if (isLink && (pass.root === "feed" || tag.inside.includes("href")))
		return openLink(pass, tag);
	const branch = branchName(parent, name);
	return branch === null
		? openLeaf(pass, name, tag)
		: openBranch(pass, name, branch, tag);
};

const leave = (pass: Pass, tag: Tag): number => {
	const name = nameOf(pass, tag.name);
	const at = pass.open.findLastIndex((element) => element.name === name);
	if (at >= 0 && at < pass.open.length - 1)
		pass.mend("unclosed elements closed");
	while (at >= 0 && pass.open.length > at) close(pass);
	return tag.end;
};

/** One piece of markup between the texts; gives where to read on, or -1 where the text was cut off. */
const step = (pass: Pass, tag: Tag): number => {
	if (tag.kind === "cut") return -1;
	if (tag.name === "doctype") pass.mend("document type declaration removed");
	if (tag.kind === "close") return leave(pass, tag);
	if (tag.kind !== "open" && tag.kind !== "empty") return tag.end;
	if (pass.root !== null) return enter(pass, tag);
	openRoot(pass, tag);
	return tag.end;
};

const isFull = (pass: Pass, tag: Tag): boolean =>
	pass.items >= pass.mostItems && isItem(nameOf(pass, tag.name));

const walk = (pass: Pass): void => {
	let next = 0;
	while (next >= 0) {
		const at = pass.text.indexOf("<", next);
		if (at < 0) break;
		const tag = readTag(pass.text, at);
		if (isFull(pass, tag)) {
			pass.mend(`only the first ${pass.items} items read`);
			closeAll(pass);
		} else next = step(pass, tag);
		if (pass.root !== null && pass.open.length === 0) return;
	}
	if (pass.root !== null) cutBack(pass, next < 0);
};

/**
 * Makes well-formed XML of a feed however it was written: one pass that keeps the elements of {@link mayHold} and passes
 * over all others. `null` where nothing in it is the root of a feed.
 */
export const repairXml = (text: string, mostItems: number): Repaired | null => {
	const repairs = new Set<string>();
	const mend = (what: string) => repairs.add(what);
	if (hasForbidden(text)) mend("control characters removed");
	const pass = startPass(text, mostItems, mend);
	walk(pass);
	if (pass.root === null) return null;
	const { root, dialect, base, items, isCut, isTorn } = pass;
	const { texts, out } = pass;
	return {
		xml: out.join(""),
		texts,
		root,
		dialect,
		base,
		items,
		isCut,
		isTorn,
		repairs: [...repairs],
	};
};
