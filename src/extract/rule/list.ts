import {
	acquisition,
	acquisitionTold,
	acquisitionValued,
} from "./deal/acquisition.ts";
import { backing } from "./deal/backing.ts";
import { funding } from "./deal/funding.ts";
import { inflow } from "./deal/inflow.ts";
import { investment } from "./deal/investment.ts";
import { investmentAlone } from "./deal/investmentalone.ts";
import { ordered } from "./deal/ordered.ts";
import { purchase } from "./deal/purchase.ts";
import { purchaseTold, purchaseValued } from "./deal/purchasetold.ts";
import { bought, held, received, secondContract } from "./deal/received.ts";
import { relativeClause } from "./deal/relativeclause.ts";
import { building, projectCost, spending } from "./deal/spending.ts";
import { sumTold } from "./deal/sumtold.ts";
import { topicFirst, worthAlone } from "./deal/topicfirst.ts";
import { tranche } from "./deal/tranche.ts";
import { turnedChinese } from "./deal/turnedchinese.ts";
import { unitCost } from "./deal/unitcost.ts";
import { valued } from "./deal/valued.ts";
import { type Book, bookOf } from "./line/book.ts";
import { marketValue } from "./measure/marketvalue.ts";
import { metric } from "./measure/metric.ts";
import type { Language } from "./read.ts";
import type { Rule } from "./rule.ts";
import { stakeChinese } from "./stake/chinese.ts";
import { shareholding } from "./stake/shareholding.ts";
import { stake } from "./stake/stake.ts";

const families = [
	held,
	unitCost,
	acquisitionValued,
	purchaseValued,
	ordered,
	valued,
	topicFirst,
	marketValue,
	metric,
	relativeClause,
	tranche,
	turnedChinese,
	stakeChinese,
	acquisition,
	shareholding,
	stake,
	backing,
	inflow,
	bought,
	received,
	purchase,
	funding,
	projectCost,
	investment,
	building,
	investmentAlone,
	spending,
	purchaseTold,
	secondContract,
	acquisitionTold,
	sumTold,
	worthAlone,
];

/**
 * Rules of figures by language, in order: the first that reads a figure keeps it. What a company is
 * worth or earns comes first, for its words stand beside the figure; whose money it is comes last.
 */
export const books: Readonly<Record<Language, Book<Rule>>> = {
	en: bookOf(families.flatMap((family): readonly Rule[] => family.en)),
	zh: bookOf(families.flatMap((family): readonly Rule[] => family.zh)),
};
