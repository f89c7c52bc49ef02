import type { Qualifier, Unit } from "../../../src/extract/claim.ts";
import { paper } from "../paper.ts";
import { exactly, not, pairStands, tellAmount } from "../tell.ts";
import type { Paper, World } from "../world.ts";

const bids = (bidder: string, billions: number, unit: Unit = "USD") =>
	tellAmount(
		"acquisition",
		`${bidder} > Lattice`,
		exactly(billions * 1e9, unit),
		`bids ${billions} billion`,
	);

const fares = (bidder: string, status: Qualifier) =>
	pairStands(`${bidder} > Lattice`, status, `it is ${status}`);

const onsemi = [
	paper("2026-11-09", "a.com", bids("Onsemi", 14.2)),
	paper("2026-11-09", "b.com", bids("Onsemi", 14.2)),
];
const infineon = paper("2026-11-11", "c.com", bids("Infineon", 15.5));

const counts = (billions: string): World["expect"] => ({
	tally: [`acquisition USD: 1 deals, ${billions}B to ${billions}B`],
});

const world = (
	name: string,
	papers: readonly Paper[],
	expect: World["expect"],
): World => ({ name, papers, expect });

/** Bids for one company: it can be bought but once. */
export const rivals: readonly World[] = [
	world(
		"of two bids the better supported is counted",
		[...onsemi, infineon],
		counts("14.2"),
	),
	world(
		"of two told alike the later one",
		[...onsemi.slice(0, 1), infineon],
		counts("15.5"),
	),
	world(
		"of all the one that is signed",
		[
			...onsemi,
			paper(
				"2026-11-20",
				"c.com",
				bids("Infineon", 15.5),
				fares("Infineon", "definitive"),
			),
		],
		counts("15.5"),
	),
	world(
		"what was signed has no precedence once a single story tells it to be off",
		[
			...onsemi,
			paper("2026-11-10", "d.com", bids("Infineon", 15.5)),
			paper("2026-11-11", "e.com", fares("Infineon", "definitive")),
			paper("2026-11-14", "c.com", fares("Infineon", "cancelled")),
			paper("2026-11-14", "b.com", bids("Onsemi", 14.2)),
		],
		counts("14.2"),
	),
	world(
		"a bid that is off is none's rival",
		[
			...onsemi,
			infineon,
			paper("2026-11-18", "a.com", fares("Onsemi", "cancelled")),
			paper("2026-11-18", "d.com", fares("Onsemi", "cancelled")),
		],
		{
			...counts("15.5"),
			tallyOff: ["acquisition USD: 1 deals, 14.2B to 14.2B"],
		},
	),
	world(
		"a bid that is denied comes behind one that is not",
		[
			...onsemi,
			paper("2026-11-10", "c.com", not(bids("Onsemi", 14.2))),
			paper("2026-11-10", "d.com", not(bids("Onsemi", 14.2))),
			infineon,
		],
		counts("15.5"),
	),
	world(
		"in another currency it is a rival none the less",
		[...onsemi, paper("2026-11-11", "c.com", bids("Infineon", 13.4, "EUR"))],
		counts("14.2"),
	),
	world(
		"who buy it together pay once",
		[paper("2026-11-11", "c.com", bids("KKR", 16), bids("Onsemi", 16))],
		counts("16"),
	),
	world(
		"a business of it is another matter",
		[...onsemi, paper("2026-11-11", "c.com", bids("AMD", 2))],
		{ tally: ["acquisition USD: 2 deals, 16.2B to 16.2B"] },
	),
	world(
		"and so is another company",
		[
			...onsemi,
			paper(
				"2026-11-11",
				"c.com",
				tellAmount("acquisition", "Infineon > Arm", exactly(15.5e9), "$15.5B"),
			),
		],
		{ tally: ["acquisition USD: 2 deals, 29.7B to 29.7B"] },
	),
	world(
		"what was bought and sold on was bought twice",
		[
			paper(
				"2026-03-09",
				"a.com",
				bids("Dell", 12),
				fares("Dell", "completed"),
			),
			paper(
				"2026-11-09",
				"a.com",
				bids("Onsemi", 14),
				fares("Onsemi", "completed"),
			),
		],
		{ tally: ["acquisition USD: 2 deals, 26B to 26B"] },
	),
	world(
		"stakes and investments of several add up",
		[
			paper(
				"2026-11-09",
				"a.com",
				tellAmount("investment", "Onsemi > Lattice", exactly(1e9), "$1B"),
				tellAmount("investment", "Infineon > Lattice", exactly(1.2e9), "$1.2B"),
			),
		],
		{ tally: ["investment USD: 2 deals, 2.2B to 2.2B"] },
	),
];
