import { builds } from "../../language/en/build.ts";
import type { Draft } from "./draft.ts";
import { makerBehind, partiesByGoods } from "./goods.ts";
import type { Line } from "./line.ts";
import { clauseAround, findLeft } from "./pick.ts";
import {
	isSector,
	isSupplier,
	mainOf,
	orientSupply,
	rankOf,
	type Scene,
} from "./scene.ts";
import { findActor } from "./subject.ts";
import { joiner, symbolOf } from "./symbol.ts";

/** Who runs the systems and who supplies them; either may be missing. */
export type Parties = Readonly<{
	subject: string | null;
	object: string | null;
}>;

const contract = symbolOf("contract");
const sell = symbolOf("sell");
const supplied = symbolOf("supply");
const tieup = symbolOf("tieup");
const systems: ReadonlySet<string> = new Set(["capacity", "chips", "purchase"]);
const companion = symbolOf("with");
const withPartner = new RegExp(
	`(?:^|[^N])[${symbolOf("with")}${joiner}]_?N[^N]{0,4}$`,
);

/** Customer and supplier among several names: the one furthest to the using end, and the first supplier beside it. */
const partiesAmong = (names: readonly string[]): Parties => {
	const ranked = names.filter((name) => rankOf(name) !== null);
	const [first] = ranked.toSorted(
		(a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0),
	);
	if (first === undefined) return { subject: names[0] ?? null, object: null };
	const object = ranked.find(
		(name) =>
			name !== first &&
			isSupplier(name) &&
			orientSupply(first, name).subject === first,
	);
	return { subject: first, object: object ?? null };
};

