import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { z } from "zod";
import type { ArticleText } from "../extract/reading.ts";
import { decodeBody } from "../feed/parse/charset.ts";
import { readDate } from "../feed/parse/date.ts";
import { wordUnreadable } from "../feed/source.ts";
import { Failure } from "./failure.ts";

/** An article as it is given to `extract`, under the id that its output carries. */
export type GivenArticle = ArticleText & Readonly<{ id: string }>;

const Given = z.object({
	/** `null` where it was taken from a feed without identifiers, as `feeds check --json` tells it. */
	id: z.union([z.string(), z.number(), z.null()]),
	link: z.string().nullish(),
	published: z.string().nullish(),
	title: z.string().optional(),
	text: z.string().optional(),
	html: z.string().optional(),
	outlet: z.string().optional(),
});

const iso = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;

const isReal = (text: string, day: string): boolean =>
	!Number.isNaN(Date.parse(text)) &&
	new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

/** A date as it is given where it is ISO, as an ISO instant where it has another form that feeds have; `null` for what is none. */
const dateIn = (text: string): string | null => {
	const day = iso.exec(text)?.[1];
	if (day === undefined) return readDate(text);
	return isReal(text, day) ? text : null;
};

const fromRecord = (
	record: unknown,
	where: string,
	published: string,
): GivenArticle => {
	const parsed = Given.safeParse(record);
	if (!parsed.success)
		throw new Failure(
			`${where}: not an article: ${z.prettifyError(parsed.error)}\nWrite {"id", "published", "title"?, "text" or "html"}.`,
		);
	const { title, text, html, outlet, published: told } = parsed.data;
	const id = String(parsed.data.id ?? parsed.data.link ?? where);
	const body = text ?? html;
	if (body === undefined && title === undefined)
		throw new Failure(
			`${where}: article ${id} has no text. Give it "text", "html" or "title".`,
		);
	const date = told ? dateIn(told) : published;
	if (date === null)
		throw new Failure(
			`${where}: article ${id} was published "${told}", which is no date. Write a day such as 2025-09-22, or an instant such as 2025-09-22T14:30:00Z.`,
		);
	return {
		id,
		published: date,
		text: body ?? "",
		...(text === undefined && html !== undefined && { format: "html" }),
		...(title !== undefined && { title }),
		...(outlet !== undefined && { outlet }),
	};
};

const parseJson = (text: string, where: string): unknown => {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Failure(
			`${where}: not JSON: ${error instanceof Error ? error.message : error}`,
		);
	}
};

const fromJson = (
	text: string,
	where: string,
	published: string,
): GivenArticle[] => {
	if (text.trimStart().startsWith("[")) {
		const list = z.array(z.unknown()).parse(parseJson(text, where));
		return list.map((record, index) =>
			fromRecord(record, `${where}, entry ${index + 1}`, published),
		);
	}
	return text.split("\n").flatMap((line, index) => {
		if (!line.trim()) return [];
		const place = `${where}:${index + 1}`;
		return [fromRecord(parseJson(line, place), place, published)];
	});
};

/** Told by its name where there is one, else by its first characters. */
const formOf = (
	name: string,
	text: string,
): "json" | "html" | "feed" | "text" => {
	const ending = extname(name).toLowerCase();
	if ([".json", ".ndjson", ".jsonl"].includes(ending)) {
		const isJsonFeed =
			/^\s*\{[^{}[\]]*"version"\s*:\s*"https:\/\/jsonfeed/.test(text);
		return isJsonFeed ? "feed" : "json";
	}
	if (ending === ".txt") return "text";
	if (ending === ".html" || ending === ".htm") return "html";
	if ([".xml", ".rss", ".atom", ".rdf"].includes(ending)) return "feed";
	if (/^\s*[[{]/.test(text)) return "json";
	if (/^\s*<(\?xml|rss|feed|rdf:RDF)/i.test(text)) return "feed";
	if (/^\s*<(!doctype html|html|body|div|p)\b/i.test(text)) return "html";
	return "text";
};

const readSource = async (file: string): Promise<Uint8Array> => {
	try {
		if (file !== "-") return await readFile(file);
		const chunks: Uint8Array[] = [];
		for await (const chunk of process.stdin) chunks.push(chunk);
		return Buffer.concat(chunks);
	} catch (error) {
		throw new Failure(wordUnreadable(file, error));
	}
};

/** What is wrong with a file as a whole, or `null`; nothing on stdin is no article, but no mistake either. */
const wordUnfit = (file: string, text: string): string | null => {
	if (text.includes("\0"))
		return "is no text: give JSON, NDJSON, text, HTML or a feed";
	return file !== "-" && text.trim() === ""
		? "is empty: there is nothing to read in it"
		: null;
};

/**
 * Reads the articles of one file: a JSON list, NDJSON, a page, plain text, or a feed; `-` is stdin.
 * `published` (ISO) serves where the input tells none. Throws a {@link Failure} that names the place.
 */
export const readArticles = async (
	file: string,
	published: string,
): Promise<GivenArticle[]> => {
	const bytes = await readSource(file);
	const { text } = decodeBody(bytes, null);
	const unfit = wordUnfit(file, text);
	if (unfit !== null) throw new Failure(`${file} ${unfit}`);
	const id = file === "-" ? "stdin" : basename(file);
	switch (formOf(file, text)) {
		case "json":
			return fromJson(text, file, published);
		case "feed":
			return (await import("./given-feed.ts")).readGivenFeed(
				bytes,
				file,
				published,
			);
		case "html":
			return [{ id, published, text, format: "html" }];
		case "text":
			return [{ id, published, text }];
	}
};
