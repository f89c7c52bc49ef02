import { sharesOf } from "../../language/company/listed.ts";
import {
	isLandlord,
	type Sector,
	sectorOf,
	sectors,
} from "../../language/sector.ts";
import { fold } from "../../text/fold.ts";
import type { Kind, Qualifier, Window } from "../claim.ts";
import type { Officers } from "../mention/officer.ts";
import type { Heading } from "./heading.ts";
import type { Line } from "./line.ts";
import type { Measured } from "./measuredlist.ts";
import type { ReportTerm } from "./reportterm.ts";

/** A directed pair of parties. */
export type Pair = Readonly<{ subject: string; object: string }>;

/** What the article has told so far: whom it is about, and which deal. */
export type Scene = {
	/** ISO day of publication. */
	readonly published: string;
	/** Names by prominence: those of the title and lead first. */
	readonly main: readonly string[];
	/** Whom people speak for whom the article introduces. */
	readonly officers: Officers;
	/** Whose doings the last sentence told. */
	focus: string | null;
	/** The line before. */
	last: Line | null;
	/** Names of the last sentence that had any. */
	recent: readonly string[];
	/** The two of whom "the former" was the first, for "the latter" of a later sentence. */
	contrast: readonly [string, string] | null;
	/** Customer → supplier of the systems under discussion. */
	supply: Pair | null;
	/** Investor → investee of the deal under discussion. */
	investment: Pair | null;
	/** GW of the deal under discussion, once told. */
	size: number | null;
	/** Whose systems the last claim of that sort was about. */
	lastSystem: Readonly<{
		line: Line;
		subject: string;
		object: string | null;
	}> | null;
	/** Of each kind the parties of the deal told last, and where. */
	readonly deals: Map<Kind, Pair & Readonly<{ line: Line }>>;
	/** Who runs the site told of last. */
	host: string | null;
	/** Shares were promised by warrants. */
	hasWarrant: boolean;
	/** The heading of the list under which the next line may stand. */
	list: Heading | null;
	/** What the list measures under whose heading the next line may stand. */
	measured: Measured | null;
	/** The quarter on which a company reports, once named. */
	term: ReportTerm | null;
	/** The hours of trading that a heading has set for the items below it, and the line of the raw text of the last. */
	hours: Readonly<{ block: number; moment: Qualifier }> | null;
	/** The trading day that the paragraph has set. */
	day: Readonly<{ block: number; when: Window }> | null;
};

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

/** Whether the article names one company only for its share's move or as a guarantor, and it has no part in what the other does. */
export type Bystands = (one: string, other: string) => boolean;

/** Customer → supplier of the two main names that may have dealt; `null` where none have. */
const pairOfMain = (
	main: readonly string[],
	bystands: Bystands,
): Pair | null => {
	const [first, ...others] = main;
	if (first === undefined) return null;
	const second = others.find(
		(name) =>
			!isSector(name, "project") &&
			!areRivals(first, name) &&
			!(isListed(name) && bystands(name, first)),
	);
	if (second === undefined) return null;
	if (isSector(first, "project")) return null;
	const pair = orientSupply(first, second);
	return isSupplier(pair.object) ? pair : null;
};

/**
 * The scene before the first sentence: the deal that the main names make, as far as their businesses tell.
 *
 * @param main names by prominence
 * @param hasWarrant whether shares were promised by warrants
 * @param published ISO day
 */
export const openScene = (
	main: readonly string[],
	hasWarrant: boolean,
	published: string,
	bystands: Bystands,
	officers: Officers,
): Scene => {
	const supply = pairOfMain(main, bystands);
	const canInvest = supply !== null && isSector(supply.subject, "lab");
	return {
		published,
		main,
		officers,
		focus: main[0] ?? null,
		last: null,
		recent: [],
		contrast: null,
		supply,
		investment: canInvest
			? { subject: supply.object, object: supply.subject }
			: null,
		size: null,
		lastSystem: null,
		deals: new Map(),
		host: null,
		hasWarrant,
		list: null,
		measured: null,
		term: null,
		hours: null,
		day: null,
	};
};

/** Names of a line from left to right, without repetition. */
export const namesOf = ({ names }: Line): readonly string[] => names;

/** The main name of a business, for a sentence that names only the other party. */
export const mainOf = (
	scene: Scene,
	...wanted: readonly Sector[]
): string | null =>
	scene.main.find((name) => isSector(name, ...wanted)) ?? null;
