import { type MeasureTable, other, power } from "../unit.ts";

/** Up to a second supplier's number without a unit: " from Nvidia and 6" before " from AMD". */
export const sharedUnit =
	"(?: (?:from|with|to|for|at|by|of|on) [A-Z][\\w.'&-]*(?: [A-Z][\\w.'&-]*){0,2}(?: [a-z]+){0,2})(?:,|;|,? and|, plus| plus) (?:another |a further |about |some |at least |up to )?(\\d{1,3}(?:\\.\\d+)?)(?= (?:more )?(?:from|with|to|for|at|by|of|on) [A-Z])";

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
