import type { Kind } from "../../extract/claim.ts";
import { isReplacement, type Verdict } from "../dispute/verdict.ts";
import { mayBeOneReading, statedNumber } from "../figure/agreement.ts";
import { type Bond, denialsOf } from "../figure/bond.ts";
import {
	byFirst,
	bySupport,
	type Figure,
	nameOfFigure,
} from "../figure/figure.ts";
import { sideOf, sidesOfCourse } from "../figure/side.ts";
import { spanOf } from "../figure/span.ts";
import { countTogether } from "../figure/together.ts";
import { idOf } from "../hash.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "../rule.ts";
import type { Cell, Slot } from "../slot.ts";
import type { Deal, Within } from "../statement.ts";
import type { Step } from "../status/course.ts";
import type { Holding } from "../status/holding.ts";
import { setbackTold, statusTold } from "../status/status.ts";
import { twoCurrencies } from "./two-currencies.ts";
import { twoPrices } from "./two-prices.ts";

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

/** Of the figures that a denial may mean, the best supported: "no such deal" must not make one deal of two. */
const meantBy = (denials: readonly Bond[]): Bond[] => {
	const [meant] = denials.toSorted((a, b) =>
		bySupport(assertedOf(a), assertedOf(b)),
	);
	return meant === undefined ? [] : [meant];
};

const assertedOf = ({ pair: [a, b] }: Bond): Figure => (a.denied ? b : a);
const deniedOf = ({ pair: [a, b] }: Bond): Figure => (a.denied ? a : b);

/** "A contract of up to 17.4 billion, with more services 19.4": one article's two readings of one deal, or two that agree. */
const isReading = ({ nature, besideSince, pair: [a, b] }: Bond): boolean => {
	if (nature === "reading") return true;
	const [x, y] = [a.cells[0]?.stated.value, b.cells[0]?.stated.value];
	return (
		besideSince !== null &&
		x !== undefined &&
		y !== undefined &&
		mayBeOneReading(x, y)
	);
};

/**
 * What makes figures one deal: quarrels, revisions, two readings, two prices, two currencies, and each denial with what it denies, though
 * a single story tells both.
 */
const joining = (
	reading: Reading,
	{ disputes, revisions }: Verdict,
	rule: Rule,
): (readonly [Figure, Figure])[] => {
	const { bonds } = reading;
	const denials = bonds.filter(({ nature }) => nature === "denial");
	const joined = [
		...disputes.filter(
			({ nature, besideSince }) => nature !== "denial" && besideSince === null,
		),
		...revisions,
		...bonds.filter(isReading),
		...(rule.isOne ? twoPrices(reading) : []),
		...[...Map.groupBy(denials, deniedOf).values()].flatMap(meantBy),
	];
	return [...joined.map(({ pair }) => pair), ...twoCurrencies(reading)];
};

/** Several deals between the same parties are kept apart: figures that nothing binds are different deals. */
export const dealsIn = (
	reading: Reading,
	verdict: Verdict,
	rule: Rule,
): DealFigures[] => {
	const { figures } = reading;
	const groupOf = new Map(figures.map((figure) => [figure, new Set([figure])]));
	for (const pair of joining(reading, verdict, rule)) {
		const [mine, other] = pair.map((figure) => groupOf.get(figure));
		if (mine === undefined || other === undefined || mine === other) continue;
		for (const figure of other) groupOf.set(figure, mine.add(figure));
	}
	return [...new Set(groupOf.values())].map((group) =>
		[...group].sort(bySupport),
	);
};

/** Without those whose place another of them has taken, in whatever currency. */
const unreplaced = (figures: DealFigures, reading: Reading): DealFigures => {
	const replaced = reading.bonds
		.filter(({ pair: [, to] }) => figures.includes(to))
		.filter(isReplacement)
		.map(({ pair: [from] }) => from);
	if (replaced.length === 0) return figures;
	const converted = twoCurrencies(reading)
		.filter((pair) => pair.some((figure) => replaced.includes(figure)))
		.flat();
	const left = figures.filter((figure) => !replaced.includes(figure));
	const standing = left.filter((figure) => !converted.includes(figure));
	return standing.length > 0 ? standing : left;
};

/** As many stories deny a figure as tell it. */
const isOutweighed = (figure: Figure, { bonds }: Reading): boolean =>
	denialsOf(figure, bonds).some(
		({ backing }) => backing.stories >= figure.backing.stories,
	);

/**
 * The figure that stands for a deal: asserted if any is, and told by more than deny it if any of these is; of those whose place
 * none has taken the best supported.
 */
