import { sideInFront } from "../ledger/best-quote.ts";
import type {
	Deal,
	Dispute,
	Reaction,
	Side,
	Statement,
} from "../ledger/statement.ts";
import type { Beginning } from "./late.ts";

/** A row that is new to somebody who has been watching, and under what it is remembered once it was looked at. */
export type News = Readonly<{ id: string; keys: readonly string[] }>;

/** Whether figures told first at a moment are news: it is past the beginning, or an article of that moment was read late. */
const isNews = (
	at: string,
	sides: readonly Side[],
	{ begun, late }: Beginning,
): boolean =>
	at >= begun ||
	(late.size > 0 &&
		sides.some(({ evidence }) =>
			evidence.some(
				({ published, article }) =>
					late.has(article) && Date.parse(published) === Date.parse(at),
			),
		));

/**
 * What came about since watching began, each moment once: a row looked at is new again when something else comes about. `sides`
 * have the evidence of those moments.
 */
const newsOf = (
	id: string,
	moments: readonly (string | undefined)[],
	sides: readonly Side[],
	beginning: Beginning,
): News[] => {
	const since = new Set(
		moments.filter((at) => at !== undefined && isNews(at, sides, beginning)),
	);
	return since.size === 0
		? []
		: [{ id, keys: [...since].map((at) => `${id}@${at}`) }];
};

/** When it was first told, when the figure in front was, and when the status that holds was. */
const dealNews = (deal: Deal, beginning: Beginning): News[] => {
	const { id, first, last, sides, statuses = [] } = deal;
	const isOld = last < beginning.begun && beginning.late.size === 0;
	const front = isOld ? undefined : sideInFront(deal)?.first;
	const moments = [first, front, statuses[0]?.first];
	return newsOf(id, moments, [...sides, ...statuses], beginning);
};

const reactionNews = (
	{ id, moves }: Reaction,
	beginning: Beginning,
): News[] => {
	const sides = moves.flatMap(({ sides: [side] }) => side ?? []);
	const moments = sides.map(({ first }) => first);
	return newsOf(id, moments, sides, beginning);
};

/** A dispute is known by its id once it was looked at, and each side that joined it later by its day. */
const disputeNews = (
	{ id, opened, sides }: Dispute,
	beginning: Beginning,
): News[] => {
	const joined = sides
		.map(({ first }) => first)
		.filter((first) => first > opened);
	const later = newsOf(id, joined, sides, beginning).flatMap(
		({ keys }) => keys,
	);
	const keys = isNews(opened, sides, beginning) ? [id, ...later] : later;
	return keys.length === 0 ? [] : [{ id, keys }];
};

/** Disputes that opened, or got another side, since the beginning: what was contested already then is history. */
export const newDisputes = (
	{ disputes }: Statement,
	beginning: Beginning,
): News[] =>
	disputes
		.filter(({ state }) => state === "open")
		.flatMap((dispute) => disputeNews(dispute, beginning));

/** Deals and share moves that came about since the beginning. */
export const newFigures = (
	{ deals, reactions }: Statement,
	beginning: Beginning,
): News[] => [
	...deals.flatMap((deal) => dealNews(deal, beginning)),
	...reactions.flatMap((reaction) => reactionNews(reaction, beginning)),
];

/** Those that were not looked at. */
export const unseenOf = (
	news: readonly News[],
	seen: ReadonlySet<string>,
): readonly News[] =>
	news.filter(({ keys }) => keys.some((key) => !seen.has(key)));
