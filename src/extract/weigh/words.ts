import { stemEnd, WordsBeside } from "../../language/en/stem.ts";
import type { Span } from "../mention.ts";
import type { Line } from "../rule/line/line.ts";
import type { Language } from "../rule/read.ts";
import { aspect, joint, type Signs } from "./sign.ts";

/** How far words beside a span are looked at, in UTF-16 units. */
const reach = { en: 70, zh: 12 } as const;
/** How many English words. */
const most = 6;

const englishOf = (side: string) => ({
	anywhere: aspect(`word ${side}`),
	first: aspect(`word right ${side}`),
	second: aspect(`word right ${side} second`),
	both: aspect(`words right ${side}`),
});
const english = { before: englishOf("before"), behind: englishOf("behind") };

const words = new WordsBeside(most);

/** The stem of one of {@link words}. */
const tellStem = (text: string, word: number, signs: Signs): void => {
	const [from, to] = [words.startOf(word), words.endOf(word)];
	signs.text(text, from, stemEnd(text, from, to));
};

/** English words on one side of a span, the nearest first. */
const seeEnglish = (
	text: string,
	side: "before" | "behind",
	signs: Signs,
): void => {
	const { anywhere, first, second, both } = english[side];
	for (let word = 0; word < words.count; word += 1) {
		signs.begin(anywhere);
		tellStem(text, word, signs);
		signs.end();
	}
	for (const [word, nth] of [first, second].entries()) {
		signs.begin(nth);
		tellStem(text, word, signs);
		signs.end();
	}
	signs.begin(both);
	tellStem(text, 0, signs);
	signs.word(joint);
	tellStem(text, 1, signs);
	signs.end();
};

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** How many Chinese characters stand together from a place on, up to three. */
const runAt = (text: string, at: number, to: number): number => {
	let length = 0;
	while (length < 3 && at + length < to && isHan(text.charCodeAt(at + length)))
		length += 1;
	return length;
};

const chineseOf = (side: string) => ({
	character: aspect(`character ${side}`),
	pair: aspect(`pair ${side}`),
	triple: aspect(`triple ${side}`),
	right: aspect(`pair right ${side}`),
});
const chinese = { before: chineseOf("before"), behind: chineseOf("behind") };

/** Chinese words are not set apart: characters of text[from, to), and those that follow each other, stand for them. */
const seeChinese = (
	text: string,
	from: number,
	to: number,
	side: "before" | "behind",
	signs: Signs,
): void => {
	const { character, pair, triple, right } = chinese[side];
	for (let at = from; at < to; at += 1) {
		const run = runAt(text, at, to);
		if (run > 0) signs.seeText(character, text, at, at + 1);
		if (run > 1) signs.seeText(pair, text, at, at + 2);
		if (run > 2) signs.seeText(triple, text, at, at + 3);
	}
	const nearest = side === "before" ? to - 2 : from;
	if (nearest >= from && runAt(text, nearest, to) > 1)
		signs.seeText(right, text, nearest, nearest + 2);
};

/** The words themselves that stand beside a span of a line, whether any class knows them or not. */
export const seeWords = (
	{ text, sentence }: Line,
	{ start, end }: Span,
	lang: Language,
	signs: Signs,
): void => {
	const from = start - sentence.start;
	const to = end - sentence.start;
	const first = Math.max(0, from - reach[lang]);
	const last = Math.min(text.length, to + reach[lang]);
	if (lang === "en") {
		words.findBefore(text, first, from);
		seeEnglish(text, "before", signs);
		words.findBehind(text, to, last);
		seeEnglish(text, "behind", signs);
	} else {
		seeChinese(text, first, from, "before", signs);
		seeChinese(text, to, last, "behind", signs);
	}
};
