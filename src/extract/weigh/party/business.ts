import { isAnalyst } from "../../../language/analyst.ts";
import {
	isLandlord,
	type Sector,
	sectorOf,
	sectors,
} from "../../../language/sector.ts";

type Business = Sector | "analyst" | "landlord" | "unknown";

/** What companies do, as far as it tells parties apart; the last for those that the tables lack. */
export const businesses: readonly Business[] = [
	...sectors,
	"fund",
	"analyst",
	"landlord",
	"unknown",
];

const businessAmong = (name: string): Business => {
	if (isAnalyst(name)) return "analyst";
	if (isLandlord(name)) return "landlord";
	return sectorOf(name) ?? "unknown";
};

/** The number of a company's business. */
export const businessOf = (name: string): number =>
	businesses.indexOf(businessAmong(name));

/** From here on businesses stand in no order of supply. */
export const unordered = sectors.length;

/** How signs call a business. */
export const businessWord = (business: number): string =>
	businesses[business] ?? "unknown";
