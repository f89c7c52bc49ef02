import type { Measure } from "../../language/unit.ts";
import { type MeasureAt, measureAfter, measureBefore } from "./measure.ts";
import { type Numeral, readNumeral } from "./numeral.ts";

/** A number with the currency and the unit beside it. */
export type Part = Readonly<{
	start: number;
	end: number;
	numeral: Numeral;
	prefix: MeasureAt | null;
	unit: MeasureAt | null;
}>;

const isUnit = (text: string) => (at: number) =>
	(measureAfter(text, at)?.measure.type ?? "money") !== "money";

/** A sign of a currency that belongs to the next number: "$66 billion-US$72 billion". */
const opensNext = /[$€£¥]\d$/;

const unitAfter = (text: string, at: number): MeasureAt | null => {
	const unit = measureAfter(text, at);
	return unit !== null && opensNext.test(text.slice(at, unit.end + 1))
		? null
		: unit;
};

/** The number at `at` with what belongs to it; `null` where none is, or only a word such as 十元. */
export const readPart = (text: string, at: number): Part | null => {
	const numeral = readNumeral(text, at, isUnit(text));
	if (!numeral) return null;
	const prefix = measureBefore(text, at);
	const unit = unitAfter(text, numeral.end);
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

/** Its currency or unit; `null` for a bare number. */
export const measureOf = (part: Part): Measure | null =>
	part.prefix?.measure ?? part.unit?.measure ?? null;
