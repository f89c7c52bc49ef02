import { sellsAsset } from "../../language/en/assetsale.ts";
import type { Draft } from "../rule/draft.ts";
import { textBetween } from "../rule/linetext.ts";

/** Whether a sentence names both and tells that the first sells the other something of its own. */
const areSellerAndBuyer = ({ line, subject, object }: Draft): boolean => {
	const [first = -1, second = -1] = [subject, object]
		.map((party) => line.tokens.findIndex(({ name }) => name === party))
		.sort((one, other) => one - other);
	return first >= 0 && sellsAsset(textBetween(line, first + 1, second));
};

/** "Oracle will sell the site to Microsoft for $6 billion" is no takeover of Oracle, nor of anybody. */
export const withoutAssetSales = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.filter(
		(draft) => draft.kind !== "acquisition" || !areSellerAndBuyer(draft),
	);
