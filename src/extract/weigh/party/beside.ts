import { WordsBeside } from "../../../language/en/stem.ts";
import { codeOf, filler } from "../../rule/line/symbol.ts";
import type { Setting } from "../setting.ts";
import { type Aspect, aspect, joint, type Signs } from "../sign.ts";
import { codeAt } from "../symbolword.ts";

/** How far words beside a name are looked at, in UTF-16 units. */
const reach = 24;
/** How many English words. */
const most = 2;

type Side = "before" | "behind";
const bySide = (side: Side) => ({
	before: aspect(`word before it, ${side}`),
	behind: aspect(`word behind it, ${side}`),
});
const sides = { before: bySide("before"), behind: bySide("behind") };
const aspects = {
	next: aspect("next"),
	previous: aspect("previous"),
	nextButOne: aspect("next but one"),
	previousButOne: aspect("previous but one"),
	before: aspect("word before it"),
	behind: aspect("word behind it"),
	allBefore: aspect("words before it"),
	allBehind: aspect("words behind it"),
} as const;

const before = new WordsBeside(most);
const behind = new WordsBeside(most);

const seeWord = (
	of: Aspect,
	text: string,
	words: WordsBeside,
	word: number,
	signs: Signs,
): void => signs.seeText(of, text, words.startOf(word), words.endOf(word));

/** Right behind a name; in capitals it tells less. */
const possessive = { small: /['’]s/y, any: /['’][sS]/y };
const possessiveLength = 2;

const standsAt = (pattern: RegExp, text: string, at: number): boolean => {
	pattern.lastIndex = at;
	return pattern.test(text);
};

/** English words right beside the name text[from, to). */
const seeEnglish = (
	text: string,
	from: number,
	to: number,
	side: Side,
	signs: Signs,
): void => {
	const owns = standsAt(possessive.small, text, to);
	const rest = standsAt(possessive.any, text, to) ? to + possessiveLength : to;
	before.findBefore(text, Math.max(0, from - reach), from);
	behind.findBehind(text, rest, Math.min(text.length, to + reach));
	const seeNext = (of: Aspect) =>
		owns ? signs.see(of, "'s") : seeWord(of, text, behind, 0, signs);
	seeWord(aspects.before, text, before, 0, signs);
	seeNext(aspects.behind);
	seeWord(sides[side].before, text, before, 0, signs);
	seeNext(sides[side].behind);
	signs.begin(aspects.allBefore);
	for (let word = before.count - 1; word >= 0; word -= 1) {
		signs.text(text, before.startOf(word), before.endOf(word));
		if (word > 0) signs.word(joint);
	}
	signs.end();
	signs.begin(aspects.allBehind);
	if (owns) signs.word("'s");
	signs.word(joint);
	for (let word = 0; word < behind.count; word += 1) {
		if (word > 0) signs.word(joint);
		signs.text(text, behind.startOf(word), behind.endOf(word));
	}
	signs.end();
};

const isHan = (text: string, at: number): boolean => {
	const unit = text.charCodeAt(at);
	return unit >= 0x4e00 && unit <= 0x9fff;
};

/** Chinese characters right beside the name text[from, to), one and two of them; where there is no more, as many as there are. */
const seeChinese = (
	text: string,
	from: number,
	to: number,
	side: Side,
	signs: Signs,
): void => {
	const see = (one: Aspect, other: Aspect, start: number, end: number) => {
		if (start === end) return;
		for (let at = start; at < end; at += 1) if (!isHan(text, at)) return;
		signs.seeText(one, text, start, end);
		signs.seeText(other, text, start, end);
	};
	for (const length of [1, 2]) {
		const first = Math.max(0, from - length);
		const last = Math.min(text.length, to + length);
		see(aspects.before, sides[side].before, first, from);
		see(aspects.behind, sides[side].behind, to, last);
	}
};

const gap = codeOf(filler);

/** What stands right beside a name: classes of words, and the words themselves. `side`: of the claim's figure. */
export const seeNeighbours = (
	{ draft, lang }: Setting,
	place: number,
	side: Side,
	signs: Signs,
): void => {
	const { line } = draft;
	const next = codeAt(line, place + 1);
	const previous = codeAt(line, place - 1);
	signs.seeSymbol(aspects.next, next);
	signs.seeSymbol(aspects.previous, previous);
	if (next === gap)
		signs.seeSymbol(aspects.nextButOne, codeAt(line, place + 2));
	if (previous === gap)
		signs.seeSymbol(aspects.previousButOne, codeAt(line, place - 2));
	const token = line.tokens[place];
	if (token === undefined) return;
	const from = token.start - line.sentence.start;
	const to = token.end - line.sentence.start;
	if (lang === "en") seeEnglish(line.text, from, to, side, signs);
	else seeChinese(line.text, from, to, side, signs);
};
