import {
	currencyOf,
	endingsOf,
	isOfJapanAlone,
	outletsOf,
	type Region,
	regionOfCompanies,
} from "../../language/region.ts";
import type { Currency } from "../../language/unit.ts";
import { wordsOf } from "../../language/zh/region.ts";
import type { Passage } from "../passage.ts";

const regions: readonly Region[] = ["taiwan", "hong-kong", "japan", "mainland"];

const regionOf = (passage: Passage): Region => {
	const isTraditional = passage.lang === "zh-Hant";
	const companies = isTraditional ? regionOfCompanies(passage.clean) : null;
	if (companies !== null) return companies;
	const outlet = passage.outlet ?? "";
	const home = regions.find(
		(region) =>
			outletsOf[region].includes(outlet) ||
			endingsOf[region].some((ending) => outlet.endsWith(ending)),
	);
	if (home) return home;
	if (!isTraditional) return "mainland";
	return (
		regions.find((region) => wordsOf[region].test(passage.clean)) ?? "mainland"
	);
};

/**
 * The currency of a bare 元: in traditional script by the companies that the article speaks of, then by the outlet, else, in
 * traditional script only, by the article's own words.
 */
export const localCurrency = (passage: Passage): Currency =>
	currencyOf[regionOf(passage)];

/** The currency of a bare ¥: yen in a text about Japan alone, yuan otherwise. */
export const yuanOrYen = (passage: Passage): Currency =>
	isOfJapanAlone(passage.clean) ? "JPY" : "CNY";
