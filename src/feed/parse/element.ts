import { z } from "zod";
import type { RawText } from "./raw.ts";

/** An element: its text, and its attributes where it has any. */
export type Element = Readonly<{
	text: string;
	attributes: Readonly<Record<string, string>>;
}>;

/** What rss-parser makes of an element with attributes, and of an author with a name in it. */
const Boxed = z.object({
	_: z.string().default(""),
	$: z.record(z.string(), z.string()).default({}),
	name: z.array(z.unknown()).optional(),
});

const elementOf = (value: unknown): Element => {
	if (typeof value === "string") return { text: value, attributes: {} };
	const { _ = "", $ = {}, name } = Boxed.safeParse(value).data ?? {};
	const text = name === undefined ? _ : elementOf(name[0]).text;
	return { text, attributes: $ };
};

/** All elements of one name, as rss-parser lists them. */
export const many = z
	.array(z.unknown())
	.optional()
	.transform((found): readonly Element[] => found?.map(elementOf) ?? []);

/** The first text that is not empty, or `null`. */
export const first = (
	...lists: readonly (readonly Element[])[]
): string | null =>
	lists
		.flat()
		.map(({ text }) => text.trim())
		.find((text) => text !== "") ?? null;

/** XHTML may be written `<h:p>`. */
const prefix = /(<\/?)[\w.-]{1,32}:/g;

/** Atom says how a text is written (RFC 4287, 3.1 and 4.1.3); the RSS formats leave it open, which means HTML. */
export const textOf = (
	elements: readonly Element[],
	isAtom: boolean,
): RawText | null => {
	const element = elements.find(({ text }) => text.trim() !== "");
	if (element === undefined) return null;
	const { text: value, attributes } = element;
	const type = attributes.type?.trim().toLowerCase() ?? "text";
	if (attributes.mode === "base64")
		return { value: fromBase64(value), format: "html" };
	if (isAtom && type === "xhtml")
		return { value: value.replace(prefix, "$1"), format: "html" };
	if (!isAtom || type.includes("html") || attributes.mode === "escaped")
		return { value, format: "html" };
	if (type === "text" || type.startsWith("text/"))
		return { value, format: "text" };
	return { value: fromBase64(value), format: "html" };
};

const fromBase64 = (value: string): string =>
	/^[\w+/=\s-]+$/.test(value)
		? new TextDecoder().decode(Buffer.from(value, "base64"))
		: value;

/** Where the page of an item is, by its Atom links. */
export const alternate = (links: readonly Element[]): string | null => {
	const ours = links.filter(({ attributes }) => attributes.rel === "alternate");
	const page = ours.find(({ attributes }) => attributes.type?.includes("html"));
	return (page ?? ours[0])?.attributes.href ?? null;
};

/** A guid is a link too, unless it says that it is not. */
export const permalink = (guids: readonly Element[]): string | null => {
	const [guid] = guids;
	const isLink =
		guid?.attributes.isPermaLink?.trim().toLowerCase() !== "false" &&
		/^https?:\/\//i.test(guid?.text.trim() ?? "");
	return isLink ? (guid?.text.trim() ?? null) : null;
};
