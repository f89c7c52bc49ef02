import { isPartOfPrice } from "../../language/payment.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore, textBehind } from "../rule/line/linetext.ts";

const paid: ReadonlySet<Draft["kind"]> = new Set([
	"acquisition",
	"investment",
	"purchase",
	"spending",
	// "75% in cash and 25% in stock".
	"stake",
]);

const isPart = ({ kind, line, at }: Draft): boolean =>
	at !== undefined &&
	paid.has(kind) &&
	isPartOfPrice(textBefore(line, at), textBehind(line, at));

/** "$5.2 billion is to be paid in cash and $3.5 billion in stock": parts of a price that is told as a whole are no claims of their own. */
export const withoutPartsOfPrice = (
	drafts: readonly Draft[],
): readonly Draft[] => {
	const parts = new Set(drafts.filter(isPart));
	const isWhole = drafts.some(
		(draft) => draft.kind === "acquisition" && !parts.has(draft),
	);
	return isWhole ? drafts.filter((draft) => !parts.has(draft)) : drafts;
};
