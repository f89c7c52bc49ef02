import type { Sector } from "../../language/sector.ts";
import { type Sign, signsBy } from "./sign.ts";

/** What companies do, as far as it tells parties apart; the last for those that the tables lack. */
export const sectors = [
	"lab",
	"platform",
	"project",
	"cloud",
	"neocloud",
	"server",
	"chips",
	"foundry",
	"fund",
	"unknown",
] as const satisfies readonly (Sector | "unknown")[];

export const sectorAt = (index: number): string =>
	sectors[index % sectors.length] ?? "";

/** Where a name stands, seen from the draft. Of these the company's business is a sign too. */
const places = [
	"clause-before",
	"clause-after",
	"sentence-before",
	"sentence-after",
	"nearest-before",
	"nearest-after",
	"ago0:first",
	"ago0:later",
	"ago0:first-silent",
	"ago0:later-silent",
	"ago1:first",
	"ago1:later",
	"ago1:first-silent",
	"ago1:later-silent",
	"title:first",
	"title:later",
	"product",
] as const;
type Place = (typeof places)[number];
const placeNumber = new Map(places.map((place, index) => [place, index]));
const placeWord = (index: number): string =>
	places[Math.floor(index / sectors.length)] ?? "";
const placed = signsBy(placeWord);
const placedBy = signsBy((index) => `${placeWord(index)}:${sectorAt(index)}`);

/** The signs of one name, each once. */
export class Seen {
	readonly signs: Sign[] = [];
	private readonly sector: number;

	constructor(sector: number) {
		this.sector = sector;
	}

	add(sign: Sign | undefined): void {
		if (sign !== undefined && !this.signs.includes(sign)) this.signs.push(sign);
	}

	place(place: Place): void {
		const index = (placeNumber.get(place) ?? 0) * sectors.length;
		this.add(placed(index));
		this.add(placedBy(index + this.sector));
	}
}
