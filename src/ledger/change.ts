import { isoOf } from "./day.ts";
import {
	type DealFigures,
	dealId,
	dealsIn,
	holdsDeals,
	standingOf,
} from "./deal.ts";
import { isSettledAt, type Quarrel, quarrelsOf } from "./dispute.ts";
import type { LedgerEvent } from "./event.ts";
import { type Figure, nameOfFigure } from "./figure.ts";
import { idOf } from "./hash.ts";
import { readNow } from "./reading.ts";
import { type Succession, successionsOf } from "./revision.ts";
import { sideOf } from "./side.ts";
import type { Slot } from "./slot.ts";
import { statusesIn } from "./status.ts";

/** What of a slot may be news: everything by the name under which it is announced once. */
export type Digest = Readonly<{
	slot: Slot;
	figures: ReadonlyMap<string, Figure>;
	deals: ReadonlyMap<string, DealFigures>;
	quarrels: ReadonlyMap<string, Quarrel>;
	successions: ReadonlyMap<string, Succession>;
	statuses: readonly Figure[];
}>;

const named = <Item>(
	items: readonly Item[],
	nameOf: (item: Item) => string,
): ReadonlyMap<string, Item> =>
	new Map(items.map((item) => [nameOf(item), item]));

/** The state of a slot as it stands, to be compared with the one after a change. */
export const digestOf = (slot: Slot): Digest => {
	const reading = readNow(slot);
	return {
		slot,
		figures: named(reading.figures, nameOfFigure),
		deals: holdsDeals(slot)
			? named(dealsIn(reading), (figures) => dealId(slot, figures))
			: new Map(),
		quarrels: named(quarrelsOf(slot, reading), ({ id }) => id),
		successions: named(
			successionsOf(slot, reading),
			({ from, to }) => `${nameOfFigure(from)}→${nameOfFigure(to)}`,
		),
		statuses: slot.rule.figure === "qualifier" ? statusesIn(reading) : [],
	};
};

export type Told = Readonly<{
	name: LedgerEvent["name"];
	/** What makes the event this one and no other. */
	cause: readonly string[];
	at: number;
	figures: readonly Figure[];
}>;

/** An event about figures of a slot. */
export const eventOf = (slot: Slot, told: Told): LedgerEvent => {
	const { kind, subject, object, qualifier, when } = slot.matter;
	return {
		id: idOf(told.name, slot.key, ...told.cause),
		name: told.name,
		at: isoOf(told.at),
		kind,
		subject,
		...(object === undefined ? {} : { object }),
		...(qualifier === undefined ? {} : { qualifier }),
		sides: told.figures.map((figure) => sideOf(figure, slot)),
		...(when?.from === undefined ? {} : { day: when.from }),
	};
};

const isNew = <Item>(before: ReadonlyMap<string, Item>, name: string) =>
	!before.has(name);

const newDeals = (before: Digest, after: Digest, at: number): Told[] =>
	[...after.deals]
		.filter(([id, figures]) => {
			const isAsserted = figures.some(({ denied }) => !denied);
			return isNew(before.deals, id) && isAsserted;
		})
		.map(([id, figures]) => ({
			name: "deal.new",
			cause: [id],
			at,
			figures: [standingOf(after.slot, figures)],
		}));

const newDenials = (before: Digest, after: Digest, at: number): Told[] =>
	[...after.figures]
		.filter(([name, { denied }]) => denied && isNew(before.figures, name))
		.map(([name, figure]) => ({
			name: "claim.denied",
			cause: [name],
			at,
			figures: [figure],
		}));

const newMoves = (before: Digest, after: Digest, at: number): Told[] => {
	if (after.slot.rule.binds !== "day") return [];
	return [...after.figures]
		.filter(([name, { denied }]) => !denied && isNew(before.figures, name))
		.map(([name, figure]) => ({
			name: "reaction.reported",
			cause: [name],
			at,
			figures: [figure],
		}));
};

/** Which statuses and figures have taken the place of which; a first status comes from nothing. */
const newStandings = (before: Digest, after: Digest, at: number): Told[] => {
	const isStatus = after.slot.rule.figure === "qualifier";
	const followed = [...after.successions]
		.filter(([name]) => isNew(before.successions, name))
		.map(
			([name, { from, to }]): Told => ({
				name: isStatus ? "status.changed" : "deal.revised",
				cause: [name],
				at,
				figures: [from, to],
			}),
		);
	const [first] = after.statuses;
	if (first === undefined || before.statuses.length > 0) return followed;
	const opening: Told = {
		name: "status.changed",
		cause: [nameOfFigure(first)],
		at,
		figures: [first],
	};
	return [opening, ...followed];
};

const namesOf = ({ figures }: Quarrel): string[] =>
	figures.map(nameOfFigure).sort();

/** What happened to one quarrel; `null` if nothing but further support. */
const turnOf = (
	was: Quarrel | undefined,
	now: Quarrel,
	at: number,
): "dispute.opened" | "dispute.settled" | "dispute.changed" | null => {
	if (was === undefined) return "dispute.opened";
	const [wasSettled, isSettled] = [isSettledAt(was, at), isSettledAt(now, at)];
	if (!wasSettled && isSettled) return "dispute.settled";
	const isReopened = wasSettled && !isSettled;
	const isOther = namesOf(was).join() !== namesOf(now).join();
	return isReopened || isOther ? "dispute.changed" : null;
};

/** The event that settles a quarrel, the same whether a story or the clock has brought it about. */
export const settling = (quarrel: Quarrel, at: number): Told => ({
	name: "dispute.settled",
	cause: [quarrel.id, ...namesOf(quarrel), isoOf(at)],
	at,
	figures: quarrel.figures,
});

const newQuarrels = (
	before: Digest,
	after: Digest,
	at: number,
	now: number,
): Told[] =>
	[...after.quarrels].flatMap(([id, quarrel]): Told[] => {
		const name = turnOf(before.quarrels.get(id), quarrel, now);
		const { figures, opened, settles } = quarrel;
		if (name === null) return [];
		if (name === "dispute.opened")
			return [{ name, cause: [id], at: opened, figures }];
		if (name === "dispute.settled" && settles !== null)
			return [settling(quarrel, settles)];
		return [{ name, cause: [id, ...namesOf(quarrel), isoOf(at)], at, figures }];
	});

/** What a change of one slot has brought; `at`: when the article that caused it became known; `now`: when the latest did. */
export const changesBetween = (
	before: Digest,
	after: Digest,
	at: number,
	now: number,
): LedgerEvent[] =>
	[newDeals, newStandings, newDenials, newQuarrels, newMoves]
		.flatMap((news) => news(before, after, at, now))
		.map((told) => eventOf(after.slot, told));
