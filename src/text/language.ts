import { english, other } from "./function-words.ts";
import { pairs } from "./traditional.ts";

/** The languages that are read; both Chinese scripts share one set of tables. */
export type Lang = "en" | "zh-Hans" | "zh-Hant";

/** Simplified forms that traditional text has too, as characters of their own: 後 and 后, 麵 and 面. They tell nothing. */
const shared =
	"后里余干台系松卷着冲准制志注回并托采范合家欲谷吁面斗郁几丰朴向复借占布周升折克只才仆伙念岩吊杆舍累淀术征札杯床厘游群峰款症板局幸铲恶捆灶粽妆丢毁泄愈云姜秋千胡须郎了它庵吃蜡腊亘蒙弦炉浚";
/** Characters that only Japanese writes so. */
const japanese =
	"円売発対権総経済読続価関図団様変戦応帰気竜鉄黒歩毎砕酔穏駅訳択沢拡囲実栄営観歓広戸浜渋塩県拠挙検険験顕効砲抜込働峠畑匂枠辻榊";

const setOf = (text: string): ReadonlySet<number> =>
	new Set(Array.from(text, (one) => one.charCodeAt(0)));

const flat = pairs.replaceAll("\n", "");
const every = (from: number): string =>
	Array.from(flat)
		.filter((_, at) => at % 2 === from)
		.join("");

const traditional = setOf(every(0));
const ambiguous = setOf(shared);
const simplified = new Set(
	[...setOf(every(1))].filter(
		(unit) => !ambiguous.has(unit) && !traditional.has(unit),
	),
);
const shinjitai = new Set(
	[...setOf(japanese)].filter(
		(unit) => !simplified.has(unit) && !traditional.has(unit),
	),
);

/** As much of a long text as tells its language: from the start and from the middle. */
const sampleOf = (text: string): string => {
	if (text.length <= 2 * sampleLength) return text;
	const middle = text.length >> 1;
	return `${text.slice(0, sampleLength)} ${text.slice(middle, middle + sampleLength)}`;
};
const sampleLength = 1500;

const count = (text: string, pattern: RegExp): number =>
	text.match(pattern)?.length ?? 0;

const han = /\p{Script=Han}/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Letters of any other script but Latin: Hangul, Cyrillic, Arabic … */
const foreign =
	/(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}])\p{L}/gu;
const latinWord = /[\p{Script=Latin}\p{M}]+(?:['’]\p{Script=Latin}+)*/gu;

const scriptOf = (text: string): "zh-Hans" | "zh-Hant" | null => {
	let tally = 0;
	let foreignForms = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (simplified.has(unit)) tally--;
		else if (traditional.has(unit)) tally++;
		else if (shinjitai.has(unit)) foreignForms++;
	}
	if (foreignForms > Math.abs(tally)) return null;
	return tally > 0 ? "zh-Hant" : "zh-Hans";
};

const isEnglish = (latin: readonly string[]): boolean => {
	let ours = 0;
	let theirs = 0;
	let marked = 0;
	for (const word of latin) {
		const lower = word.toLowerCase();
		if (english.has(lower)) ours++;
		if (other.has(lower)) theirs++;
		if (/[^a-z'’]/.test(lower)) marked++;
	}
	if (ours === 0) return theirs === 0 && marked === 0 && latin.length > 0;
	return ours > theirs + marked / 2;
};

/**
 * The language of an article or a headline, told by its script and its function words, never by a label. `null`: one that is not
 * read, or no words at all. Latin names inside Chinese leave it Chinese; a Chinese name inside English leaves it English.
 */
export const languageOf = (text: string): Lang | null => {
	const sample = sampleOf(text);
	const characters = count(sample, han);
	const latin = sample.match(latinWord) ?? [];
	const words = latin.length;
	const strange = count(sample, foreign);
	const syllables = count(sample, kana);
	if (strange > (characters + words) / 4) return null;
	if (syllables * 12 > characters + words)
		return syllables > 1 ? null : scriptOf(sample);
	const ours = latin.filter((word) => english.has(word.toLowerCase())).length;
	const isChinese =
		characters > words || (characters > 0 && characters > ours * 3);
	if (isChinese) return scriptOf(sample);
	return isEnglish(latin) ? "en" : null;
};
