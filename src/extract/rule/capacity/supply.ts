import { opensAside } from "../../../language/aside.ts";
import type { Draft } from "../draft.ts";
import { partiesGapped, partiesOfItem } from "../following/itemparty.ts";
import { sharersOf } from "../following/sharers.ts";
import type { Line } from "../line/line.ts";
import { textBefore } from "../line/linetext.ts";
import { clauseAround, findLeft } from "../line/pick.ts";
import { filler, symbolOf, symbolsOf } from "../line/symbol.ts";
import { makerBehind, partiesByGoods } from "../party/goods.ts";
import type { Parties } from "../party/parties.ts";
import {
	customerOfNext,
	isMaker,
	partiesWith,
	partiesWithMaker,
	partnerOf,
} from "../party/soleparty.ts";
import { pairWithStranger } from "../party/stranger.ts";
import { findActor } from "../party/subject.ts";
import { isSector } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";
import { partiesWithBuilder, partiesWithPartner } from "./builder.ts";
import { namesBefore, namesBetween } from "./clausenames.ts";
import { isHeldAgainst } from "./heldagainst.ts";
import { operatorNamed } from "./operated.ts";
import { operatorBehind, partiesOfMake, partiesOfUser } from "./operator.ts";
import { ownerOfSite } from "./ownsite.ts";
import { partnersIn } from "./partners.ts";
import { isListedWithMany, nearSupplier, partiesAmong } from "./supplyamong.ts";

const systems: ReadonlySet<string> = new Set(["capacity", "chips", "purchase"]);

const giving = symbolsOf("supply", "sell", "give", "for", "to");

/** "CoreWeave, whose biggest customer is Microsoft, ended June with 470MW": the young cloud before the aside has it. */
const holderAside = (line: Line, from: number, to: number): string | null => {
	const aside = clauseAround(line, Math.max(0, from - 2));
	const name = line.tokens[aside.from - 2]?.name;
	if (name === undefined || !isSector(name, "neocloud")) return null;
	const start = (line.tokens[aside.from]?.start ?? 0) - line.sentence.start;
	const clause = line.symbols.slice(from, to);
	const isGiven = [...giving].some((symbol) => clause.includes(symbol));
	return !isGiven && opensAside(line.text.slice(start)) ? name : null;
};

/** "Plans to spend $1.4 trillion on 30 gigawatts": an outlay of one's own, to nobody named. */
const partiesOfOutlay = (
	line: Line,
	from: number,
	at: number,
	earlier: readonly Draft[],
): Parties | null => {
	const outlay = earlier.findLast(
		(draft) =>
			draft.kind === "spending" &&
			draft.line === line &&
			(draft.at ?? -1) >= from &&
			(draft.at ?? at) < at,
	);
	if (outlay === undefined || outlay.object !== null) return null;
	const between = line.symbols.slice(outlay.at, at);
	return /[NGC]/.test(between)
		? null
		: { subject: outlay.subject, object: null };
};

/** "Of the 26 gigawatts that it has ordered, 10 gigawatts come from N": all of them are no one supplier's. */
const isWhole = ({ symbols }: Line, from: number, to: number): boolean =>
	symbols[from] === symbolOf("of") && /[GF]/.test(symbols.slice(to));

