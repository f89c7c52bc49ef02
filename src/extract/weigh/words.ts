import { stem, wordsIn } from "../../language/en/stem.ts";
import type { Span } from "../mention.ts";
import type { Line } from "../rule/line.ts";
import type { Language } from "../rule/read.ts";
import type { See } from "./see.ts";

/** How far words beside a span are looked at, in UTF-16 units. */
const reach = { en: 70, zh: 12 } as const;
/** How many English words. */
const most = 6;

const englishOf = (side: string) => ({
	anywhere: `word ${side}`,
	first: `word right ${side}`,
	second: `word right ${side} second`,
	both: `words right ${side}`,
});
const english = { before: englishOf("before"), behind: englishOf("behind") };

/** English words on one side of a span, the nearest first. */
const seeEnglish = (
	words: readonly string[],
	side: "before" | "behind",
	see: See,
): void => {
	const stems = words.slice(0, most).map(stem);
	const { anywhere, first, second, both } = english[side];
	for (const word of stems) see(anywhere, word);
	const [one = "", two = ""] = stems;
	see(first, one);
	see(second, two);
	see(both, `${one}+${two}`);
};

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** How many Chinese characters stand together from a place on, up to three. */
const runAt = (text: string, at: number): number => {
	let length = 0;
	while (length < 3 && isHan(text.charCodeAt(at + length))) length += 1;
	return length;
};

const aspectsOf = (side: string) => ({
	character: `character ${side}`,
	pair: `pair ${side}`,
	triple: `triple ${side}`,
	right: `pair right ${side}`,
});
const chinese = { before: aspectsOf("before"), behind: aspectsOf("behind") };

/** Chinese words are not set apart: characters, and those that follow each other, stand for them. */
const seeChinese = (
	text: string,
	nearest: number,
	side: "before" | "behind",
	see: See,
): void => {
	const { character, pair, triple, right } = chinese[side];
	for (let at = 0; at < text.length; at += 1) {
		const run = runAt(text, at);
		if (run > 0) see(character, text.charAt(at));
		if (run > 1) see(pair, text.slice(at, at + 2));
		if (run > 2) see(triple, text.slice(at, at + 3));
	}
	if (runAt(text, nearest) > 1) see(right, text.slice(nearest, nearest + 2));
};

/** The words themselves that stand beside a span of a line, whether any class knows them or not. */
export const seeWords = (
	{ text, sentence }: Line,
	{ start, end }: Span,
	lang: Language,
	see: See,
): void => {
	const from = start - sentence.start;
	const to = end - sentence.start;
	const before = text.slice(Math.max(0, from - reach[lang]), from);
	const behind = text.slice(to, to + reach[lang]);
	if (lang === "en") {
		const left = wordsIn(before.toLowerCase());
		seeEnglish(left.toReversed(), "before", see);
		seeEnglish(wordsIn(behind.toLowerCase()), "behind", see);
	} else {
		seeChinese(before, before.length - 2, "before", see);
		seeChinese(behind, 0, "behind", see);
	}
};
