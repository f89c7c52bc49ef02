import { type Item, itemsOf } from "../../../ledger/deal/account.ts";
import { countsInFront } from "../../../ledger/deal/in-front.ts";
import type { Deal, Statement, TallyLine } from "../../../ledger/statement.ts";
import { wordKind, wordParties } from "../../../wording/claim.ts";
import { wordDealFigure, wordStatus } from "../../../wording/deal.ts";
import type { Locale } from "../../../wording/locale.ts";
import { wordCounting, wordSum } from "../../../wording/tally.ts";
import { wordDay } from "../../../wording/window.ts";
import { none } from "./cell.ts";

/** Names of the columns, as the wording has them. */
export const dealColumns = [
	"parties",
	"kind",
	"value",
	"status",
	"mark",
	"stories",
	"outlets",
	"last",
	"tally",
] as const;
export const tallyColumns = ["kind", "deals", "sum", "notFinal"] as const;

const dealCells = (deal: Deal, locale: Locale): string[] => [
	wordParties(deal),
	wordKind(deal.kind, locale),
	deal.value ? wordDealFigure(deal, locale) : none,
	wordStatus(deal, locale) || none,
	[deal.disputed && "!", deal.denied && "✗"].filter(Boolean).join(" ") || none,
	String(countsInFront(deal).stories),
	String(countsInFront(deal).outlets),
	wordDay(deal.last, locale),
];

const dealRow = (item: Item, locale: Locale): string[] => [
	...dealCells(item.deal, locale),
	wordCounting(item, locale),
];

const tallyRow = (line: TallyLine, locale: Locale): string[] => [
	wordKind(line.kind, locale),
	String(line.deals),
	wordSum(line, locale),
	line.notFinal
		? wordSum({ unit: line.unit, ...line.notFinal }, locale, {
				beside: line.high,
			})
		: none,
];

/** A row a deal. */
export const dealRows = ({ deals }: Statement, locale: Locale): string[][] =>
	itemsOf(deals).map((item) => dealRow(item, locale));

/** A row a kind and unit. */
export const tallyRows = ({ tally }: Statement, locale: Locale): string[][] =>
	tally.map((line) => tallyRow(line, locale));
