import { type Item, itemsOf } from "../../ledger/account.ts";
import { countsInFront } from "../../ledger/counts-in-front.ts";
import { isDoubtful } from "../../ledger/doubtful.ts";
import { lastTold } from "../../ledger/last-told.ts";
import { setbackAt } from "../../ledger/setback-at.ts";
import type {
	Deal,
	Dispute,
	Milestone,
	Move,
	Reaction,
	Revision,
	Statement,
	TallyLine,
	Tranche,
} from "../../ledger/statement.ts";
import {
	wordKind,
	wordParties,
	wordSaid,
	wordWhat,
} from "../../wording/claim.ts";
import { wordDealFigure, wordStatus } from "../../wording/deal.ts";
import { wordDispute } from "../../wording/dispute.ts";
import { type Locale, wordsOf } from "../../wording/locale.ts";
import { wordMilestoneState, wordOutlook } from "../../wording/milestone.ts";
import { wordFigure, wordQuantity } from "../../wording/quantity.ts";
import { wordSetback, wordSetbackSupport } from "../../wording/setback.ts";
import { wordCounting, wordSum } from "../../wording/tally.ts";
import { fill } from "../../wording/template.ts";
import { wordDay, wordWindow } from "../../wording/window.ts";

/** One part of the printed report: a row has as many cells as there are columns. */
export type Table = Readonly<{
	title: string;
	columns: readonly string[];
	rows: readonly (readonly string[])[];
}>;

const none = "–";

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
	line.notFinal ? wordSum({ unit: line.unit, ...line.notFinal }, locale) : none,
];

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const planCell = ({ total, each, steps }: Tranche, locale: Locale): string =>
	[
		total && wordQuantity(total, locale),
		each && `${steps} × ${wordQuantity(each, locale)}`,
	]
		.filter(Boolean)
		.join(" = ") || none;

/** How far a window is gone; nothing runs where the deal is told not to go on. */
const clockCells = (
	tranche: Tranche,
	milestone: Milestone,
	statement: Statement,
	locale: Locale,
): string[] => {
	const { board } = wordsOf(locale);
	const { elapsed, daysLeft } = milestone;
	return setbackAt(tranche, milestone)
		? [none, none, board.before]
		: [
				elapsed === undefined ? none : percent(elapsed),
				daysLeft === undefined ? none : String(daysLeft),
				wordMilestoneState(milestone, statement, locale),
			];
};

/** "in doubt: deal told to be off since 20 Feb 2026 (1 story, 2 since say otherwise)". */
const outlookCell = (
	tranche: Tranche,
	statement: Statement,
	locale: Locale,
): string => {
	const { setback } = tranche;
	const last = lastTold(tranche, statement);
	const name = wordOutlook(tranche, last, statement, locale);
	if (setback === undefined) return name;
	const told = wordSetback(setback, locale);
	const what = `${told} (${wordSetbackSupport(setback, locale)})`;
	return fill(wordsOf(locale).labelled, { name, what });
};

const milestoneRows = (
	tranche: Tranche,
	statement: Statement,
	locale: Locale,
): string[][] =>
	tranche.milestones.map((milestone) => [
		wordParties(tranche),
		planCell(tranche, locale),
		wordsOf(locale).qualifiers[milestone.qualifier],
		wordWindow(milestone, locale) || none,
		...clockCells(tranche, milestone, statement, locale),
		outlookCell(tranche, statement, locale),
	]);

const moments = [
	"close",
	"high",
	"low",
	"premarket",
	"after-hours",
	"session",
] as const;

/** The change of the market value with its sign, and the value itself. */
const worthCells = (
	{ marketCapChange, marketCap }: Reaction,
	locale: Locale,
): string[] => [
	marketCapChange?.value
		? wordFigure(marketCapChange.value, "market-cap-change", locale)
		: none,
	marketCap?.value ? wordQuantity(marketCap.value, locale) : none,
];

