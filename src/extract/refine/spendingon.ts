import { spendingOn } from "../../language/en/spendingon.ts";
import type { Draft } from "../rule/draft.ts";
import { textApart } from "../rule/line/linetext.ts";
import { findRight } from "../rule/line/pick.ts";
import { isSupplier } from "../rule/party/trade.ts";

/** On whose goods the sum of a claim is to be spent; `null` where that is not told beside it. */
const sellerOf = ({ kind, subject, line, at }: Draft): string | null => {
	if (kind !== "spending" || subject === null || at === undefined) return null;
	const place = findRight(line, at, "N", ",;");
	const seller = line.tokens[place]?.name;
	if (seller === undefined || seller === subject) return null;
	return isSupplier(seller) && spendingOn.test(textApart(line, at, place))
		? seller
		: null;
};

/** "Pledged $38 billion of spending on AWS": what is bought of somebody. */
export const asPurchases = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.map((draft) => {
		const object = sellerOf(draft);
		return object === null ? draft : { ...draft, kind: "purchase", object };
	});
