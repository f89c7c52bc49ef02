import { z } from "zod";

/** What publishers tell search engines about an article (schema.org, as JSON-LD). */
const Told = z.object({ articleBody: z.string() });

const opening =
	/<script[^>]{0,300}type\s{0,9}=\s{0,9}["']?application\/ld\+json[^>]{0,300}>/gi;
const most = 20;

/** The scripts that hold JSON-LD; one that is never closed ends the search, so that many of them cost no more than one. */
const scriptsOf = (html: string): readonly string[] => {
	const found: string[] = [];
	for (const { index, 0: tag } of html.matchAll(opening)) {
		const start = index + tag.length;
		const end = html.indexOf("</script", start);
		if (end < 0 || found.length >= most) break;
		found.push(html.slice(start, end));
	}
	return found;
};

const parsed = (json: string): unknown => {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
};

/** Lists and graphs in each other, to which objects are looked for: a list of graphs that are lists is what publishers go to. */
const deepest = 4;

/** The objects in a list or a graph. */
const objectsOf = (value: unknown, depth = 0): readonly unknown[] => {
	if (depth > deepest) return [];
	if (Array.isArray(value))
		return value.slice(0, most).flatMap((each) => objectsOf(each, depth + 1));
	const graph = z.object({ "@graph": z.unknown() }).safeParse(value);
	const inner = graph.success ? objectsOf(graph.data["@graph"], depth + 1) : [];
	return [value, ...inner];
};

/** The article's body as the page itself tells it to machines, or `null`. */
export const structuredBody = (html: string): string | null => {
	const bodies = scriptsOf(html)
		.flatMap((json) => objectsOf(parsed(json)))
		.map((value) => Told.safeParse(value).data?.articleBody ?? "");
	const longest = bodies.reduce((a, b) => (b.length > a.length ? b : a), "");
	return longest === "" ? null : longest;
};
