import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ParsedItem } from "../src/feed/parsed.ts";
import { readFeed } from "../src/feed/read.ts";

const archive = resolve(import.meta.dirname, "../feeds/archive.xml");

const isChinese = ({ text }: ParsedItem): boolean =>
	/\p{Script=Han}/u.test(text.slice(0, 200));

/** The archive's abstracts by language, as articles of news length: several abstracts to one. */
export const benchArticles = async (
	lang: "en" | "zh",
	length = 2_500,
): Promise<readonly string[]> => {
	const feed = await readFeed(readFileSync(archive), {
		contentType: null,
		url: archive,
	});
	if (feed.kind !== "feed") throw new Error(feed.words);
	const texts = feed.items
		.filter((item) => isChinese(item) === (lang === "zh"))
		.map(({ title, text }) => `${title}\n\n${text}`);
	return texts.map((_, first) => {
		let article = "";
		for (let at = first; article.length < length; at += 1)
			article += `${texts[at % texts.length]}\n\n`;
		return article;
	});
};
