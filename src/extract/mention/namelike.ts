import { isForename } from "../../language/en/forename.ts";
import * as en from "../../language/en/learn.ts";
import { notNames } from "../../language/en/notname.ts";
import { speakers } from "../../language/speaker.ts";
import * as zh from "../../language/zh/learn.ts";

const hasHan = /[\u4e00-\u9fff]/;
const barredHan = new RegExp(`^(?:${zh.notNames})$`);
const people = new Set(Object.values(speakers).flat());
const lastBarrier = new RegExp(`^.*${zh.barrier}`);

/** What tells whose it is, "Finland's Brightlane", or of what kind, "US-based Brightlane": no part of the name. */
const isAttribute = (words: readonly string[], at: number): boolean =>
	(at < words.length - 1 && /['’]s$/.test(words[at] ?? "")) ||
	en.adjectival.test(words[at] ?? "");

/** "Elon Musk's AI": the words behind the last attribute. */
const withoutAttributes = (words: readonly string[]): string[] =>
	words.slice(words.findLastIndex((_, at) => isAttribute(words, at)) + 1);

const body = new RegExp(`^AI \\S.* ${en.nameEndings}$`);

/** "AI Infrastructure Partnership": a name whose first word says its field. */
const isBody = (words: readonly string[]): boolean =>
	body.test(words.join(" "));

/** 由他创办的Stock Farm Road: amid Chinese, capitals tell names, whatever their first word means. */
const isForeign = (words: readonly string[]): boolean =>
	words.length > 2 && /^[A-Z][a-z]/.test(words[0] ?? "");

const legalForm = new RegExp(`,? ${en.legalForms}$`);

/** A capitalised word in the middle of a name, such as "Data", may be common; a name's first may not. */
const trimmed = (name: string, isAmidHan: boolean): string => {
	const bare = name.replace(/['’]s?$/, "").replace(legalForm, "");
	const words = withoutAttributes(bare.split(" "));
	if (isAmidHan && isForeign(words)) return words.join(" ");
	while (words[0] !== undefined && notNames.has(words[0])) {
		if (words[0] === "AI" && isBody(words)) break;
		words.shift();
	}
	return words.join(" ");
};

const shortestLatin = 3;
const shortestHan = 2;
const acronym = /^[A-Z0-9]{1,5}$/;

/** Whether words may be a company's name at all; what is measured, "Memory", may be a part of one. */
export const mayBeName = (name: string): boolean =>
	hasHan.test(name)
		? name.length >= shortestHan && !barredHan.test(name)
		: name.length >= shortestLatin &&
			!acronym.test(name) &&
			!people.has(name) &&
			!en.contracted.test(name) &&
			!en.indices.test(name) &&
			!en.opening.test(name) &&
			!en.bareEnding.test(name) &&
			name.split(" ").every((part) => !people.has(part));

/** The same of words that nothing but what they are tells. */
export const isName = (name: string): boolean =>
	mayBeName(name) && (hasHan.test(name) || !en.measures.test(name));

const companyEnding = new RegExp(` ${en.nameEndings}$`);

/** "Investor Alex Davis": a forename, and no word behind that companies end in. */
export const isPerson = (name: string): boolean => {
	const [first = "", last] = name.split(" ");
	return last !== undefined && isForename(first) && !companyEnding.test(name);
};

const introduced = new RegExp(
	`^(?:${zh.leadIns}|.+?(?:${zh.descriptors}|${zh.shareKind})+)(?!汤)(?=.{2})`,
);

/** 测试大厂京元电, 昨日弘塑, 超越中芯: without what says of what trade it is, when, or what is done to it. */
const withoutIntroduction = (words: string): string =>
	words
		.replace(introduced, "")
		.replace(lastBarrier, "")
		.replace(introduced, "");

/**
 * What of the words that may be a name is one.
 * @param isAmidHan whether they stand in a Chinese text
 */
export const bareName = (words: string, isAmidHan: boolean): string =>
	hasHan.test(words) ? withoutIntroduction(words) : trimmed(words, isAmidHan);
