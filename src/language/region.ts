import { mainland, taiwan } from "./company/home.ts";
import * as en from "./en/region.ts";
import type { Currency } from "./unit.ts";
import * as zh from "./zh/region.ts";

/** Where an outlet is at home, and what a bare 元 means there. */
export type Region = "mainland" | "hong-kong" | "taiwan" | "japan";

export const currencyOf: Readonly<Record<Region, Currency>> = {
	mainland: "CNY",
	"hong-kong": "HKD",
	taiwan: "TWD",
	japan: "JPY",
};

/** Registrable domains whose ending does not tell. */
export const outletsOf: Readonly<Record<Region, readonly string[]>> = {
	mainland: [],
	"hong-kong": [
		"hk01.com",
		"mingpao.com",
		"stheadline.com",
		"hket.com",
		"on.cc",
		"scmp.com",
		"aastocks.com",
		"etnet.com.hk",
		"wenweipo.com",
		"takungpao.com",
		"orientaldaily.on.cc",
		"now.com",
		"am730.com.hk",
		"crntt.com",
	],
	taiwan: [
		"udn.com",
		"ettoday.net",
		"chinatimes.com",
		"cnyes.com",
		"ltn.com.tw",
		"setn.com",
		"tvbs.com.tw",
		"ctee.com.tw",
		"technews.tw",
		"digitimes.com",
		"moneydj.com",
		"storm.mg",
		"ebc.net.tw",
		"statementdog.com",
		"wealth.com.tw",
		"worldjournal.com",
		"inside.com.tw",
		"bnext.com.tw",
		"mirrormedia.mg",
		"nownews.com",
	],
	japan: [],
};

/** Endings of domains that tell the region. */
export const endingsOf: Readonly<Record<Region, readonly string[]>> = {
	mainland: [".cn"],
	"hong-kong": [".hk"],
	taiwan: [".tw"],
	japan: [".jp"],
};

/** Companies report in the money of their region. */
const companiesOf = {
	mainland: new RegExp(mainland.join("|")),
	taiwan: new RegExp(taiwan.join("|")),
};

/** Whose companies a text speaks of, where it speaks of those of one region alone. */
export const regionOfCompanies = (text: string): Region | null => {
	const isOfMainland = companiesOf.mainland.test(text);
	const isOfTaiwan = companiesOf.taiwan.test(text);
	if (isOfMainland === isOfTaiwan) return null;
	return isOfMainland ? "mainland" : "taiwan";
};

const japan = new RegExp(`${zh.japan}|${en.japan}`);
const china = new RegExp(`${zh.china}|${en.china}`);

/** Speaks of Japan or its money, and not of China or its own. */
export const isOfJapanAlone = (text: string): boolean =>
	japan.test(text) && !china.test(text);
