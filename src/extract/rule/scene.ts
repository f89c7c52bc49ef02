import { isAnalyst } from "../../language/analyst.ts";
import { type Sector, sectorOf, sectors } from "../../language/sector.ts";
import type { Kind, Window } from "../claim.ts";
import type { Mention } from "../mention.ts";
import type { Draft } from "./draft.ts";
import { itemHead } from "./item.ts";
import type { Line } from "./line.ts";
import { canAct, findLead } from "./subject.ts";
import { findUntold } from "./untold.ts";

/** A directed pair of parties. */
export type Pair = Readonly<{ subject: string; object: string }>;

/** What the article has told so far: whom it is about, and which deal. */
export type Scene = {
	/** ISO day of publication. */
	readonly published: string;
	/** Names by prominence: those of the title and lead first. */
	readonly main: readonly string[];
	/** Whose doings the last sentence told. */
	focus: string | null;
	/** The line before. */
	last: Line | null;
	/** Names of the last sentence that had any. */
	recent: readonly string[];
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
	/** Shares were promised by warrants. */
	hasWarrant: boolean;
	/** The trading day that the paragraph has set. */
	day: Readonly<{ block: number; when: Window }> | null;
};

export const rankOf = (name: string): number | null => {
	const sector = sectorOf(name);
	if (sector === null || sector === "fund") return null;
	return sectors.indexOf(sector);
};

/** Of two names, customer → supplier by what they do; in the order given where that does not tell. */
export const orientSupply = (first: string, second: string): Pair => {
	const one = rankOf(first);
	const two = rankOf(second);
	const isBackwards = one !== null && two !== null && one > two;
	return isBackwards
		? { subject: second, object: first }
		: { subject: first, object: second };
};

/** Not a private lab, a joint project or a fund: has a share price and a market value. */
export const isListed = (name: string): boolean =>
	!isSector(name, "lab", "project", "fund");

/** The same for a contract: a chip company that signs with a young cloud rents its own chips back. */
export const orientContract = (first: string, second: string): Pair =>
	isSector(first, "chips") && isSector(second, "neocloud")
		? { subject: first, object: second }
		: orientSupply(first, second);

export const isSector = (
	name: string,
	...wanted: readonly Sector[]
): boolean => {
	const sector = sectorOf(name);
	return sector !== null && wanted.includes(sector);
};

export const isSupplier = (name: string): boolean =>
	isSector(name, "chips", "foundry", "neocloud", "server", "cloud");

/** Two of one business: neither is the other's customer. */
const areRivals = (one: string, other: string): boolean =>
	rankOf(one) !== null && rankOf(one) === rankOf(other);

/** Whether the article names one company only for its share's move, and never beside the other. */
export type Bystands = (one: string, other: string) => boolean;

/** The deal that the main names make, as far as their businesses tell. */
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

export const openScene = (
	main: readonly string[],
	hasWarrant: boolean,
	published: string,
	bystands: Bystands,
): Scene => {
	const supply = pairOfMain(main, bystands);
	const canInvest = supply !== null && isSector(supply.subject, "lab");
	return {
		published,
		main,
		focus: main[0] ?? null,
		last: null,
		recent: [],
		supply,
		investment: canInvest
			? { subject: supply.object, object: supply.subject }
			: null,
		size: null,
		lastSystem: null,
		deals: new Map(),
		hasWarrant,
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

const isSystemKind = (kind: string): boolean =>
	kind === "capacity" || kind === "chips";

/** Remembers what a claim tells of the deal. */
export const noteDraft = (scene: Scene, draft: Draft): void => {
	const { kind, subject, object, value } = draft;
	if (subject === null || draft.denied) return;
	if (isSystemKind(kind) && draft.qualifier !== "online")
		scene.lastSystem = { line: draft.line, subject, object };
	const isProject = scene.supply === null && isSector(subject, "project");
	if (kind === "capacity" && draft.qualifier === "total" && isProject)
		scene.size ??= value?.high ?? value?.low ?? null;
	if (object === null) return;
	noteDeal(scene, kind, draft.line, { subject, object });
	const isSystem =
		kind === "capacity" || kind === "chips" || kind === "purchase";
	if (isSystem && scene.supply === null) scene.supply = { subject, object };
	if (kind === "investment" && scene.investment === null)
		scene.investment = { subject, object };
	const isDeal =
		scene.supply?.subject === subject && scene.supply.object === object;
	if (kind === "capacity" && draft.qualifier === "total" && isDeal)
		scene.size ??= value?.high ?? value?.low ?? null;
};

/** Keeps the parties of the deal told last; the last key is the last deal. */
const noteDeal = (
	scene: Scene,
	kind: Kind,
	line: Line,
	{ subject, object }: Pair,
): void => {
	scene.deals.delete(kind);
	scene.deals.set(kind, { line, subject, object });
};

/** Who deals with whom, where no sum stands beside it. */
const noteUntold = (scene: Scene, line: Line): void => {
	const deal = findUntold(line);
	if (deal === null) return;
	const first = line.tokens[deal.first]?.name;
	const last = line.tokens[deal.last]?.name;
	if (first === undefined || last === undefined || first === last) return;
	const pair =
		deal.kind === "purchase"
			? orientContract(first, last)
			: { subject: first, object: last };
	noteDeal(scene, deal.kind, line, pair);
};

/** Remembers whom a sentence was about and which day it set. */
export const noteLine = (scene: Scene, line: Line): void => {
	const names = namesOf(line);
	scene.last = line;
	if (names.length > 0) {
		const place = findLead(line);
		const lead = line.tokens[place]?.name;
		const isItem = itemHead(line, line.symbols.length) !== -1;
		const isAbout = (canAct(line, place) && !isItem) || scene.focus === null;
		if (lead !== undefined && isAbout && !isAnalyst(lead)) scene.focus = lead;
		scene.recent = names;
	}
	noteUntold(scene, line);
	for (const { mention } of line.tokens)
		if (mention !== undefined) noteDay(scene, mention, line.block);
};

/** Remembers the day that a window sets. */
export const noteDay = (
	scene: Scene,
	mention: Mention,
	block: number,
): void => {
	if (mention.type === "window" && mention.sort === "day")
		scene.day = { block, when: mention.when };
};
