import type {
	Dispute,
	Revision,
	Statement,
} from "../../../ledger/statement.ts";
import { isDoubtful } from "../../../ledger/status/doubtful.ts";
import { wordParties, wordSaid, wordWhat } from "../../../wording/claim.ts";
import { wordDispute } from "../../../wording/dispute.ts";
import { type Locale, wordsOf } from "../../../wording/locale.ts";
import { fill } from "../../../wording/template.ts";
import { wordDay } from "../../../wording/window.ts";

/** Names of the columns, as the wording has them. */
export const disputeColumns = [
	"parties",
	"about",
	"quarrel",
	"opened",
	"state",
] as const;
export const revisionColumns = [
	"parties",
	"about",
	"from",
	"to",
	"day",
] as const;

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

/** A row a dispute. */
export const disputeRows = (
	{ disputes }: Statement,
	locale: Locale,
): string[][] => disputes.map((dispute) => disputeRow(dispute, locale));

/** A row a figure or state that another has replaced. */
export const revisionRows = (
	statement: Statement,
	locale: Locale,
): string[][] =>
	statement.revisions.map((revision) =>
		revisionRow(revision, statement, locale),
	);
