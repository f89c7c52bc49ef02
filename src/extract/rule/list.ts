import {
	acquisition,
	acquisitionTold,
	acquisitionValued,
} from "./acquisition.ts";
import { backing } from "./backing.ts";
import { type Book, bookOf } from "./book.ts";
import { funding } from "./funding.ts";
import { inflow } from "./inflow.ts";
import { investment } from "./investment.ts";
import { investmentAlone } from "./investmentalone.ts";
import { marketValue } from "./marketvalue.ts";
import { metric } from "./metric.ts";
import { ordered } from "./ordered.ts";
import { purchase } from "./purchase.ts";
import { purchaseTold, purchaseValued } from "./purchasetold.ts";
import type { Language } from "./read.ts";
import { bought, held, received, secondContract } from "./received.ts";
import { relativeClause } from "./relativeclause.ts";
import type { Rule } from "./rule.ts";
import { shareholding } from "./shareholding.ts";
import { building, projectCost, spending } from "./spending.ts";
import { stake } from "./stake.ts";
import { stakeChinese } from "./stakechinese.ts";
import { sumTold } from "./sumtold.ts";
import { topicFirst, worthAlone } from "./topicfirst.ts";
import { tranche } from "./tranche.ts";
import { turnedChinese } from "./turnedchinese.ts";
import { unitCost } from "./unitcost.ts";
import { valued } from "./valued.ts";

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
