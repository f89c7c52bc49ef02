import * as en from "../../language/en/noun.ts";
import type { Noun, NounTable } from "../../language/noun.ts";
import { isOrigin, longestLead } from "../../language/range.ts";
import * as zh from "../../language/zh/noun.ts";
import { often } from "../../text/translate.ts";
import type { QuantityMention } from "../mention.ts";
import type { Amount } from "./amount.ts";
import { boundsAfter } from "./bound.ts";
import { before, matchAt } from "./pattern.ts";
import { quantityOf } from "./value.ts";

const namesOf = (table: NounTable) => Object.entries(table);

const groups = (table: NounTable, boundary: string): string =>
	namesOf(table)
		.map(([noun, words]) => `(?<${noun}>(?:${words.join("|")})${boundary})`)
		.join("|");

/** "200,000 NVIDIA Corp. (NASDAQ:NVDA) GPUs". */
const ticker = "(?: \\((?:[A-Z]+: ?)?[A-Z.]{1,6}\\))?";

/** An English noun up to four words behind: "400,000 Nvidia GB200 chips", "400,000 of Nvidia's next-generation chips". */
const nounBehindEn = often(
	new RegExp(
		`(?:${en.heading})?(?:(?: units)? of(?= (?:[A-Z]|(?:${en.determiners}) )))?(?:[ -](?!(?:${en.nounStops})(?![A-Za-z-]))[A-Za-z][\\w'’.-]{0,24}${ticker}){0,4}?[ -](?:${groups(en.nouns, "(?![A-Za-z])")})`,
		"y",
	),
	"en",
);
/** A Chinese one within the phrase: 40万颗英伟达GB200超级芯片, 6万个英伟达Grace Blackwell Ultra GPU. */
const nounBehindZh = often(
	new RegExp(
		`([${zh.chipClassifiers}])?[${zh.classifiers}]?[^。,、;:!?()\\n\\d${zh.nounStops}]{0,12}?(?:[A-Z][a-z]+ ?){0,4}?(?:${groups(zh.nouns, "")})`,
		"y",
	),
	"zh",
);
const classifierBehind = new RegExp(` ?[${zh.chipClassifiers}]`, "y");
/** Nothing that ends a clause, and no figure. */
const filling = "[^。,;:!?()\\n\\d]";
const usersBefore = often(
	before(
		`(?:${zh.nouns.users.join("|")}|${en.usersAhead})数?\\s?(?:\\([A-Z]{2,4}\\))?(?:${filling}{0,24}?(?::\\s?)?(?:(?:${zh.dates})${filling}{0,12}?|(?<=:\\s?)[\\u4e00-\\u9fff]{0,6})?|${filling}{0,12}?${zh.usersReach}|${en.usersReach})`,
	),
	"zh",
);
const usesBefore = often(before(`(?:${zh.usesAhead})${filling}{0,12}`), "zh");
/** Nothing that could be counted follows. */
const endsHere = often(
	new RegExp(
		`(?:${en.further}|${zh.withoutNoun})\\s*(?:$|(?:[。、;:!?()\\n"”」』]|,(?!\\d{3})|\\.(?!\\d))|(?:${en.nounStops}|${en.rhythms}|${en.countEnds})(?![A-Za-z]))`,
		"y",
	),
	"en",
);

/** What is fitted with chips, and counted itself. */
const sites = ` ?(?:${[...en.nouns.sites, ...zh.nouns.sites].join("|")})`;
/** Behind a number that counts what was named before it: "12,600 of them", 先试购2万台. */
const looseBehind = new RegExp(
	`${en.ofThem}|${en.units}|${zh.withoutNoun}`,
	"y",
);
/** The chips named before such a number, in its sentence. */
const chipsAhead = before(
	`(?:(?<![A-Za-z\\d])(?:${en.nouns.chips.join("|")})(?![A-Za-z\\d])|${zh.nouns.chips.join("|")})(?!${sites})[^。.;:!?()\\n\\d]{0,90}`,
);

