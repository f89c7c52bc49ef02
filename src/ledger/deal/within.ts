import { haveOneNumber, statedNumber } from "../figure/agreement.ts";
import { type Figure, leadOf } from "../figure/figure.ts";
import { choicesOf, isTelling } from "../figure/whole.ts";
import type { Reading } from "../reading.ts";
import type { Within } from "../statement.ts";
import { type NamedDeal, standingOf } from "./deal.ts";

/** A deal with the figure that stands for it. */
type Numbered = Readonly<{
	id: string;
	figure: Figure;
	number: number;
	/** It states its number without bound or hedge. */
	isExact: boolean;
}>;

/** Sums are looked for among so many deals of two parties, the best supported: among more some come out by chance. */
const mostDeals = 12;

const numbered = ({ id }: NamedDeal, figure: Figure): Numbered[] => {
	const { value } = leadOf(figure).stated;
	if (figure.denied || value === undefined || value.unit === "percent")
		return [];
	const isExact = value.low === value.high && !value.approx;
	return [{ id, figure, number: statedNumber(value), isExact }];
};

const unitOf = ({ figure }: Numbered) => leadOf(figure).stated.value?.unit;

/** Whether a single article tells all of them. */
const areToldByOne = (figures: readonly Figure[]): boolean => {
	const [rarest, ...others] = figures.toSorted(
		(a, b) => a.backing.supports.length - b.backing.supports.length,
	);
	return (
		rarest?.backing.supports.some(({ piece }) =>
			others.every(({ backing }) => backing.has(piece)),
		) ?? false
	);
};

type Sum = Readonly<{ whole: Numbered; parts: readonly Numbered[] }>;

/**
 * Whether a sum that comes out is one: its digits leave no doubt, or an article tells the whole and each of its parts. What
 * is hedged adds up too easily for its digits to tell.
 */
const isProven = ({ whole, parts }: Sum): boolean => {
	const all = [whole, ...parts];
	return (
		(isTelling(whole.number) && all.every(({ isExact }) => isExact)) ||
		areToldByOne(all.map(({ figure }) => figure))
	);
};

/** Two parts of one sum hold nothing of each other: 12 and 15 make 27, so that 15 is not 12 and the 3 of an older deal. */
const isContradicted = ({ whole, parts }: Sum, known: readonly Sum[]) =>
	known.some(
		(sum) =>
			sum.parts.includes(whole) &&
			parts.some((part) => sum.parts.includes(part)),
	);

/** Without what binary fractions add to 11.9 and 4 and 6.5. */
const plain = (number: number): number => Number(number.toPrecision(12));

const addsUp = ({ whole, parts }: Sum): boolean =>
	plain(parts.reduce((sum, { number }) => sum + number, 0)) ===
	plain(whole.number);

const sumsIn = (deals: readonly Numbered[]): Sum[] => {
	const sums = deals
		.slice(0, mostDeals)
		.flatMap((whole, _, among) =>
			choicesOf(
				among.filter(
					(part) =>
						part.number < whole.number && unitOf(part) === unitOf(whole),
				),
			)
				.map((parts): Sum => ({ whole, parts }))
				.filter(addsUp),
		)
		.filter(isProven)
		.sort((a, b) => b.whole.number - a.whole.number);
	const known: Sum[] = [];
	for (const sum of sums) if (!isContradicted(sum, known)) known.push(sum);
	return known;
};

const byNumber = (a: Numbered, b: Numbered): number => a.number - b.number;

/** The least sum that a deal is a part of. */
const ofSum = (deal: Numbered, sums: readonly Sum[]): Within[] => {
	const [whole] = sums
		.filter(({ parts }) => parts.includes(deal))
		.map((sum) => sum.whole)
		.sort(byNumber);
	return whole === undefined ? [] : [{ deal: whole.id, as: "part" }];
};

/** "$13B" and "over $13B", which no article tells apart: the one told by more stories has it. */
const ofSame = (deal: Numbered, before: readonly Numbered[]): Within[] => {
	const same = before.find(
		(other) =>
			other.number === deal.number &&
			unitOf(other) === unitOf(deal) &&
			!areToldByOne([other.figure, deal.figure]),
	);
	return same === undefined ? [] : [{ deal: same.id, as: "same" }];
};

const areOneNumber = (a: Figure, b: Figure): boolean => {
	const [x, y] = [leadOf(a).stated.value, leadOf(b).stated.value];
	return (
		x !== undefined &&
		y !== undefined &&
		x.unit === y.unit &&
		haveOneNumber(x, y, { aboutCounts: false })
	);
};

/** What some article tells as the first step of a larger one, best supported first. */
const ofFirst = (
	deal: Numbered,
	deals: readonly Numbered[],
	steps: readonly Figure[],
): Within[] => {
	const own = steps.filter(
		(step) => !step.denied && areOneNumber(step, deal.figure),
	);
	const whole = deals.find(
		(other) =>
			other.number > deal.number &&
			unitOf(other) === unitOf(deal) &&
			own.some((step) => areToldByOne([step, other.figure])),
	);
	return whole === undefined ? [] : [{ deal: whole.id, as: "first" }];
};

/**
 * Which deals of a slot another of its deals holds already, by id, so that their sum counts each once: parts that add up to it, its
 * first step, the same number told otherwise. `deals` come best supported first; `steps` are the figures told of the parties' steps.
 */
export const withinOf = (
	deals: readonly NamedDeal[],
	reading: Reading,
	steps: readonly Figure[],
): ReadonlyMap<string, Within> => {
	if (deals.length < 2) return new Map();
	const all = deals.flatMap((deal) =>
		numbered(deal, standingOf(reading, deal.figures)),
	);
	const sums = sumsIn(all);
	return new Map(
		all.flatMap((deal, i) => {
			const [within] = [
				...ofSum(deal, sums),
				...ofSame(deal, all.slice(0, i)),
				...ofFirst(deal, all, steps),
			];
			return within === undefined ? [] : [[deal.id, within] as const];
		}),
	);
};
