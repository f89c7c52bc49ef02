import { isLongListed } from "../../language/company/listed.ts";
import type { Draft } from "../rule/draft.ts";
import { holdsAny } from "../rule/line/pick.ts";
import { setOf } from "../rule/line/symbolclass.ts";

/** Beside these a sum is what backers, or those who take it public, value a company at. */
const privateWords = setOf(
	"round",
	"raise",
	"invest",
	"put",
	"premoney",
	"postmoney",
	"stakebuy",
	"target",
	"goal",
);

const isOfRound = ({ line, qualifier }: Draft): boolean =>
	qualifier !== undefined ||
	holdsAny(line, privateWords, 0, line.symbols.length);

/**
 * What a company is "valued at" whose shares the article tells moves of is its market value, as is that of one long listed:
 * "IREN, whose shares rose 9%, is now valued at $16 billion".
 */
export const asMarketValues = (drafts: readonly Draft[]): readonly Draft[] => {
	const moving = new Set(
		drafts.flatMap(({ kind, subject }) =>
			kind === "price-move" && subject !== null ? subject : [],
		),
	);
	const isOfListed = (draft: Draft): boolean =>
		draft.kind === "valuation" &&
		draft.subject !== null &&
		(isLongListed(draft.subject) ||
			(moving.has(draft.subject) && !isOfRound(draft)));
	return drafts.some(isOfListed)
		? drafts.map((draft) =>
				isOfListed(draft) ? { ...draft, kind: "market-cap" } : draft,
			)
		: drafts;
};