export const standingOf = (reading: Reading, figures: DealFigures): Figure => {
	const asserted = figures.filter(({ denied }) => !denied);
	const holding = asserted.filter((figure) => !isOutweighed(figure, reading));
	const told = [holding, asserted].find(({ length }) => length > 0) ?? figures;
	const [standing] = unreplaced(told, reading);
	if (standing === undefined) throw new Error("A deal without a figure");
	return standing;
};

/** The one told anew first in front: what a new version leaves as it was keeps its age, and the deal its name. */
const byAge = (a: Figure, b: Figure): number =>
	spanOf(a).first - spanOf(b).first || byFirst(a, b);

const oldestOf = (figures: DealFigures): Figure | undefined =>
	figures.toSorted(byAge)[0];

/** The number told first, in two digits: it outlasts corrections and better wordings. */
const nameOf = (figures: DealFigures): string => {
	const cells = oldestOf(figures)?.cells ?? [];
	const value = firstTold(cells)?.stated.value;
	if (value === undefined) return "";
	return `${value.unit} ${statedNumber(value).toPrecision(2)}`;
};

const firstTold = (cells: readonly Cell[]): Cell | undefined =>
	cells.toSorted((a, b) => ageOf(a) - ageOf(b))[0];

const ageOf = (cell: Cell): number =>
	spanOf({ cells: [cell], backing: cell.backing }).first;

/** A deal of a slot by its name. */
export type NamedDeal = Readonly<{ id: string; figures: DealFigures }>;

const byOldest = (a: DealFigures, b: DealFigures): number => {
	const [x, y] = [oldestOf(a), oldestOf(b)];
	return x === undefined || y === undefined ? 0 : byAge(x, y);
};

/**
 * The deals of a slot with ids that stay the same for ever. Where two have one name ("100" and "up to 100", which a third
 * figure keeps apart), the one first told has it alone.
 */
export const namedDeals = (
	slot: Slot,
	deals: readonly DealFigures[],
): NamedDeal[] => {
	const taken = new Set<string>();
	return deals.toSorted(byOldest).map((figures) => {
		const id = idOf("deal", slot.key, nameOf(figures));
		const oldest = oldestOf(figures);
		if (oldest === undefined || !taken.has(id)) {
			taken.add(id);
			return { id, figures };
		}
		return { id: idOf(id, nameOfFigure(oldest)), figures };
	});
};

/** What a reader is told of a deal beyond its figures: whether an open quarrel is about it, and how the pair's deal came to stand. */
export type Standing = Readonly<{
	isDisputed: boolean;
	/** What the slot comes to. */
	reading: Reading;
	course: readonly Step[];
	/** What of that course holds. */
	holding: Holding | null;
	/** What holds it already. */
	within: Within | undefined;
}>;

/** One deal as a reader sees it. */
export const dealOf = (
	slot: Slot,
	{ id, figures }: NamedDeal,
	{ isDisputed, reading, course, holding, within }: Standing,
): Deal => {
	const standing = standingOf(reading, figures);
	const denials = denialsOf(standing, reading.bonds);
	const side = sideOf(standing, slot);
	const others = figures.filter((figure) => figure !== standing);
	const sides = [side, ...others.map((figure) => sideOf(figure, slot))];
	const standingOnes = unreplaced(figures, reading);
	const replaced = figures
		.filter((figure) => !standingOnes.includes(figure))
		.map((figure) => sideOf(figure, slot));
	const { kind, subject, object } = slot.matter;
	const status = slot.ofPair.status;
	const statuses =
		status === null ? [] : sidesOfCourse(course, status, holding?.step);
	const stands = statuses[0] && statusTold(statuses[0]);
	const doubted = holding?.doubted && setbackTold(holding.doubted.figure);
	return {
		id,
		kind,
		subject,
		...(object === undefined ? {} : { object }),
		...(side.value === undefined ? {} : { value: side.value }),
		...(side.when === undefined ? {} : { when: side.when }),
		...(stands === undefined ? {} : { status: stands }),
		...(holding?.inDoubt ? { inDoubt: true } : {}),
		...(doubted ? { doubted } : {}),
		...(statuses.length === 0 ? {} : { statuses }),
		disputed: isDisputed,
		denied:
			standing.denied || others.some((figure) => denials.includes(figure)),
		...countTogether(figures.map(({ backing }) => backing)),
		first: sides.reduce((a, { first: b }) => (b < a ? b : a), side.first),
		last: sides.reduce((a, { last: b }) => (b > a ? b : a), side.last),
		sides,
		...(replaced.length === 0 ? {} : { replaced }),
		...(within === undefined ? {} : { within }),
	};
};
