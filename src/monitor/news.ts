import { sideInFront } from "../ledger/best-quote.ts";
import type {
	Deal,
	Dispute,
	Reaction,
	Statement,
} from "../ledger/statement.ts";

/** A row that is new to somebody who has been watching, and under what it is remembered once it was looked at. */
export type News = Readonly<{ id: string; keys: readonly string[] }>;

/** What came about since watching began, each moment once: a row looked at is new again when something else comes about. */
const newsOf = (
	id: string,
	moments: readonly (string | undefined)[],
	begun: string,
): News[] => {
	const since = new Set(
		moments.filter((at) => at !== undefined && at >= begun),
	);
	return since.size === 0
		? []
		: [{ id, keys: [...since].map((at) => `${id}@${at}`) }];
};

/** When it was first told, when the figure in front was, and when the status that holds was. */
const dealNews = (deal: Deal, begun: string): News[] => {
	const { id, first, last, statuses } = deal;
	const front = last < begun ? undefined : sideInFront(deal)?.first;
	return newsOf(id, [first, front, statuses?.[0]?.first], begun);
};

const reactionNews = ({ id, moves }: Reaction, begun: string): News[] =>
	newsOf(
		id,
		moves.map(({ sides: [side] }) => side?.first),
		begun,
	);

/** A dispute is known by its id once it was looked at, and each side that joined it later by its day. */
const disputeNews = ({ id, opened, sides }: Dispute, begun: string): News[] => {
	const joined = sides
		.map(({ first }) => first)
		.filter((first) => first > opened);
	const later = newsOf(id, joined, begun).flatMap(({ keys }) => keys);
	const keys = opened >= begun ? [id, ...later] : later;
	return keys.length === 0 ? [] : [{ id, keys }];
};

/** Disputes that opened, or got another side, since an instant: what was contested already when watching began is history. */
export const newDisputes = ({ disputes }: Statement, begun: string): News[] =>
	disputes
		.filter(({ state }) => state === "open")
		.flatMap((dispute) => disputeNews(dispute, begun));

/** Deals and share moves that came about since an instant. */
export const newFigures = (statement: Statement, begun: string): News[] => [
	...statement.deals.flatMap((deal) => dealNews(deal, begun)),
	...statement.reactions.flatMap((reaction) => reactionNews(reaction, begun)),
];

/** Those that were not looked at. */
export const unseenOf = (
	news: readonly News[],
	seen: ReadonlySet<string>,
): readonly News[] =>
	news.filter(({ keys }) => keys.some((key) => !seen.has(key)));
