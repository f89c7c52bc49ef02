import { mainland, taiwan } from "./company/home.ts";
import type { Currency } from "./unit.ts";

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

/** Words that only one region's press uses, in simplified script. */
export const wordsOf: Readonly<Record<Region, RegExp>> = {
	mainland: /人民币|A股|沪深|上交所|深交所|科创板|央行|证监会/,
	"hong-kong": /港元|港股|恒指|恒生|行政总裁|港交所/,
	taiwan: /台币|台股|辉达|瓩|晶片|资料中心|伺服器|台厂|法人/,
	japan: /日经|东证/,
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

const yen = /日[元圆本]|东京|软银|\b(?:yen|Japan|Tokyo|SoftBank)/;
const yuan = /人民币|中国|\b(?:yuan|RMB|China|Chinese|Beijing)/;

/** Speaks of Japan or its money, and not of China or its own. */
export const isOfJapanAlone = (text: string): boolean =>
	yen.test(text) && !yuan.test(text);
