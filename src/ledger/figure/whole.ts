import { areEqualAsStated, statedNumber } from "./agreement.ts";
import type { Figure } from "./figure.ts";

/** A whole and the parts that add up to it: all of them hold. */
export type Whole = Readonly<{
	figures: ReadonlySet<Figure>;
	/** When the last of them was first told, and that they are a sum was plain. */
	since: number;
}>;

/** Among more figures than these some add up by chance. */
const mostFigures = 8;
const mostParts = 3;

type Numbered = Readonly<{ figure: Figure; number: number }>;

/** A figure that states one number exactly; `null` for denials, ranges, bounds and hedges, of which nearly any add up. */
const numbered = (figure: Figure): Numbered | null => {
	const value = figure.cells[0]?.stated.value;
	if (figure.denied || value === undefined) return null;
	if (value.low !== value.high || value.approx) return null;
	return { figure, number: statedNumber(value) };
};

/** Every choice of two or more, but not of too many. */
export const choicesOf = <Item>(items: readonly Item[]): Item[][] => {
	const choices: Item[][] = [[]];
	for (const item of items)
		for (const choice of [...choices])
			if (choice.length < mostParts) choices.push([...choice, item]);
	return choices.filter(({ length }) => length > 1);
};

/** When an article first stated two figures side by side; `null` if none does. */
export type Beside = (a: Figure, b: Figure) => number | null;

/** Digits that no sum of other figures meets by chance: 22.4 has so many, "4 and 1 make 5" has not. */
const tellingDigits = 3;

/** Whether a number has so many. */
export const isTelling = (number: number): boolean =>
	(number.toExponential().split("e")[0] ?? "").replace(".", "").length >=
	tellingDigits;

/**
 * From when on a sum is held to be one: at once where its digits leave no doubt, else when an article states the whole beside one
 * of the parts; `null` if none does, for two stories may just contradict each other.
 */
const provenAt = (
	{ figure, number }: Numbered,
	parts: readonly Numbered[],
	besideSince: Beside,
): number | null => {
	if (isTelling(number)) return Number.NEGATIVE_INFINITY;
	const instants = parts.flatMap(
		(part) => besideSince(figure, part.figure) ?? [],
	);
	return instants.length === 0 ? null : Math.min(...instants);
};

const wholeOf = (
	whole: Numbered,
	parts: readonly Numbered[],
	besideSince: Beside,
): Whole[] => {
	const sum = parts.reduce((total, { number }) => total + number, 0);
	if (!areEqualAsStated(sum, whole.number)) return [];
	const proven = provenAt(whole, parts, besideSince);
	if (proven === null) return [];
	const figures = [whole, ...parts].map(({ figure }) => figure);
	const firsts = figures.map(({ backing }) => backing.first);
	return [{ figures: new Set(figures), since: Math.max(proven, ...firsts) }];
};

/** Which figures of a slot are a whole and its parts: contracts of $11.9B, $4B and $6.5B, and $22.4B in all. */
export const wholesIn = (
	figures: readonly Figure[],
	besideSince: Beside,
): Whole[] => {
	const exact = figures.flatMap((figure) => numbered(figure) ?? []);
	if (exact.length < 3 || exact.length > mostFigures) return [];
	return exact.flatMap((whole) =>
		choicesOf(exact.filter(({ number }) => number < whole.number)).flatMap(
			(parts) => wholeOf(whole, parts, besideSince),
		),
	);
};
