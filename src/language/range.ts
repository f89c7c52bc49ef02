import * as en from "./en/range.ts";
import * as zh from "./zh/range.ts";

const dashes = "-–—~～";
const currencySigns = "$€£¥";
/** First letters of the codes that a currency sign may begin with: RMB, HK$, NT$, US$. */
const codeFirsts = "RHNU";

/** Between the ends of a range: "$4 billion to $5 billion", 400至500万. To be tried where the first one ends. */
export const rangeLink = new RegExp(
	` ?(?:[${dashes}${zh.links}]|${en.link}) ?`,
	"y",
);

/** First characters of such a link, and of a second end that stands right behind a hyphen. */
export const rangeLinkFirsts: ReadonlySet<string> = new Set(
	`${dashes}${zh.links}${en.linkFirsts}${currencySigns}${codeFirsts}0123456789`,
);

/** Characters of the currency signs and names that may open the second end. */
export const opensCurrency = new RegExp(
	`[${currencySigns}A-Z${zh.currencyFirsts}]`,
);

const dash = new RegExp(`^ ?[${dashes}] ?$`);

/** A link that is a mere sign: "$4-5 billion". */
export const isDash = (link: string): boolean => dash.test(link);

/** A link that joins the ends of a range only where {@link opensBetween} holds: "and". */
export const asksBetween = (link: string): boolean =>
	link.includes(en.linkOfBetween);

const origin = new RegExp(`(?:${en.origin}|${zh.origin})$`, "i");

/** How far before a number the words that tell of a range or a change may begin. */
export const longestLead = 80;

/** Before a number: it is what a change begins at or amounts to, and no end of a range. */
export const isOrigin = (lead: string): boolean =>
	origin.test(lead) &&
	!en.spanning.test(lead) &&
	!en.formerRange.test(lead) &&
	!en.rangeBefore.test(lead);

/** Behind a second number: the two had been a range, and are changed. To be tried where the number ends. */
export const changedOn = zh.changedOn;

/** Before a number: "and" leads to the other end of a range. */
export const opensBetween = (lead: string): boolean => en.between.test(lead);

const betweenBounds = new RegExp(`^(?:${en.boundsLink}|${zh.boundsLink})$`);

/** Between a least and a most: "at least $20 billion and as much as $25 billion" are the ends of one range. */
export const joinsBounds = (words: string): boolean =>
	betweenBounds.test(words);
