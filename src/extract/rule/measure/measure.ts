import { isAnalyst } from "../../../language/analyst.ts";
import { isLongListed } from "../../../language/company/listed.ts";
import { isListed, isSector } from "../party/trade.ts";

const isReckoned = (name: string) => !isAnalyst(name);

/** Has a valuation rather than a market value. */
const isPrivate = (name: string) =>
	!isLongListed(name) && !isSector(name, "fund");

/** Kinds measured on one company, and which companies have such a measure. */
export const measures: Readonly<Record<string, (name: string) => boolean>> = {
	"market-cap": isListed,
	"market-cap-change": isListed,
	valuation: isPrivate,
	revenue: isReckoned,
	profit: isReckoned,
	spending: isReckoned,
};
