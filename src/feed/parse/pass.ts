import { dialectOf, type Root } from "./dialect.ts";
import type { Mend } from "./entity.ts";
import { isItem, localName, mayHold, prefixes, standardName } from "./shape.ts";
import { attributesOf, type Tag } from "./tag.ts";

/** What the repair of one document has come to. */
export type Pass = {
	readonly text: string;
	readonly mostItems: number;
	readonly mend: Mend;
	readonly out: string[];
	/** What stands in the elements of `out`. */
	readonly texts: string[];
	/** Elements that are open: their names, and those under which their children are looked up. */
	readonly open: { readonly name: string; readonly branch: string }[];
	/** The standard prefix of each that the feed declares. */
	readonly prefix: Map<string, string>;
	root: Root | null;
	/** Of the root, as {@link dialectOf} names it. */
	dialect: string;
	base: string | null;
	items: number;
	isCut: boolean;
	/** The cut goes through an item or a tag: something is missing, not the closing of the feed alone. */
	isTorn: boolean;
	/** Length of `out` after the last whole item, or before the first. */
	whole: number;
};

export const startPass = (
	text: string,
	mostItems: number,
	mend: Mend,
): Pass => ({
	text,
	mostItems,
	mend,
	out: [],
	texts: [],
	open: [],
	prefix: new Map(),
	root: null,
	dialect: "",
	base: null,
	items: 0,
	isCut: false,
	isTorn: false,
	whole: 0,
});

export const parentOf = (pass: Pass): string => pass.open.at(-1)?.branch ?? "";

/** The standard name of an element, by the namespace that its prefix stands for. */
export const nameOf = (pass: Pass, written: string): string => {
	const colon = written.indexOf(":");
	const prefix = colon < 0 ? "" : written.slice(0, colon);
	const standard = pass.prefix.get(prefix) ?? prefix;
	const local = localName(written);
	return standardName(standard === "" ? local : `${standard}:${local}`);
};

/** Closes the innermost element. */
export const close = (pass: Pass): void => {
	const element = pass.open.pop();
	if (element === undefined) return;
	pass.out.push(`</${element.name}>`);
	if (!isItem(element.name)) return;
	pass.items += 1;
	pass.whole = pass.out.length;
};

export const closeAll = (pass: Pass): void => {
	while (pass.open.length > 0) close(pass);
};

/** Closes what is open until an element of this name may begin: an item within an item means that the first never ended. */
export const makeRoomFor = (pass: Pass, name: string): void => {
	while (pass.open.length > 1 && !mayHold(parentOf(pass), name)) {
		pass.mend("unclosed elements closed");
		close(pass);
	}
};

/** Cuts back to the last whole item and closes what is open around it. */
export const cutBack = (pass: Pass, isWithinTag: boolean): void => {
	pass.mend(`the feed breaks off; ${pass.items} whole items kept`);
	pass.isCut = true;
	const at = pass.open.findIndex((element) => isItem(element.name));
	pass.isTorn = isWithinTag || at >= 0;
	if (at >= 0) {
		pass.out.length = pass.whole;
		pass.open.length = at;
	}
	closeAll(pass);
};

/** Roots by their local names. */
const roots = new Map<string, Root>([
	["rss", "rss"],
	["rdf", "rdf:RDF"],
	["feed", "feed"],
]);

/** Begins the feed if this tag is a feed's root. */
export const openRoot = (pass: Pass, tag: Tag): void => {
	const root = roots.get(localName(tag.name).toLowerCase());
	if (root === undefined) return;
	const attributes = attributesOf(tag, pass.mend);
	const colon = tag.name.indexOf(":");
	if (root === "feed" && colon > 0)
		pass.prefix.set(tag.name.slice(0, colon), "");
	declareNamespaces(pass, root, attributes);
	if (root === "rss" && !attributes.has("version"))
		pass.mend("missing RSS version assumed to be 2.0");
	pass.dialect = dialectOf(root, attributes, tag.name);
	pass.base = attributes.get("xml:base") ?? null;
	pass.out.push(root === "rss" ? '<rss version="2.0">' : `<${root}>`);
	pass.open.push({ name: root, branch: root });
	pass.root = root;
};

const declareNamespaces = (
	pass: Pass,
	root: Root,
	attributes: ReadonlyMap<string, string>,
): void => {
	for (const [name, uri] of attributes) {
		const standard = prefixes.get(uri.trim().toLowerCase());
		if (!name.startsWith("xmlns:") || standard === undefined) continue;
		const isNative = root === "feed" && standard === "atom";
		pass.prefix.set(name.slice("xmlns:".length), isNative ? "" : standard);
	}
};
