import { sideInFront } from "../ledger/figure/best-quote.ts";
import type {
	Deal,
	Dispute,
	Evidence,
	Reaction,
	Side,
	Statement,
} from "../ledger/statement.ts";
import type { Beginning } from "./late.ts";

/** A row that is new to somebody who has been watching, and under what it is remembered once it was looked at. */
export type News = Readonly<{ id: string; keys: readonly string[] }>;

/** Whether a quote was not on the board before: it is past the beginning, or its article was read late. */
const isFresh = (
	{ article, published, altered }: Evidence,
	{ begun, late }: Beginning,
): boolean => (altered?.seen ?? published) >= begun || late.has(article);

/** Whether these figures are known by nothing but what is fresh. */
const areFresh = (sides: readonly Side[], beginning: Beginning): boolean => {
	const quotes = sides.flatMap(({ evidence }) => evidence);
	return (
		quotes.length > 0 && quotes.every((quote) => isFresh(quote, beginning))
	);
};

/** A moment, and the figures whose first telling it is. */
type Moment = Readonly<{ at: string; sides: readonly Side[] }>;

const momentsOf = (sides: readonly (Side | undefined)[]): Moment[] =>
	sides.flatMap((side) => (side ? [{ at: side.first, sides: [side] }] : []));

/** Whether what was told first at a moment is news: it is past the beginning, or known by nothing but articles that were read late. */
const isNews = ({ at, sides }: Moment, beginning: Beginning): boolean =>
	at >= beginning.begun ||
	(beginning.late.size > 0 && areFresh(sides, beginning));

/** What came about since watching began, each moment once: a row looked at is new again when something else comes about. */
const newsOf = (
	id: string,
	moments: readonly Moment[],
	beginning: Beginning,
): News[] => {
	const since = new Set(
		moments.filter((moment) => isNews(moment, beginning)).map(({ at }) => at),
	);
	return since.size === 0
		? []
		: [{ id, keys: [...since].map((at) => `${id}@${at}`) }];
};

/** When it was first told, when the figure in front was, and when the status that holds was. */
const dealNews = (deal: Deal, beginning: Beginning): News[] => {
	const { id, first, last, sides, statuses = [] } = deal;
	const isOld = last < beginning.begun && beginning.late.size === 0;
	const front = isOld ? undefined : sideInFront(deal);
	const told = { at: first, sides: [...sides, ...statuses] };
	return newsOf(id, [told, ...momentsOf([front, statuses[0]])], beginning);
};

const reactionNews = ({ id, moves }: Reaction, beginning: Beginning): News[] =>
	newsOf(id, momentsOf(moves.map(({ sides: [side] }) => side)), beginning);

/** Whether it opened since: past the beginning, or of its sides one at most was known by anything but articles read late. */
const isOpenedSince = (
	{ opened, sides }: Dispute,
	beginning: Beginning,
): boolean => {
	if (opened >= beginning.begun) return true;
	if (beginning.late.size === 0) return false;
	return sides.filter((side) => !areFresh([side], beginning)).length < 2;
};

/** A dispute is known by its id once it was looked at, and each side that joined it later by its day. */
const disputeNews = (dispute: Dispute, beginning: Beginning): News[] => {
	const { id, opened, sides } = dispute;
	const joined = momentsOf(sides.filter(({ first }) => first > opened));
	const later = newsOf(id, joined, beginning).flatMap(({ keys }) => keys);
	const keys = isOpenedSince(dispute, beginning) ? [id, ...later] : later;
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
