import { type MeasureTable, other, power } from "../unit.ts";
import { numerals } from "./numeral.ts";

const supplier =
	"(?:from|with|to|for|at|by|of|on) (?:(?:fellow |rival )?chip(?:maker| designer| giant) )?[A-Z]";

/** Behind what the parts come to: "26 gigawatts of compute: 10 from Nvidia". */
const opensParts =
	"(?: of)?(?: [a-z-]+){0,4}(?: \\(|(?::|, of which| breaks? down (?:as|into)| splits? (?:as|into)) )";

/** Up to a second supplier's number without a unit: " from Nvidia and 6" before " from AMD"; or to the first of a whole's parts. */
export const sharedUnit = `(?: ${supplier}[\\w.'&-]*(?: [A-Z][\\w.'&-]*){0,2}(?: \\([^()]{2,20}\\))?(?: [a-z]+){0,2}(?:,|;|,? and|, plus| plus) |${opensParts})(?:another |a further |about |some |at least |up to )?(\\d{1,3}(?:\\.\\d+)?)(?= (?:more )?${supplier})`;

/** No year, and no part of a longer number. */
const number = `(?!(?:19|20)\\d\\d(?!\\d))\\d{1,3}(?:,\\d{3}|\\.\\d+|\\d)?|${Object.keys(numerals).slice(1, 12).join("|")}`;
const ends =
	"(?=[,.](?!\\d)|[;)]|$| (?:over|in|by|at|later|next|within|eventually|when|once|as)\\b)";

/** What is counted without a unit too: the number may be theirs. */
const counted =
	"acres|buildings|campuses|cent(?:er|re)s|chips|countries|customers|employees|engineers|facilities|GPUs|halls|headcount|homes|hires|jobs|locations|people|racks|servers|sites|staff|states|subscribers|team|towers|turbines|users|workers|workforce";
const soFar = `(?:(?!\\b(?:${counted})\\b)[^.;:()\\d%$€£]|20\\d\\d(?!\\d))`;

/** Between the power and the word of growth: nothing else that may grow. */
const growing =
	"(?:,|\\b(?:and|but|or|then|now|today|at first|first|initially|20\\d\\d|year|start|outset|launch|capacity|power|compute|it|which|that))(?: (?:and|but|or|then|later|eventually|ultimately|gradually|soon|it|which|that|in all|over time|could|can|may|might|would|will|should|is|are|to|be|potentially|possibly|even|further|expected|planned|designed|set|due|able|plans|room|with|an?|the|options?|aims|hopes))* (?:scal|grow|expand|ris|increas)(?:e|es|ed|ing|able|s)? (?<bound>up )?to";

/** Up to a number without a unit that a power grows to, "and scale up to five", or is held against, "against Anthropic's 1.4". */
export const grownUnit = `${soFar}{0,64}?(?:${growing}|\\b(?:against|versus|compared (?:with|to)) [A-Z]\\w+['’]s) (?:about |around |some |roughly )?(?<number>${number})${ends}`;

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
