import { sharesOf } from "../../../language/company/listed.ts";
import {
	isLandlord,
	type Sector,
	sectorOf,
	sectors,
} from "../../../language/sector.ts";
import { fold } from "../../../text/fold.ts";

/** A directed pair of parties. */
export type Pair = Readonly<{ subject: string; object: string }>;

/** Where a company stands between those who only use computing power (0) and those who only supply it; `null` for a fund and the unknown. */
export const rankOf = (name: string): number | null => {
	const sector = sectorOf(name);
	if (sector === null || sector === "fund") return null;
	return sectors.indexOf(sector);
};

/** The same where one supplies the other: of two young clouds the landlord does. */
export const supplyRankOf = (name: string): number | null => {
	const rank = rankOf(name);
	return rank !== null && isLandlord(name) ? rank + 0.5 : rank;
};

/** Of two names, customer → supplier by what they do; in the order given where that does not tell. */
export const orientSupply = (first: string, second: string): Pair => {
	const one = supplyRankOf(first);
	const two = supplyRankOf(second);
	const isBackwards = one !== null && two !== null && one > two;
	return isBackwards
		? { subject: second, object: first }
		: { subject: first, object: second };
};

/** Humain, Nscale: a young cloud known to have no shares on an exchange. */
const isPrivateCloud = (name: string): boolean =>
	isSector(name, "neocloud") && sharesOf(fold(name)) === "unlisted";

/** Not a private lab or cloud, a joint project or a fund: has a share price and a market value. */
export const isListed = (name: string): boolean =>
	!isSector(name, "lab", "project", "fund") && !isPrivateCloud(name);

/** "Halden won a contract with Meta": of a company whose business nobody knows a platform buys. */
const orientUnknown = (first: string, second: string): Pair | null => {
	const isUnknown = rankOf(first) === null && !isSector(first, "fund");
	return isUnknown && isSector(second, "platform")
		? { subject: second, object: first }
		: null;
};

/** The same for a contract: a chip company that signs with a young cloud rents its own chips back. */
export const orientContract = (first: string, second: string): Pair =>
	isSector(first, "chips") && isSector(second, "neocloud")
		? { subject: first, object: second }
		: (orientUnknown(first, second) ?? orientSupply(first, second));

/** Whether a company's business is one of these; false for the unknown. */
export const isSector = (
	name: string,
	...wanted: readonly Sector[]
): boolean => {
	const sector = sectorOf(name);
	return sector !== null && wanted.includes(sector);
};

/** Sells chips, systems or computing power. */
export const isSupplier = (name: string): boolean =>
	isSector(name, "chips", "foundry", "neocloud", "server", "cloud");

/** Two of one business: neither is the other's customer. */
export const areRivals = (one: string, other: string): boolean =>
	rankOf(one) !== null && supplyRankOf(one) === supplyRankOf(other);
