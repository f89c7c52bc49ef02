import { isLandlord, type Sector } from "../../../language/sector.ts";
import type { Kind, Qualifier, Window } from "../../claim.ts";
import type { Officers } from "../../mention/officer.ts";
import type { Heading } from "../following/heading.ts";
import type { Measured } from "../following/measuredlist.ts";
import type { Line } from "../line/line.ts";
import {
	areRivals,
	isListed,
	isSector,
	isSupplier,
	orientSupply,
	type Pair,
} from "../party/trade.ts";
import type { ReportTerm } from "../time/reportterm.ts";

/** What the article has told so far: whom it is about, and which deal. */
export type Scene = {
	/** ISO day of publication. */
	readonly published: string;
	/** Names by prominence: those of the title and lead first. */
	readonly main: readonly string[];
	/** Those of them whom no table knows. */
	readonly newcomers: ReadonlySet<string>;
	/** Whom people speak for whom the article introduces. */
	readonly officers: Officers;
	/** Whose doings the last sentence told. */
	focus: string | null;
	/** The line before. */
	last: Line | null;
	/** Who has been named so far. */
	readonly met: Set<string>;
	/** Customer → supplier of the deal that the main names seem to make, until the customer has been named. */
	expected: Pair | null;
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

/** "AMD and OpenAI agreed on 6 GW. The first phase, 1 GW of MI450s, …": who runs the systems of the sentence before, if they are this supplier's. */
export const customerBefore = (
	supplier: string,
	{ lastSystem, last }: Scene,
): string | null =>
	lastSystem?.line === last && lastSystem?.object === supplier
		? lastSystem.subject
		: null;

/** Who takes this supplier's systems, by the sentence before or by the deal under discussion. */
export const customerTold = (supplier: string, scene: Scene): string | null =>
	customerBefore(supplier, scene) ??
	(scene.supply?.object === supplier ? scene.supply.subject : null);

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
 * @param newcomers those of them whom no table knows
 * @param hasWarrant whether shares were promised by warrants
 * @param published ISO day
 */
export const openScene = (
	main: readonly string[],
	newcomers: ReadonlySet<string>,
	hasWarrant: boolean,
	published: string,
	bystands: Bystands,
	officers: Officers,
): Scene => {
	return {
		published,
		main,
		newcomers,
		officers,
		focus: main[0] ?? null,
		last: null,
		recent: [],
		contrast: null,
		met: new Set(),
		expected: pairOfMain(main, bystands),
		supply: null,
		investment: null,
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

/**
 * Remembers who is named; once the customer of the two main ones is, or
 * at once where a landlord tells of a tenant, the deal under discussion is theirs, unless another was told before.
 */
export const meet = (scene: Scene, names: readonly string[]): void => {
	for (const name of names) scene.met.add(name);
	const { expected, met } = scene;
	if (expected === null) return;
	if (!met.has(expected.subject) && !isLandlord(expected.object)) return;
	scene.expected = null;
	scene.supply ??= expected;
	if (isSector(expected.subject, "lab"))
		scene.investment ??= { subject: expected.object, object: expected.subject };
};

/** Names of a line from left to right, without repetition. */
export const namesOf = ({ names }: Line): readonly string[] => names;

/** The main name of a business, for a sentence that names only the other party. */
export const mainOf = (
	scene: Scene,
	...wanted: readonly Sector[]
): string | null =>
	scene.main.find((name) => isSector(name, ...wanted)) ?? null;
