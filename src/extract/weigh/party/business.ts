import { type Sector, sectorOf, sectors } from "../../../language/sector.ts";

/** What companies do, as far as it tells parties apart; the last for those that the tables lack. */
export const businesses: readonly (Sector | "unknown")[] = [
	...sectors,
	"fund",
	"unknown",
];

/** The number of a company's business. */
export const businessOf = (name: string): number =>
	businesses.indexOf(sectorOf(name) ?? "unknown");

/** From here on businesses stand in no order of supply. */
export const unordered = sectors.length;

/** How signs call a business. */
export const businessWord = (business: number): string =>
	businesses[business] ?? "unknown";
