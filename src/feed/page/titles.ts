import { textOfHtml } from "../../text/html.ts";

/** UTF-16 units of a page before which what it is called stands, and of a title. */
const mostHead = 400_000;
const longest = 1_000;
const most = 10;

const opening = /<(title|h1)\b[^<>]{0,500}>/gi;
const meta = /<meta\s[^<>]{1,2000}>/gi;
const isTitle = /=\s{0,9}["']?(?:og:|twitter:)?(?:title|headline)["'\s]/i;
const content = /\bcontent\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/i;

/** Up to the end of the element, or as far as a title goes. */
const withinOf = (html: string, start: number, name: string): string => {
	const rest = html.slice(start, start + longest);
	const end = rest.toLowerCase().indexOf(`</${name.toLowerCase()}`);
	return end < 0 ? rest : rest.slice(0, end);
};

const metaTitle = (tag: string): string => {
	const [, quoted, single] = content.exec(tag) ?? [];
	return (isTitle.test(tag) ? (quoted ?? single ?? "") : "").slice(0, longest);
};

/** What a page is called: by its title, by what it tells those who list it, and by its first headings. */
export const titlesOf = (html: string): readonly string[] => {
	const head = html.slice(0, mostHead);
	const told = head.matchAll(meta).map(([tag]) => metaTitle(tag));
	const elements = head
		.matchAll(opening)
		.map(({ index, 0: tag, 1: name = "" }) =>
			withinOf(head, index + tag.length, name),
		);
	return [
		...told.filter((title) => title !== "").take(most),
		...elements.take(most),
	]
		.map((title) => textOfHtml(title).text.trim())
		.filter((title) => title !== "");
};
