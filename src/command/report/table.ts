import type {
	Deal,
	Dispute,
	Reaction,
	Statement,
	TallyLine,
	Tranche,
} from "../../ledger/statement.ts";
import { wordKind, wordParties, wordWhat } from "../../wording/claim.ts";
import { wordDispute } from "../../wording/dispute.ts";
import { type Locale, wordsOf } from "../../wording/locale.ts";
import { wordFigure, wordQuantity } from "../../wording/quantity.ts";
import { wordDay, wordWindow } from "../../wording/window.ts";

/** One part of the printed report: a row has as many cells as there are columns. */
export type Table = Readonly<{
	title: string;
	columns: readonly string[];
	rows: readonly (readonly string[])[];
}>;

const none = "–";

const dealRow = (deal: Deal, locale: Locale): string[] => [
	wordParties(deal),
	wordKind(deal.kind, locale),
	deal.value ? wordQuantity(deal.value, locale) : none,
	deal.status ? wordsOf(locale).qualifiers[deal.status] : none,
	[deal.disputed && "!", deal.denied && "✗"].filter(Boolean).join(" ") || none,
	String(deal.stories),
	String(deal.outlets),
	wordDay(deal.last, locale),
];

const tallyRow = (line: TallyLine, locale: Locale): string[] => [
	wordKind(line.kind, locale),
	String(line.deals),
	wordQuantity({ unit: line.unit, low: line.low, high: line.high }, locale),
];

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const milestoneRows = (tranche: Tranche, locale: Locale): string[][] =>
	tranche.milestones.map((milestone) => [
		wordParties(tranche),
		[
			tranche.total && wordQuantity(tranche.total, locale),
			tranche.each &&
				`${tranche.steps} × ${wordQuantity(tranche.each, locale)}`,
		]
			.filter(Boolean)
			.join(" = ") || none,
		wordsOf(locale).qualifiers[milestone.qualifier],
		wordWindow(milestone, locale) || none,
		milestone.elapsed === undefined ? none : percent(milestone.elapsed),
		milestone.daysLeft === undefined ? none : String(milestone.daysLeft),
		milestone.state,
		tranche.outlook,
	]);

const reactionRow = (reaction: Reaction, locale: Locale): string[] => [
	reaction.company,
	`${reaction.day}${reaction.inferred ? " ~" : ""}`,
	...(["close", "high", "low", "session"] as const).map((moment) => {
		const move = reaction.moves.find(({ qualifier }) => qualifier === moment);
		return move ? wordFigure(move.value, "price-move", locale) : none;
	}),
	reaction.marketCapChange?.value
		? wordFigure(reaction.marketCapChange.value, "market-cap-change", locale)
		: none,
];

const disputeRow = (dispute: Dispute, locale: Locale): string[] => [
	wordParties(dispute),
	wordWhat(dispute, locale),
	wordDispute(dispute, locale),
	wordDay(dispute.opened, locale),
	dispute.state,
];

/** The whole statement as tables for people, in the report's order. */
export const tablesOf = (
	statement: Statement,
	locale: Locale,
): readonly Table[] => [
	{
		title: wordsOf(locale).board.panels.deals,
		columns: [
			"parties",
			"kind",
			"value",
			"status",
			"mark",
			"stories",
			"outlets",
			"last",
		],
		rows: statement.deals.map((deal) => dealRow(deal, locale)),
	},
	{
		title: "Tally",
		columns: ["kind", "deals", "sum"],
		rows: statement.tally.map((line) => tallyRow(line, locale)),
	},
	{
		title: wordsOf(locale).board.panels.tranches,
		columns: [
			"parties",
			"plan",
			"milestone",
			"window",
			"elapsed",
			"days left",
			"state",
			"outlook",
		],
		rows: statement.tranches.flatMap((tranche) =>
			milestoneRows(tranche, locale),
		),
	},
	{
		title: wordsOf(locale).board.panels.reactions,
		columns: [
			"company",
			"day",
			"close",
			"high",
			"low",
			"session",
			"market value",
		],
		rows: statement.reactions.map((reaction) => reactionRow(reaction, locale)),
	},
	{
		title: wordsOf(locale).board.panels.disputes,
		columns: ["parties", "about", "quarrel", "opened", "state"],
		rows: statement.disputes.map((dispute) => disputeRow(dispute, locale)),
	},
];
