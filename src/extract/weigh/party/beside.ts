import { wordsIn } from "../../../language/en/stem.ts";
import { filler } from "../../rule/symbol.ts";
import type { See } from "../see.ts";
import type { Setting } from "../setting.ts";
import { symbolWord } from "../symbolword.ts";

/** How far words beside a name are looked at, in UTF-16 units. */
const reach = 24;
const possessive = /^['’]s/;
const han = /^[\u4e00-\u9fff]+$/;

type Side = "before" | "behind";
const aspectsOf = (side: Side) => ({
	before: `word before it, ${side}`,
	behind: `word behind it, ${side}`,
});
const aspects = { before: aspectsOf("before"), behind: aspectsOf("behind") };

const seeEnglish = (
	left: string,
	right: string,
	side: Side,
	see: See,
): void => {
	const before = wordsIn(left.toLowerCase()).slice(-2);
	const own = possessive.test(right) ? "'s" : "";
	const behind = wordsIn(right.toLowerCase().replace(possessive, ""));
	const last = before.at(-1) ?? "";
	const next = own || (behind[0] ?? "");
	see("word before it", last);
	see("word behind it", next);
	see(aspects[side].before, last);
	see(aspects[side].behind, next);
	see("words before it", before.join("+"));
	see("words behind it", `${own}+${behind.slice(0, 2).join("+")}`);
};

const seeChinese = (
	left: string,
	right: string,
	side: Side,
	see: See,
): void => {
	for (const length of [1, 2]) {
		const before = left.slice(-length);
		const behind = right.slice(0, length);
		if (han.test(before)) {
			see("word before it", before);
			see(aspects[side].before, before);
		}
		if (han.test(behind)) {
			see("word behind it", behind);
			see(aspects[side].behind, behind);
		}
	}
};

/** What stands right beside a name: classes of words, and the words themselves. `side`: of the claim's figure. */
export const seeNeighbours = (
	{ draft, lang }: Setting,
	place: number,
	side: Side,
	see: See,
): void => {
	const { line } = draft;
	see("next", symbolWord(line, place + 1));
	see("previous", symbolWord(line, place - 1));
	if (line.symbols[place + 1] === filler)
		see("next but one", symbolWord(line, place + 2));
	if (line.symbols[place - 1] === filler)
		see("previous but one", symbolWord(line, place - 2));
	const token = line.tokens[place];
	if (token === undefined) return;
	const from = token.start - line.sentence.start;
	const to = token.end - line.sentence.start;
	const left = line.text.slice(Math.max(0, from - reach), from);
	const right = line.text.slice(to, to + reach);
	(lang === "en" ? seeEnglish : seeChinese)(left, right, side, see);
};
