import { lastTold } from "../../../ledger/plan/last-told.ts";
import type {
	Milestone,
	Statement,
	Tranche,
} from "../../../ledger/statement.ts";
import { setbackAt } from "../../../ledger/status/setback-at.ts";
import { wordParties } from "../../../wording/claim.ts";
import { type Locale, wordsOf } from "../../../wording/locale.ts";
import { wordMilestoneState, wordOutlook } from "../../../wording/milestone.ts";
import { wordQuantity } from "../../../wording/quantity.ts";
import { wordSetback, wordSetbackSupport } from "../../../wording/setback.ts";
import { fill } from "../../../wording/template.ts";
import { wordWindow } from "../../../wording/window.ts";
import { none } from "./cell.ts";

/** Names of the columns, as the wording has them. */
export const trancheColumns = [
	"parties",
	"plan",
	"milestone",
	"window",
	"elapsed",
	"daysLeft",
	"state",
	"outlook",
] as const;

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

/** A plan whose dates nobody tells: it stands in the panel too. */
const planRow = (
	tranche: Tranche,
	statement: Statement,
	locale: Locale,
): string[] => [
	wordParties(tranche),
	planCell(tranche, locale),
	...[none, none, none, none, none],
	outlookCell(tranche, statement, locale),
];

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

/** A row a milestone of each plan, and one for a plan of which none is told. */
export const trancheRows = (statement: Statement, locale: Locale): string[][] =>
	statement.tranches.flatMap((tranche) =>
		tranche.milestones.length === 0
			? [planRow(tranche, statement, locale)]
			: milestoneRows(tranche, statement, locale),
	);
