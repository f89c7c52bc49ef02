import { type MeasureTable, other, power } from "../unit.ts";

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
