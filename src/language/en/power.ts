import { type MeasureTable, other, power } from "../unit.ts";
import { numerals } from "./numeral.ts";

/** Up to a second supplier's number without a unit: " from Nvidia and 6" before " from AMD". */
export const sharedUnit =
	"(?: (?:from|with|to|for|at|by|of|on) [A-Z][\\w.'&-]*(?: [A-Z][\\w.'&-]*){0,2}(?: [a-z]+){0,2})(?:,|;|,? and|, plus| plus) (?:another |a further |about |some |at least |up to )?(\\d{1,3}(?:\\.\\d+)?)(?= (?:more )?(?:from|with|to|for|at|by|of|on) [A-Z])";

const number = `\\d{1,3}(?:,\\d{3}|\\.\\d+|\\d)?|${Object.keys(numerals).slice(1, 12).join("|")}`;
const soFar = "(?:[^.;:()\\d%$€£]|20\\d\\d(?!\\d))";
const ends =
	"(?=[,.;)]|$| (?:over|in|by|at|later|next|within|eventually|when|once|as)\\b)";

/** Up to a number without a unit that a power grows to, "and scale up to five", or is held against, "against Anthropic's 1.4". */
export const grownUnit = `${soFar}{0,64}?\\b(?:(?:scal|grow|expand|ris|increas)(?:e|es|ing|able|s)? (?<bound>up )?to|(?:against|versus|compared (?:with|to)) [A-Z]\\w+['’]s) (?:about |around |some |roughly )?(?<number>${number})${ends}`;

export const powerUnits: MeasureTable = [
	[power(1e12), ["TW", "terawatts", "terawatt"]],
	[
		power(1e9),
		["GW", "gw", "Gw", "gigawatts", "gigawatt", "GWs", "GWp", "GWe"],
	],
	[
		power(1e6),
		["MW", "mw", "Mw", "megawatts", "megawatt", "MWs", "MWp", "MWe"],
	],
	[power(1e3), ["kW", "KW", "kw", "kilowatts", "kilowatt"]],
	// Energy is no power.
	[
		other,
		[
			"TWh",
			"GWh",
			"MWh",
			"kWh",
			"KWh",
			"gigawatt-hours",
			"gigawatt hours",
			"megawatt-hours",
			"megawatt hours",
			"kilowatt-hours",
			"kilowatt hours",
		],
	],
];
