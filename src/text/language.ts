import { english, other } from "./function-words.ts";
import { pairs } from "./traditional.ts";

/** The languages that are read; both Chinese scripts share one set of tables. */
export const langs = ["en", "zh-Hans", "zh-Hant"] as const;
export type Lang = (typeof langs)[number];

/** Simplified forms that traditional text has too, as characters of their own: 後 and 后, 麵 and 面. They tell nothing. */
const shared =
	"后里余干台系松卷着冲准制志注回并托采范合家欲谷吁面斗郁几丰朴向复借占布周升折克只才仆伙念岩吊杆舍累淀术征札杯床厘游群峰款症板局幸铲恶捆灶粽妆丢毁泄愈云姜秋千胡须郎了它庵吃蜡腊亘蒙弦炉浚";
/** Characters that only Japanese writes so. */
const japanese =
	"円売発対権総経済読続価値関図団様変戦応帰気竜鉄黒歩毎砕酔穏駅訳択沢拡囲実栄営観歓広戸浜渋塩県拠挙検険験顕効砲抜込働峠畑匂枠辻榊";

const kinds = {
	none: 0,
	latin: 1,
	han: 2,
	traditional: 3,
	simplified: 4,
	japanese: 5,
	kana: 6,
	/** Letters of any other script: Hangul, Cyrillic, Arabic … */
	foreign: 7,
	/** Letters that English does not have. */
	accented: 8,
} as const;
type KindOfLetter = (typeof kinds)[keyof typeof kinds];

const scripts = [
	[/^\p{Script=Han}$/u, kinds.han],
	[/^[\p{Script=Hiragana}\p{Script=Katakana}]$/u, kinds.kana],
	[/^[A-Za-z]$/, kinds.latin],
	[/^\p{Script=Latin}$/u, kinds.accented],
	[/^\p{L}$/u, kinds.foreign],
] as const;

const unknown = 255;
/** The kind of each UTF-16 unit, as far as it has been asked for or is told by the tables. */
const learnt = new Uint8Array(0x10000).fill(unknown);
const learn = (unit: number, kind: KindOfLetter): KindOfLetter => {
	learnt[unit] = kind;
	return kind;
};
const forms = pairs.replaceAll("\n", "");
for (let at = 0; at < forms.length; at += 2) {
	learn(forms.charCodeAt(at), kinds.traditional);
	const answer = forms.charCodeAt(at + 1);
	if (learnt[answer] === unknown) learn(answer, kinds.simplified);
}
for (const one of shared) learn(one.charCodeAt(0), kinds.han);
for (const one of japanese)
	if (learnt[one.charCodeAt(0)] === unknown)
		learn(one.charCodeAt(0), kinds.japanese);

const kindOf = (unit: number): number => {
	const known = learnt[unit] ?? kinds.none;
	if (known !== unknown) return known;
	const letter = String.fromCharCode(unit);
	return learn(
		unit,
		scripts.find(([script]) => script.test(letter))?.[1] ?? kinds.none,
	);
};

/** As much of a text as tells its language: from the start and from the middle. */
const sampleLength = 160;
const sampleOf = (text: string): string => {
	if (text.length <= 2 * sampleLength) return text;
	const middle = text.length >> 1;
	return `${text.slice(0, sampleLength)} ${text.slice(middle, middle + sampleLength)}`;
};

type Census = Readonly<{
	/** How many characters there are of each kind. */
	of: Readonly<Uint32Array>;
	/** Latin words, and how many of them mark English, mark another language, hold a letter that English lacks. */
	words: number;
	english: number;
	other: number;
	accented: number;
}>;

const censusOf = (text: string): Census => {
	const of = new Uint32Array(Object.keys(kinds).length);
	for (let at = 0; at < text.length; at++) {
		const kind = kindOf(text.charCodeAt(at));
		of[kind] = (of[kind] ?? 0) + 1;
	}
	const words = text.toLowerCase().match(/[a-zß-öø-ÿ\u0100-\u024f]+/g) ?? [];
	const among = (list: ReadonlySet<string>): number => {
		let count = 0;
		for (const word of words) if (list.has(word)) count += 1;
		return count;
	};
	const isPlain = of[kinds.accented] === 0;
	return {
		of,
		words: words.length,
		english: among(english),
		other: among(other),
		accented: isPlain ? 0 : words.filter((word) => /[^a-z]/.test(word)).length,
	};
};

const isEnglish = (census: Census): boolean => {
	if (census.words === 0) return false;
	if (census.english === 0) return census.other + census.accented === 0;
	return census.english > census.other + census.accented / 2;
};

/**
 * The language of an article or a headline, told by its script and its function words, never by a label. `null`: one that is not
 * read, or no words at all. Latin names inside Chinese leave it Chinese; a Chinese name inside English leaves it English.
 */
export const languageOf = (text: string): Lang | null => {
	const census = censusOf(sampleOf(text));
	const [
		,
		,
		han = 0,
		traditional = 0,
		simplified = 0,
		japanese = 0,
		kana = 0,
		foreign = 0,
	] = census.of;
	const characters = han + traditional + simplified + japanese;
	const readable = characters + census.words;
	if (foreign > readable / 4) return null;
	if (kana > 1 && kana * 12 > readable) return null;
	const isChinese =
		characters > census.words ||
		(characters > 0 && characters > census.english * 3);
	if (!isChinese) return isEnglish(census) ? "en" : null;
	if (japanese > Math.abs(traditional - simplified)) return null;
	return traditional > simplified ? "zh-Hant" : "zh-Hans";
};
