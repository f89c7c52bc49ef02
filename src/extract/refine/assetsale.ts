import { sellsHolding } from "../../language/assetsale.ts";
import { sellsAsset } from "../../language/en/assetsale.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { textBehind, textBetween } from "../rule/line/linetext.ts";

const placeOf = ({ tokens }: Line, party: string | null): number =>
	tokens.findIndex(({ name }) => name === party);

/** Whether a sentence names both and tells that who is named first sells something of its own to the other. */
const areSellerAndBuyer = ({ line, subject, object }: Draft): boolean => {
	const [first = -1, second = -1] = [subject, object]
		.map((party) => placeOf(line, party))
		.sort((one, other) => one - other);
	return first >= 0 && sellsAsset(textBetween(line, first + 1, second));
};

/** Whether who is told to invest sells what it holds of the other. */
const sellsOut = ({ line, subject, object }: Draft): boolean => {
	const [holder, held] = [placeOf(line, subject), placeOf(line, object)];
	return (
		holder >= 0 &&
		held > holder &&
		sellsHolding(
			textBetween(line, holder + 1, held).trimEnd(),
			textBehind(line, held),
		)
	);
};

const isSale = (draft: Draft): boolean =>
	(draft.kind === "acquisition" && areSellerAndBuyer(draft)) ||
	(draft.kind === "investment" && sellsOut(draft));

/**
 * "Oracle will sell the site to Microsoft for $6 billion" is no takeover of Oracle, nor of anybody; "SoftBank sold its stake in
 * Nvidia" no investment.
 */
export const withoutAssetSales = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.filter((draft) => !isSale(draft));
