import type { QualifierOf } from "../../extract/claim.ts";
import { type Book, slotAbout, slotsOf } from "../book.ts";
import { digestAt } from "../digest.ts";
import { isSettledAt } from "../dispute/dispute.ts";
import { bySupport, type Figure, figureOf } from "../figure/figure.ts";
import { sideOf } from "../figure/side.ts";
import { idOf } from "../hash.ts";
import { type Page, pageAt } from "../page.ts";
import { readAt } from "../reading.ts";
import type { Slot } from "../slot.ts";
import type { Move, Reaction, Side } from "../statement.ts";
import { type Retellings, retellingsIn, withRetellings } from "./retelling.ts";

/** In the order of a trading day. */
const moments = [
	"premarket",
	"close",
	"high",
	"low",
	"session",
	"after-hours",
] as const satisfies readonly QualifierOf<"price-move">[];

const momentOf = ({ matter }: Slot): Move["qualifier"] =>
	moments.find((moment) => moment === matter.qualifier) ?? "session";

type Told = Readonly<{ slot: Slot; figures: readonly Figure[] }>;

const toldOf = (slot: Slot, retellings: Retellings, at: number): Told[] => {
	const figures = readAt(slot, at)
		.figures.filter((each) => !each.denied && !retellings.retold.has(each))
		.map((figure) => withRetellings(figure, retellings))
		.sort(bySupport);
	return figures.length === 0 ? [] : [{ slot, figures }];
};

const isDisputed = (slot: Slot, at: number): boolean =>
	digestAt(slot, at).quarrels.some((quarrel) => !isSettledAt(quarrel, at));

const moveOf = ({ slot, figures }: Told, at: number): Move[] => {
	const sides = figures.map((figure) => sideOf(figure, slot));
	const [best] = sides;
	if (best?.value === undefined) return [];
	return [
		{
			qualifier: momentOf(slot),
			value: best.value,
			stories: best.stories,
			disputed: isDisputed(slot, at),
			sides,
		},
	];
};

/** What the market value was said to be on that day. */
const marketCapOn = (
	book: Book,
	company: string,
	day: string,
	at: number,
): Side | undefined => {
	const slot = slotAbout(book, { kind: "market-cap", subject: company });
	if (slot === undefined) return undefined;
	const figures = readAt(slot, at).figures.flatMap((figure) => {
		const cells = figure.cells.filter(
			({ stated }) => stated.when?.from === day,
		);
		if (cells.length === 0 || figure.denied) return [];
		return [figureOf(cells)];
	});
	const [best] = figures.sort(bySupport);
	return best === undefined ? undefined : sideOf(best, slot);
};

const byMoment = (a: Move, b: Move): number =>
	moments.indexOf(a.qualifier) - moments.indexOf(b.qualifier);

const isInferred = ({ figures }: Told): boolean =>
	figures.every(({ backing }) =>
		backing.supports.every((support) => support.isInferred),
	);

const reactionOf = (
	book: Book,
	told: readonly Told[],
	at: number,
): Reaction[] => {
	const [any] = told;
	const day = any?.slot.matter.when?.from;
	if (any === undefined || day === undefined) return [];
	const company = any.slot.matter.subject;
	const change = told.find(
		({ slot }) => slot.matter.kind === "market-cap-change",
	);
	const bestChange = change?.figures[0];
	const marketCap = marketCapOn(book, company, day, at);
	return [
		{
			id: idOf("reaction", company, day),
			company,
			day,
			inferred: told.every(isInferred),
			moves: told
				.filter(({ slot }) => slot.matter.kind === "price-move")
				.flatMap((each) => moveOf(each, at))
				.sort(byMoment),
			...(change === undefined || bestChange === undefined
				? {}
				: {
						marketCapChange: {
							...sideOf(bestChange, change.slot),
							disputed: isDisputed(change.slot, at),
						},
					}),
			...(marketCap === undefined ? {} : { marketCap }),
		},
	];
};

const compareReactions = (a: Reaction, b: Reaction): number =>
	a.day === b.day ? (a.company < b.company ? -1 : 1) : a.day < b.day ? 1 : -1;

/** The reaction of a day and the pages that it was made with: as long as they hold, it does. */
export type WrittenReaction = Readonly<{
	pages: readonly Page[];
	reactions: readonly Reaction[];
}>;

const pagesOf = (book: Book, slots: readonly Slot[], at: number): Page[] => {
	const subject = slots[0]?.matter.subject ?? "";
	const cap = slotAbout(book, { kind: "market-cap", subject });
	return [...slots, ...(cap === undefined ? [] : [cap])].map((slot) =>
		pageAt(slot, at),
	);
};

const areSame = (a: readonly Page[], b: readonly Page[]): boolean =>
	a.length === b.length && a.every((page, i) => page === b[i]);

const isConcerned = (
	slot: Slot,
	{ retold, again }: Retellings,
	at: number,
): boolean =>
	retold.size > 0 &&
	readAt(slot, at).figures.some(
		(figure) => retold.has(figure) || again.has(figure),
	);

const reactionOn = (
	book: Book,
	day: string,
	slots: readonly Slot[],
	retellings: Retellings,
	at: number,
): readonly Reaction[] => {
	const pages = pagesOf(book, slots, at);
	const known = book.reactions.get(day);
	const concerned = slots.some((slot) => isConcerned(slot, retellings, at));
	if (!concerned && known !== undefined && areSame(known.pages, pages))
		return known.reactions;
	const told = slots.flatMap((slot) => toldOf(slot, retellings, at));
	const reactions = reactionOf(book, told, at);
	// What other days have to do with is made anew: their pages are not among these.
	if (concerned) book.reactions.delete(day);
	else book.reactions.set(day, { pages, reactions });
	return reactions;
};

/** What shares did, by company and trading day, the newest day first. */
export const reactionsAt = (book: Book, at: number): Reaction[] => {
	const slots = [
		...slotsOf(book, "price-move"),
		...slotsOf(book, "market-cap-change"),
	];
	const retellings = retellingsIn(book, slots, at);
	const days = Map.groupBy(slots, ({ matter }) =>
		[matter.subject, matter.when?.from].join("|"),
	);
	return [...days]
		.flatMap(([day, those]) => reactionOn(book, day, those, retellings, at))
		.sort(compareReactions);
};
