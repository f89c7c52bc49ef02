import type { Quantity } from "../../extract/claim.ts";
import { firstInFront } from "../../ledger/deal/in-front.ts";
import type { Deal, Dispute, Reaction } from "../../ledger/statement.ts";
import {
	wordKind,
	wordParties,
	wordQualifier,
	wordWhat,
} from "../../wording/claim.ts";
import { wordDealFigure, wordStatus } from "../../wording/deal.ts";
import { wordDispute } from "../../wording/dispute.ts";
import { type Locale, wordsOf } from "../../wording/locale.ts";
import { wordQuantity } from "../../wording/quantity.ts";
import { wordSetback } from "../../wording/setback.ts";
import { wordTrouble } from "../../wording/trouble.ts";
import { wordDay, wordShortDay, wordWindow } from "../../wording/window.ts";
import {
	isOutside,
	marketChangeOf,
	marketValueOf,
	wordMove,
} from "../content/move.ts";
import type { FeedRow } from "../model.ts";
import type { Row } from "./row.ts";

/** What a row is found by: the words that it shows, and its days in every form with what else only its evidence shows. */
export type Findable = Readonly<{
	shown: readonly string[];
	besides: readonly string[];
}>;

/** A day in all its forms: as tables show it, in full, and ISO. */
const wordsOfDay = (iso: string, locale: Locale): readonly string[] => [
	wordShortDay(iso, locale),
	wordDay(iso, locale),
	iso.slice(0, 10),
];

const wordsOfDeal = (deal: Deal, locale: Locale): Findable => ({
	shown: [
		wordParties(deal),
		wordKind(deal.kind, locale),
		wordDealFigure(deal, locale),
		wordStatus(deal, locale),
	],
	besides: wordsOfDay(firstInFront(deal), locale),
});

const wordsOfReaction = (reaction: Reaction, locale: Locale): Findable => ({
	shown: [
		reaction.company,
		...reaction.moves.flatMap((move) => [
			...(isOutside(move) ? [wordQualifier(move.qualifier, locale)] : []),
			wordMove(move).text,
		]),
		marketChangeOf(reaction, { locale }).text,
		marketValueOf(reaction, { locale }).text,
	],
	besides: wordsOfDay(reaction.day, locale),
});

const wordsOfDispute = (dispute: Dispute, locale: Locale): Findable => ({
	shown: [
		wordParties(dispute),
		wordWhat(dispute, locale),
		wordDispute(dispute, locale),
		...(dispute.state === "settled" ? [wordsOf(locale).board.settled] : []),
	],
	besides: wordsOfDay(dispute.opened, locale),
});

const wordsOfFeed = (
	{ title, url, state, error, ...told }: FeedRow,
	locale: Locale,
): Findable => ({
	shown: [
		title,
		wordsOf(locale).board.feedStates[state],
		...(error === null ? [] : [wordTrouble({ ...told, why: error }, locale)]),
	],
	besides: [url],
});

type PlanRow = Extract<Row, { tranche: unknown }>;

/** What a row of a plan tells beside the plan's parties and amounts. */
const wordsOfPlanRow = (row: PlanRow, locale: Locale): readonly string[] => {
	const words = wordsOf(locale);
	switch (row.of) {
		case "setback":
			return [wordSetback(row.setback, locale)];
		case "milestone": {
			const { qualifier, state, from, to } = row.milestone;
			return [
				wordQualifier(qualifier, locale),
				wordWindow({ ...(from && { from }), ...(to && { to }) }, locale),
				words.milestoneStates[state],
			];
		}
		case "outlook":
			return [words.outlooks[row.tranche.outlook]];
		default: {
			const { total, each, step, capacity } = row.tranche;
			return [total, each, step, capacity]
				.filter((amount): amount is Quantity => amount !== undefined)
				.map((amount) => wordQuantity(amount, locale));
		}
	}
};

const daysOfPlanRow = (row: PlanRow): readonly (string | undefined)[] => {
	switch (row.of) {
		case "setback":
			return [row.setback.since];
		case "milestone":
			return [row.milestone.from, row.milestone.to];
		default:
			return [];
	}
};

/** The words by which a row is found: those that it shows, and its days in ISO too. Ages and counts are none. */
export const findableIn = (row: Row, locale: Locale): Findable => {
	switch (row.of) {
		case "deal":
			return wordsOfDeal(row.deal, locale);
		case "reaction":
			return wordsOfReaction(row.reaction, locale);
		case "dispute":
			return wordsOfDispute(row.dispute, locale);
		case "feed":
			return wordsOfFeed(row.feed, locale);
		default:
			return {
				shown: [wordParties(row.tranche), ...wordsOfPlanRow(row, locale)],
				besides: daysOfPlanRow(row).flatMap((day) =>
					day ? wordsOfDay(day, locale) : [],
				),
			};
	}
};
