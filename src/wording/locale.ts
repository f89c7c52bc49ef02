import { en, type Words } from "./en.ts";
import { inTraditional } from "./zh/traditional.ts";
import { zh } from "./zh.ts";

/** The languages of the interface. */
export const locales = ["en", "zh-Hans", "zh-Hant"] as const;
export type Locale = (typeof locales)[number];

const zhHant: Words = inTraditional(zh);

const tables: Readonly<Record<Locale, Words>> = {
	en,
	"zh-Hans": zh,
	"zh-Hant": zhHant,
};

export const wordsOf = (locale: Locale): Words => tables[locale];

const traditionalRegions = /hant|tw|hk|mo/i;

/** Reads a tag or a `LANG` value (`zh_TW.UTF-8`, `zh-Hans`, `en-GB`); anything but Chinese is English. */
export const localeOf = (tag: string): Locale => {
	if (!/^zh\b|^zh_/i.test(tag)) return "en";
	return traditionalRegions.test(tag.slice(2)) ? "zh-Hant" : "zh-Hans";
};
