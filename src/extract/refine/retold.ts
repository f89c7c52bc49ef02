import type { Draft } from "../rule/draft.ts";
import { sizeOf } from "../rule/following/furthersum.ts";
import { clauseAround } from "../rule/line/pick.ts";
import { symbolsOf } from "../rule/line/symbol.ts";

/** What contracts are of. */
const goods = symbolsOf(
	"chip",
	"system",
	"cloud",
	"order",
	"buy",
	"supply",
	"deploy",
	"site",
);

/** Read from no more than that there is one. */
const isOfContract = /\/purchase\/(?:contract|by-alone)/;

const isBareDeal = ({ line, at = -1 }: Draft): boolean => {
	const { from, to } = clauseAround(line, at);
	const words = line.symbols.slice(from, to);
	return ![...words].some(
		(symbol) => goods.includes(symbol) || /[GEFC]/.test(symbol),
	);
};

/** Money goes from the supplier to the customer of whom the contract would be, or one is bought by the other. */
const isBetween = (deal: Draft, { subject, object }: Draft): boolean =>
	(deal.subject === object && deal.object === subject) ||
	(deal.kind === "acquisition" &&
		deal.subject === subject &&
		deal.object === object);

const isRetoldBy =
	(contract: Draft) =>
	(deal: Draft): boolean =>
		(deal.kind === "investment" || deal.kind === "acquisition") &&
		deal.line !== contract.line &&
		!deal.denied &&
		isBetween(deal, contract) &&
		deal.value?.unit === contract.value?.unit &&
		sizeOf(deal) === sizeOf(contract);

/** "Days after it signed a $12 billion deal with Qualcomm": no contract, where Qualcomm is told to invest just that sum. */
export const withoutRetold = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.filter(
		(draft) =>
			draft.kind !== "purchase" ||
			!isOfContract.test(draft.rule) ||
			!drafts.some(isRetoldBy(draft)) ||
			!isBareDeal(draft),
	);
