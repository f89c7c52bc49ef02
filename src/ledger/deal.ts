import type { Kind, Qualifier } from "../extract/claim.ts";
import { statedNumber } from "./agreement.ts";
import { joinBackings } from "./backing.ts";
import { isDenial, relationOf } from "./conflict.ts";
import { isoOf } from "./day.ts";
import { pairsOf } from "./dispute.ts";
import { bySupport, type Figure, figuresAt, leadOf } from "./figure.ts";
import { idOf } from "./hash.ts";
import { sideOf } from "./side.ts";
import type { Slot } from "./slot.ts";
import type { Deal } from "./statement.ts";

/** Money, shares or systems that pass between parties. Periods' figures and counts of goods describe deals, they are none. */
const dealKinds: ReadonlySet<Kind> = new Set<Kind>([
	"investment",
	"purchase",
	"acquisition",
	"funding-round",
	"stake",
	"capacity",
]);

/** Whether claims of a slot make deals. Capacity is one where somebody is to supply it. */
export const holdsDeals = ({ matter }: Slot): boolean =>
	dealKinds.has(matter.kind) &&
	(matter.kind !== "capacity" ||
		(matter.qualifier === "total" && matter.object !== undefined));

/** Figures of one deal: those that quarrel over it, deny it or replaced one another. Best supported first. */
export type DealFigures = readonly Figure[];

/** A denial speaks of the deal whose figure it denies, though a single story tells both. */
const concernOneDeal = (
	slot: Slot,
	a: Figure,
	b: Figure,
	at: number,
): boolean => relationOf(slot, a, b, at) !== "harmony" || isDenial(slot, a, b);

/** Several deals between the same parties are kept apart: figures that nothing links are different deals. */
export const dealsIn = (slot: Slot, at: number): DealFigures[] => {
	const figures = figuresAt(slot, at);
	const groupOf = new Map(figures.map((figure) => [figure, new Set([figure])]));
	for (const [a, b] of pairsOf(figures)) {
		const [mine, other] = [groupOf.get(a), groupOf.get(b)];
		if (mine === undefined || other === undefined || mine === other) continue;
		if (!concernOneDeal(slot, a, b, at)) continue;
		for (const figure of other) groupOf.set(figure, mine.add(figure));
	}
	return [...new Set(groupOf.values())].map((group) =>
		[...group].sort(bySupport),
	);
};

/** The figure that stands for a deal: asserted if any is; where one replaced another, the newest; else the best supported. */
export const standingOf = (slot: Slot, figures: DealFigures): Figure => {
	const asserted = figures.filter(({ denied }) => !denied);
	const [best] = asserted.length > 0 ? asserted : figures;
	if (best === undefined) throw new Error("A deal without a figure");
	return slot.rule.moves
		? asserted.reduce(
				(a, b) => (b.backing.first > a.backing.first ? b : a),
				best,
			)
		: best;
};

/** The oldest figure's number in two digits: it outlasts corrections and better wordings. */
const nameOf = (figures: DealFigures): string => {
	const [oldest] = [...figures].sort(
		(a, b) => a.backing.first - b.backing.first || bySupport(a, b),
	);
	const value = oldest === undefined ? undefined : leadOf(oldest).stated.value;
	if (value === undefined) return "";
	return `${value.unit} ${statedNumber(value).toPrecision(2)}`;
};

/** The same deal has the same id for ever. */
export const dealId = (slot: Slot, figures: DealFigures): string =>
	idOf("deal", slot.key, nameOf(figures));

/** One deal as a reader sees it; `status` is the pair's latest. */
export const dealOf = (
	slot: Slot,
	figures: DealFigures,
	at: number,
	status?: Qualifier,
): Deal => {
	const standing = standingOf(slot, figures);
	const side = sideOf(standing, slot);
	const backing = joinBackings(figures.map((figure) => figure.backing));
	const { kind, subject, object } = slot.matter;
	return {
		id: dealId(slot, figures),
		kind,
		subject,
		...(object === undefined ? {} : { object }),
		...(side.value === undefined ? {} : { value: side.value }),
		...(side.when === undefined ? {} : { when: side.when }),
		...(status === undefined ? {} : { status }),
		disputed: pairsOf(figures).some(
			([a, b]) => relationOf(slot, a, b, at) === "dispute",
		),
		denied: figures.some(({ denied }) => denied),
		stories: backing.stories,
		outlets: backing.outlets,
		first: isoOf(backing.first),
		last: isoOf(backing.last),
		sides: [
			side,
			...figures
				.filter((figure) => figure !== standing)
				.map((figure) => sideOf(figure, slot)),
		],
	};
};
