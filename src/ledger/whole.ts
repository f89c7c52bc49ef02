import { areEqualAsStated, statedNumber } from "./agreement.ts";
import type { Figure } from "./figure.ts";

/** A whole and the parts that add up to it: all of them hold. */
export type Whole = Readonly<{
	figures: ReadonlySet<Figure>;
	/** When the last of them was first told. */
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
const choicesOf = (items: readonly Numbered[]): Numbered[][] => {
	const choices: Numbered[][] = [[]];
	for (const item of items)
		for (const choice of [...choices])
			if (choice.length < mostParts) choices.push([...choice, item]);
	return choices.filter(({ length }) => length > 1);
};

const wholeOf = (whole: Numbered, parts: readonly Numbered[]): Whole[] => {
	const sum = parts.reduce((total, { number }) => total + number, 0);
	if (!areEqualAsStated(sum, whole.number)) return [];
	const figures = [whole, ...parts].map(({ figure }) => figure);
	const since = Math.max(...figures.map(({ backing }) => backing.first));
	return [{ figures: new Set(figures), since }];
};

/** Which figures of a slot are a whole and its parts: contracts of $11.9B, $4B and $6.5B, and $22.4B in all. */
export const wholesIn = (figures: readonly Figure[]): Whole[] => {
	const exact = figures.flatMap((figure) => numbered(figure) ?? []);
	if (exact.length < 3 || exact.length > mostFigures) return [];
	return exact.flatMap((whole) =>
		choicesOf(exact.filter(({ number }) => number < whole.number)).flatMap(
			(parts) => wholeOf(whole, parts),
		),
	);
};
