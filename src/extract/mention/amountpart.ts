import type { Measure } from "../../language/unit.ts";
import { type MeasureAt, measureAfter, measureBefore } from "./measure.ts";
import { type Numeral, readNumeral } from "./numeral.ts";

export type Part = Readonly<{
	start: number;
	end: number;
	numeral: Numeral;
	prefix: MeasureAt | null;
	unit: MeasureAt | null;
}>;

const isUnit = (text: string) => (at: number) =>
	(measureAfter(text, at)?.measure.type ?? "money") !== "money";

export const readPart = (text: string, at: number): Part | null => {
	const numeral = readNumeral(text, at, isUnit(text));
	if (!numeral) return null;
	const prefix = measureBefore(text, at);
	const unit = measureAfter(text, numeral.end);
	if (!numeral.scaled && !numeral.digits && unit?.measure.type === "money")
		return null;
	return {
		start: prefix?.start ?? at,
		end: unit?.end ?? numeral.end,
		numeral,
		prefix,
		unit,
	};
};

export const measureOf = (part: Part): Measure | null =>
	part.prefix?.measure ?? part.unit?.measure ?? null;