/** The sentence goes on about the systems of whom the last one was about. */
const ownFleet = /^(?:its|their|the company(?:'s)?|其|旗下|该公司|公司) ?/i;
const isMaker = (name: string | null): boolean =>
	name !== null && isSector(name, "chips", "foundry");

/** "All of the AWS capacity": whose it is, not who will run it. */
const attribute = new RegExp(`N${symbolOf("cloud")}?${symbolOf("system")}`);

/** The parties of a figure in a sentence that names one of them. */
const partiesWith = (
	name: string,
	line: Line,
	at: number,
	scene: Scene,
): Parties => {
	const { from, to } = clauseAround(line, at);
	const clause = line.symbols.slice(from, to);
	const isContract = [contract, sell, supplied].some((word) =>
		clause.includes(word),
	);
	const isOwnSupply = scene.supply?.object === name && attribute.test(clause);
	if (
		isSector(name, "chips", "foundry") ||
		(isContract && isSupplier(name)) ||
		isOwnSupply
	) {
		const customer =
			ownFleet.test(line.text) && !isMaker(scene.focus)
				? scene.focus
				: scene.supply?.object === name
					? scene.supply.subject
					: (mainOf(scene, "lab", "platform") ?? scene.supply?.subject);
		return {
			subject: customer === name ? null : (customer ?? null),
			object: name,
		};
	}
	const isKnown =
		rankOf(name) !== null || scene.main.slice(0, 3).includes(name);
	return { subject: isKnown ? name : null, object: null };
};

const project = symbolOf("project") + symbolOf("site");

/** Named only as company to somebody else: "together with CoreWeave projects". */
const isAside = (line: Line, at: number): boolean => {
	const name = line.tokens[at]?.name;
	if (name !== undefined && isSector(name, "project")) return false;
	const next = line.symbols[at + 1] ?? "";
	if (project.includes(next) && next !== "") return true;
	const { from, to } = clauseAround(line, at);
	const clause = line.symbols.slice(from, to);
	return (
		!clause.includes(contract) && !clause.includes(tieup) && !canStand(line, at)
	);
};

const canStand = (line: Line, at: number): boolean => {
	const before = line.symbols[at - 1] ?? "";
	if (before === companion) return false;
	return !(
		before === joiner &&
		line.symbols[at - 2] !== "N" &&
		at < 4 &&
		/[=_]/.test(line.symbols[at - 2] ?? "")
	);
};

const namesBetween = (
	line: Line,
	from: number,
	to: number,
): readonly string[] => {
	const names = new Set<string>();
	for (let at = from; at < to; at += 1) {
		const name = line.tokens[at]?.name;
		if (name !== undefined && !isAside(line, at)) names.add(name);
	}
	return [...names];
};

/** Names of the clause before the one that begins at `from`. */
const namesBefore = (line: Line, from: number): readonly string[] => {
	const before = clauseAround(line, Math.max(0, from - 2));
	return namesBetween(line, before.from, before.to);
};

/** AMD 6吉瓦、博通10吉瓦: the maker right before the figure supplies it to whoever acts, or to the article's lab. */
const partiesWithMaker = (
	maker: string,
	line: Line,
	at: number,
	scene: Scene,
): Parties => {
	const user = findActor(line, at, (name) =>
		isSector(name, "lab", "platform", "cloud", "neocloud"),
	);
	const subject = line.tokens[user]?.name;
	return subject === undefined
		? partiesWith(maker, line, at, scene)
		: { subject, object: maker };
};

const clauseWord = symbolOf("clause");
/** A clause on the site behind its size: "the 1 GW campus, which N will…". */
const siteClause = new RegExp(
	`^[^NMGFEPC,;]{0,5},?${symbolOf("clause")}${symbolOf("relative")}?(?=N)`,
);
const building = new RegExp(builds);

/** Who builds or fits out the site that the clause's first name will run; `null` where that is not told. */
const partiesWithBuilder = (
	line: Line,
	at: number,
	from: number,
): Parties | null => {
	if (!line.has.has(clauseWord)) return null;
	const found = siteClause.exec(line.symbols.slice(at + 1));
	if (found === null) return null;
	const place = at + 1 + found[0].length;
	const { to } = clauseAround(line, place);
	const start = line.tokens[place]?.end ?? 0;
	const end = line.tokens[to - 1]?.end ?? start;
	const offset = line.sentence.start;
	if (!building.test(line.text.slice(start - offset, end - offset)))
		return null;
	const subject = line.tokens.slice(from, at).find(({ name }) => name)?.name;
	const object = line.tokens[place]?.name ?? null;
	if (subject === undefined || object === null || subject === object)
		return null;
	return orientSupply(subject, object);
};

/** 与OpenAI合作的10吉瓦: with a maker whom the text is about and the clause leaves out; `null` for others. */
const partnerOf = (
	name: string,
	line: Line,
	from: number,
	at: number,
	{ focus }: Scene,
): string | null => {
	if (focus === name || !isMaker(focus) || isMaker(name)) return null;
	const before = line.symbols.slice(from, at);
	return withPartner.test(before) ? focus : null;
};

const otherGoods = new RegExp(
	`^_?[${symbolOf("of")}${symbolOf("with")}${symbolOf("from")}]_?N`,
);
const figures = /[GFC]/;

/** Of several suppliers with a figure each the one that stands with the figure at `at`. */
const nearSupplier = (line: Line, at: number, parties: Parties) => {
	const { from, to } = clauseAround(line, at);
	const supplierIn = (start: number, end: number) =>
		namesBetween(line, start, end).filter(
			(name) => name !== parties.subject && isSupplier(name),
		);
	const clause = line.symbols.slice(from, to);
	const isAlone = !figures.test(
		clause.slice(0, at - from) + clause.slice(at - from + 1),
	);
	if (isAlone) return parties.object;
	let start = at;
	while (start > from && !figures.test(line.symbols[start - 1] ?? "")) start--;
	const next = line.symbols.slice(at + 1, to).search(figures);
	const end = next === -1 ? to : at + 1 + next;
	const isTaken =
		start > from && otherGoods.test(line.symbols.slice(start, at));
	const [ahead] = isTaken ? [] : supplierIn(start, at).reverse();
	const [behind] = supplierIn(at + 1, end);
	return ahead ?? behind ?? parties.object;
};

/**
 * Who runs what the figure at `at` counts, and who supplies it, by the names of the clause, of the
 * sentence up to there, or of an earlier claim of the sentence. Nothing where no name stands there.
 */
export const findSupply = (
	line: Line,
	at: number,
	scene: Scene,
	earlier: readonly Draft[],
): Parties | null => {
	const { from, to } = clauseAround(line, at);
	const built = partiesWithBuilder(line, at, from);
	if (built !== null) return built;
	const told = partiesByGoods(line, at, scene);
	if (told !== null) return told;
	const maker = line.tokens[at - 1]?.name;
	if (maker !== undefined && isSector(maker, "chips"))
		return partiesWithMaker(maker, line, at, scene);
	const inClause = namesBetween(line, from, to);
	const part = findLeft(line, at, ";", "") + 1;
	const near = inClause.length > 0 ? inClause : namesBefore(line, from);
	const joint = near.find((name) => isSector(name, "project"));
	if (joint !== undefined && !near.some((name) => isSector(name, "chips")))
		return { subject: joint, object: null };
	if (inClause.length === 0) {
		const last = earlier.findLast(
			(draft) => systems.has(draft.kind) && (draft.at ?? 0) < at,
		);
		if (last !== undefined)
			return { subject: last.subject, object: last.object };
	}
	const names = inClause.length > 0 ? inClause : namesBetween(line, part, to);
	if (names.length === 0) {
		const actor = line.tokens[findActor(line, at)]?.name;
		return actor === undefined ? null : partiesWith(actor, line, at, scene);
	}
	const [only] = names;
	if (names.length > 1 || only === undefined) {
		const parties = partiesAmong(names);
		return { ...parties, object: nearSupplier(line, at, parties) };
	}
	const partner = partnerOf(only, line, from, at, scene);
	if (partner !== null) return { subject: only, object: partner };
	const behind = makerBehind(line, at);
	if (behind !== null && !isMaker(only))
		return { subject: only, object: behind };
	const wider = partiesAmong(namesBetween(line, part, to));
	const isWithin = wider.subject === only || wider.object === only;
	return wider.object !== null && isWithin
		? wider
		: partiesWith(only, line, at, scene);
};
