import { stem, wordsIn } from "../../language/en/stem.ts";
import type { Span } from "../mention.ts";
import type { Line } from "../rule/line.ts";
import type { Language } from "../rule/read.ts";
import type { See } from "./see.ts";

/** How far words beside a span are looked at, in UTF-16 units. */
const reach = { en: 70, zh: 12 } as const;
/** How many English words. */
const most = 6;
/** Of which the nearest are told apart by their place. */
const places = ["", " second"] as const;

/** English words on one side of a span, the nearest first. */
const seeEnglish = (
	words: readonly string[],
	side: "before" | "behind",
	see: See,
): void => {
	const stems = words.slice(0, most).map(stem);
	stems.forEach((word, at) => {
		see(`word ${side}`, word);
		const place = places[at];
		if (place !== undefined) see(`word right ${side}${place}`, word);
	});
	see(`words right ${side}`, `${stems[0] ?? ""}+${stems[1] ?? ""}`);
};

const han = /^[\u4e00-\u9fff]+$/;
const lengths = [
	[1, "character"],
	[2, "pair"],
	[3, "triple"],
] as const;

/** Chinese words are not set apart: characters, and those that follow each other, stand for them. */
const seeChinese = (
	text: string,
	nearest: string,
	side: "before" | "behind",
	see: See,
): void => {
	for (const [length, name] of lengths)
		for (let at = 0; at + length <= text.length; at += 1) {
			const piece = text.slice(at, at + length);
			if (han.test(piece)) see(`${name} ${side}`, piece);
		}
	if (han.test(nearest)) see(`pair right ${side}`, nearest);
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
		seeChinese(before, before.slice(-2), "before", see);
		seeChinese(behind, behind.slice(0, 2), "behind", see);
	}
};