/** "Nvidia's 10 gigawatts", 超微的6吉瓦. */
const possessive = /(?:['’]s? |的)$/;

/** The chip company that stands right before the figure. */
const makerBefore = (line: Line, at: number): string | null => {
	const isOwned =
		line.symbols[at - 1] === filler && possessive.test(textBefore(line, at));
	const maker = line.tokens[isOwned ? at - 2 : at - 1]?.name;
	return maker !== undefined && isSector(maker, "chips") ? maker : null;
};

const alone = (subject: string | null, object: string | null = null) =>
	subject === null ? null : { subject, object };

/** The parties by what is said of the figure: who uses, runs, makes, builds or orders it. */
const partiesTold = (
	line: Line,
	at: number,
	scene: Scene,
	earlier: readonly Draft[],
): Parties | null => {
	const { from } = clauseAround(line, at);
	const told =
		partiesOfUser(line, at) ??
		alone(
			operatorNamed(line, at) ?? operatorBehind(line, at),
			line.names.find(isMaker),
		) ??
		partiesOfMake(line, at) ??
		alone(ownerOfSite(line, at, scene)) ??
		partiesWithBuilder(line, at, from) ??
		partiesWithPartner(line, from, scene.focus) ??
		partiesGapped(line, from, at, earlier) ??
		partiesByGoods(line, at, scene) ??
		partiesOfOutlay(line, from, at, earlier);
	if (told !== null) return told;
	const maker = makerBefore(line, at);
	return maker === null
		? partiesOfItem(line, from, at, earlier, scene)
		: partiesWithMaker(maker, line, at, scene);
};

/** The parties of the systems told last in the sentence, or of the young cloud before an aside: the clause names nobody. */
const partiesBefore = (
	line: Line,
	at: number,
	earlier: readonly Draft[],
): Parties | null => {
	const { from, to } = clauseAround(line, at);
	const last = earlier.findLast(
		(draft) =>
			systems.has(draft.kind) &&
			(draft.at ?? 0) < at &&
			!isHeldAgainst(line, draft.at ?? 0),
	);
	return last === undefined
		? alone(holderAside(line, from, to))
		: { subject: last.subject, object: last.object };
};

/** The parties where one name alone stands by the figure. */
const partiesOfOne = (
	only: string,
	line: Line,
	at: number,
	scene: Scene,
): Parties => {
	const { from, to } = clauseAround(line, at);
	const partner = partnerOf(only, line, from, at, scene);
	if (partner !== null) return { subject: only, object: partner };
	const behind = makerBehind(line, at);
	if (behind !== null && !isMaker(only))
		return { subject: only, object: behind };
	const customer = customerOfNext(only, line, from, at, scene);
	if (customer !== null) return { subject: customer, object: only };
	const part = findLeft(line, at, ";", "") + 1;
	const wider = partiesAmong(partnersIn(line, part, to, only));
	const isWithin = wider.subject === only || wider.object === only;
	return wider.object !== null && isWithin && !isWhole(line, from, to)
		? wider
		: partiesWith(only, line, at, scene);
};

const partiesNear = (
	line: Line,
	at: number,
	scene: Scene,
	earlier: readonly Draft[],
): Parties | null => {
	const told = partiesTold(line, at, scene, earlier);
	if (told !== null) return told;
	const { from, to } = clauseAround(line, at);
	const inClause = namesBetween(line, from, to);
	const near = inClause.length > 0 ? inClause : namesBefore(line, from);
	const joint = near.find((name) => isSector(name, "project"));
	if (joint !== undefined && !near.some((name) => isSector(name, "chips")))
		return { subject: joint, object: null };
	const before = inClause.length > 0 ? null : partiesBefore(line, at, earlier);
	if (before !== null) return before;
	const part = findLeft(line, at, ";", "") + 1;
	const names = inClause.length > 0 ? inClause : namesBetween(line, part, to);
	if (names.length === 0) {
		const actor = line.tokens[findActor(line, at)]?.name;
		return actor === undefined ? null : partiesWith(actor, line, at, scene);
	}
	const stranger = pairWithStranger(line, names);
	if (stranger !== null) return stranger;
	const [only] = names;
	if (names.length === 1 && only !== undefined)
		return partiesOfOne(only, line, at, scene);
	const parties = partiesAmong(names);
	return { ...parties, object: nearSupplier(line, at, parties) };
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
	const parties = partiesNear(line, at, scene, earlier);
	if (parties === null) return null;
	const { subject, object } = parties;
	const sharers = object === null ? [] : sharersOf(line, at);
	// 两家将各获得5万张: neither is the other's supplier.
	const areAlike = [subject, object].every(
		(name) => name !== null && sharers.includes(name),
	);
	return areAlike || isListedWithMany(line, parties)
		? { ...parties, object: null }
		: parties;
};