/** All figures told of a moment, the best supported first: "+6 % / +8.7 %". */
const moveCell = ({ sides }: Move, locale: Locale): string =>
	sides
		.map(({ value }) => value && wordFigure(value, "price-move", locale))
		.filter(Boolean)
		.join(" / ");

const reactionRow = (reaction: Reaction, locale: Locale): string[] => [
	reaction.company,
	`${reaction.day}${reaction.inferred ? " ~" : ""}`,
	...moments.map((moment) => {
		const move = reaction.moves.find(({ qualifier }) => qualifier === moment);
		return move ? moveCell(move, locale) : none;
	}),
	...worthCells(reaction, locale),
];

const wordState = ({ settled }: Dispute, locale: Locale): string => {
	const { disputeStates } = wordsOf(locale).report;
	return settled === undefined
		? disputeStates.open
		: fill(disputeStates.settled, { day: wordDay(settled, locale) });
};

const disputeRow = (dispute: Dispute, locale: Locale): string[] => [
	wordParties(dispute),
	wordWhat(dispute, locale),
	wordDispute(dispute, locale),
	wordDay(dispute.opened, locale),
	wordState(dispute, locale),
];

/** "cancelled?" where the deal's own row has the doubt. */
const wordNow = (
	revision: Revision,
	statement: Statement,
	locale: Locale,
): string => {
	const status = wordSaid(revision.to, revision.kind, locale);
	return isDoubtful(revision, statement)
		? fill(wordsOf(locale).doubted.status, { status })
		: status;
};

const revisionRow = (
	revision: Revision,
	statement: Statement,
	locale: Locale,
): string[] => [
	wordParties(revision),
	wordWhat(revision, locale),
	wordSaid(revision.from, revision.kind, locale),
	wordNow(revision, statement, locale),
	wordDay(revision.at, locale),
];

/** Names of each part's columns, as the wording has them. */
const columnsOf = {
	deals: [
		"parties",
		"kind",
		"value",
		"status",
		"mark",
		"stories",
		"outlets",
		"last",
		"tally",
	],
	tally: ["kind", "deals", "sum", "notFinal"],
	tranches: [
		"parties",
		"plan",
		"milestone",
		"window",
		"elapsed",
		"daysLeft",
		"state",
		"outlook",
	],
	disputes: ["parties", "about", "quarrel", "opened", "state"],
	revisions: ["parties", "about", "from", "to", "day"],
} as const;

/** The whole statement as tables for people, in the report's order. */
export const tablesOf = (
	statement: Statement,
	locale: Locale,
): readonly Table[] => {
	const { board, report, qualifiers } = wordsOf(locale);
	const heads = (part: keyof typeof columnsOf): string[] =>
		columnsOf[part].map((name) => report.columns[name]);
	const { company, day, marketChange, marketValue } = report.columns;
	return [
		{
			title: board.panels.deals,
			columns: heads("deals"),
			rows: itemsOf(statement.deals).map((item) => dealRow(item, locale)),
		},
		{
			title: report.tally,
			columns: heads("tally"),
			rows: statement.tally.map((line) => tallyRow(line, locale)),
		},
		{
			title: board.panels.tranches,
			columns: heads("tranches"),
			rows: statement.tranches.flatMap((tranche) =>
				milestoneRows(tranche, statement, locale),
			),
		},
		{
			title: board.panels.reactions,
			columns: [
				company,
				day,
				...moments.map((moment) =>
					// So named by the claims, but it may have been at any time of the day.
					moment === "session" ? report.columns.untold : qualifiers[moment],
				),
				marketChange,
				marketValue,
			],
			rows: statement.reactions.map((reaction) =>
				reactionRow(reaction, locale),
			),
		},
		{
			title: board.panels.disputes,
			columns: heads("disputes"),
			rows: statement.disputes.map((dispute) => disputeRow(dispute, locale)),
		},
		{
			title: report.revisions,
			columns: heads("revisions"),
			rows: statement.revisions.map((revision) =>
				revisionRow(revision, statement, locale),
			),
		},
	];
};
