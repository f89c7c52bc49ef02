import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ParsedItem } from "../src/feed/parsed.ts";
import { readFeed } from "../src/feed/read.ts";
import { prose } from "./prose.ts";

const archive = resolve(import.meta.dirname, "../feeds/archive.xml");

const isChinese = ({ text }: ParsedItem): boolean =>
	/\p{Script=Han}/u.test(text.slice(0, 200));

const abstractsIn = async (lang: "en" | "zh"): Promise<readonly string[]> => {
	const feed = await readFeed(readFileSync(archive), {
		contentType: null,
		url: archive,
	});
	if (feed.kind !== "feed") throw new Error(feed.words);
	return feed.items
		.filter((item) => isChinese(item) === (lang === "zh"))
		.map(({ title, text }) => `${title}\n\n${text}`);
};

/** The archive's abstracts by language, as articles of news length: several abstracts to one. */
export const benchArticles = async (
	lang: "en" | "zh",
	length = 2_500,
): Promise<readonly string[]> => {
	const texts = await abstractsIn(lang);
	return texts.map((_, first) => {
		let article = "";
		for (let at = first; article.length < length; at += 1)
			article += `${texts[at % texts.length]}\n\n`;
		return article;
	});
};

/** Ordinary pages: one abstract of the archive as the news, and paragraphs of prose around it, as many as fill the length. */
export const benchPages = async (
	lang: "en" | "zh",
	length = 2_500,
): Promise<readonly string[]> => {
	const texts = await abstractsIn(lang);
	const paragraphs = prose[lang];
	return texts.map((text, first) => {
		let page = text;
		for (let at = first; page.length < length; at += 1)
			page += `\n\n${paragraphs[at % paragraphs.length]}`;
		return page;
	});
};