const sentenceEnd = /[。!?\n]/;
/** Smaller numbers are hours and the like. */
const leastOrigin = 100;

const nounIn = (found: RegExpExecArray | null): Noun | undefined => {
	const entry = Object.entries(found?.groups ?? {}).find(
		([, word]) => word !== undefined,
	);
	return entry && isNoun(entry[0]) ? entry[0] : undefined;
};
const isNoun = (name: string): name is Noun => name in en.nouns;

const wafers = new RegExp(zh.wafers);
/** How far before its number what is counted may be named. */
const waferReach = 32;

/** CoWoS月产能年底达14万片: wafers, not chips. */
const isOfWafers = (text: string, at: number): boolean => {
	const [sentence = ""] = text
		.slice(Math.max(0, at - waferReach), at)
		.split(sentenceEnd)
		.slice(-1);
	return wafers.test(sentence);
};

/** Whether a number counts what is made with a product: 日均token消耗30万亿. */
export const countsUses = (text: string, { start }: Amount): boolean =>
	matchAt(usesBefore, text, start) !== null;

/** "Nvidia's latest chips, 12,600 of them", 若H200获准,先试购2万台: whether a number counts the chips named before it. */
const countsNamed = (text: string, { start, end, high }: Amount): boolean =>
	high >= leastOrigin &&
	matchAt(looseBehind, text, end) !== null &&
	matchAt(chipsAhead, text, start) !== null;

type Counted = Readonly<{ noun?: Noun; end: number }>;

/** What the number at hand counts and where its measure word ends; null where it is no count that is known. */
const countedBy = (text: string, amount: Amount): Counted | null => {
	const { end } = amount;
	const classifier = matchAt(classifierBehind, text, end);
	const behind =
		nounIn(matchAt(nounBehindEn, text, end)) ??
		nounIn(matchAt(nounBehindZh, text, end));
	if (classifier && isOfWafers(text, amount.start))
		return { noun: "sites", end: end + classifier[0].length };
	if (classifier)
		return { noun: behind ?? "chips", end: end + classifier[0].length };
	const ahead = matchAt(usersBefore, text, amount.start) ? "users" : undefined;
	if (behind)
		return { noun: behind === "people" ? (ahead ?? behind) : behind, end };
	if (ahead) return { noun: ahead, end };
	return countsNamed(text, amount) ? { noun: "chips", end } : null;
};

/** 400,000 chips, 7亿周活跃用户: a bare number with what it counts. Null where its noun is unknown. */
export const countOf = (
	text: string,
	amount: Amount,
): QuantityMention | null => {
	const counted = countedBy(text, amount);
	if (!counted) return null;
	const { end } = counted;
	// Behind a measure word too: 100万颗以上.
	const trail = end > amount.end ? boundsAfter(text, end) : null;
	const bounds = new Set([...amount.bounds, ...(trail?.bounds ?? [])]);
	return {
		type: "count",
		start: amount.start,
		end: trail?.at ?? end,
		value: quantityOf({ ...amount, bounds }, "count", 1),
		...(counted.noun ? { noun: counted.noun } : {}),
	};
};

/** "a global plan for 300,000": a number that leaves its noun to the one before it in the sentence. */
export const isElliptic = (text: string, amount: Amount): boolean =>
	amount.high >= 1000 &&
	matchAt(endsHere, text, amount.end) !== null &&
	(amount.scaled ||
		text.slice(amount.core.start, amount.core.end).includes(","));

/** Whether a number is what a change begins at that leads to the one at `next`: "from 10,000 to 20,000 chips". */
export const startsAt = (text: string, amount: Amount, next: number): boolean =>
	amount.high >= leastOrigin &&
	text.slice(amount.end, next) === " to " &&
	isOrigin(text.slice(Math.max(0, amount.start - longestLead), amount.start));
