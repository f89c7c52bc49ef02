import { numerals, passed, places } from "./numeral.ts";
import { partsOf } from "./percent.ts";

/** Numbers written out in characters count only before one of these. */
const units = ["万", "亿", "兆", "成"];

/** Of which one stands in whatever figure is written in characters: 三亿, 破亿, 万亿, 三分之一; simplified. */
export const writtenOut: readonly string[] = [
	...[...Object.keys(numerals), ...Object.keys(places)].flatMap((digit) =>
		units.map((unit) => digit + unit),
	),
	...[...passed].map((verb) => `${verb}亿`),
	"万亿",
	partsOf,
];
