import { sectorOf } from "../../../language/sector.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { clauseAround } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import type { Pair } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";
import { pairBeside } from "./dealbeside.ts";
import { directed } from "./dealdirection.ts";
import { groupsIn } from "./dealgroup.ts";
import { peersOf, strangersJoined } from "./dealjoined.ts";
import {
	type Group,
	orient,
	pairsOfGroups,
	projectDeal,
	speakersDeal,
} from "./dealpair.ts";
import { withPeers } from "./dealpeers.ts";
import { isOf, knownDeal, mainDeal, pairTold } from "./dealtold.ts";

/** 与N的英国案暂停: of the only one whom the clause at `at` names, as that deal was told before; `null` elsewhere. */
const dealBeside = (
	line: Line,
	at: number,
	named: readonly string[],
	scene: Scene,
	told: readonly Draft[],
): Pair | null => {
	const [alone, ...more] = named;
	if (alone === undefined || more.length > 0) return null;
	const { from, to } = clauseAround(line, at);
	const beside = pairBeside(alone, line, from, to, scene);
	if (beside === null) return null;
	const parties = [beside.subject, beside.object];
	const pairs = [mainDeal(scene), ...told.map(pairTold)];
	return pairs.findLast((pair) => isOf(pair, parties)) ?? beside;
};

/** The deal that an earlier line told of the several named together; `null` for none. */
const dealOfAll = (
	line: Line,
	named: readonly string[],
	told: readonly Draft[],
): Pair | null =>
	told
		.filter((draft) => draft.line !== line)
		.map(pairTold)
		.findLast((pair) => named.length > 1 && isOf(pair, named)) ?? null;

const further = symbolOf("more");

/** SK海力士另签意向书: the only one named signs a further one, with whom a company of his business was told to sign before. */
const dealFurther = (
	line: Line,
	at: number,
	named: readonly string[],
	told: readonly Draft[],
): Pair | null => {
	const [alone, ...more] = named;
	const { from } = clauseAround(line, at);
	if (alone === undefined || more.length > 0) return null;
	if (!line.symbols.slice(from, at).includes(further)) return null;
	const last = told
		.filter(({ kind }) => kind === "status")
		.map(pairTold)
		.at(-1);
	const business = sectorOf(alone);
	if (!last || business === null || isOf(last, [alone])) return null;
	const isPeer = (name: string) => sectorOf(name) === business;
	if (isPeer(last.subject)) return { ...last, subject: alone };
	return isPeer(last.object) ? { ...last, object: alone } : null;
};

/** The deals of the names alone: by the words between them, by what the companies do, or by their order. */
const dealsNamed = (
	line: Line,
	groups: readonly Group[],
	main: readonly string[],
): readonly Pair[] => {
	const pair = directed(line, groups);
	if (pair !== null) return [pair];
	const names = groups.flat();
	const pairs = names.length > 1 ? pairsOfGroups(groups, main) : [];
	if (pairs.length > 0) return pairs;
	const joined = peersOf(line, names, main) ?? strangersJoined(line, names);
	return joined === null ? [] : [joined];
};

/** "The size of MGX's part could still change": the deal of the two whom the article is about, by their businesses. */
const pairOfMain = (
	[name, ...more]: readonly string[],
	[one, other]: readonly string[],
): readonly Pair[] => {
	const isMain = name !== undefined && (name === one || name === other);
	if (!isMain || more.length > 0) return [];
	const pair = one && other ? orient(one, other) : null;
	return pair === null ? [] : [pair];
};

/** Where a deal is spoken of, and what has been told by then. */
export type DealPlace = Readonly<{
	line: Line;
	at: number;
	scene: Scene;
	/** Claims of the same line. */
	earlier: readonly Draft[];
	/** Those of the lines before. */
	told: readonly Draft[];
}>;

/** The last deal that the line tells, of several with the same target the one of a bidder whom the clause names. */
const statedNear = (
	earlier: readonly Draft[],
	nearby: readonly string[],
): Pair | null => {
	const pairs = earlier
		.filter(({ kind }) => kind !== "purchase")
		.flatMap((draft) => pairTold(draft) ?? []);
	const last = pairs.at(-1) ?? null;
	if (last === null || !isOfAnotherBidder(last, nearby)) return last;
	return pairs.find(({ subject }) => nearby.includes(subject)) ?? last;
};

/** "Renesas ended talks with Wolfspeed, paving the way for Bosch": the clause names the target, and another who would buy it. */
const isOfAnotherBidder = (
	{ subject, object }: Pair,
	nearby: readonly string[],
): boolean =>
	nearby.length === 2 && nearby.includes(object) && !nearby.includes(subject);

/** From the claims of the same line, the names of the clause or sentence, else from what was told before. */
const dealsTold = ({
	line,
	at,
	scene,
	earlier,
	told,
}: DealPlace): readonly Pair[] => {
	const { from, to } = clauseAround(line, at);
	const near = groupsIn(line, from, to);
	const nearby = near.flat();
	const stated = statedNear(earlier, nearby);
	const isOther =
		stated &&
		(near.length === 1
			? !isOf(stated, nearby)
			: isOfAnotherBidder(stated, nearby));
	if (stated && !isOther) return [stated];
	const retold =
		dealBeside(line, at, nearby, scene, told) ??
		dealOfAll(line, nearby, told) ??
		dealFurther(line, at, nearby, told);
	if (retold !== null) return [retold];
	const groups =
		nearby.length > 1 ? near : groupsIn(line, 0, line.symbols.length);
	const main = scene.main.slice(0, 2);
	const pairs = dealsNamed(line, groups, main);
	if (pairs.length > 0) return pairs;
	const names = groups.flat();
	const known =
		knownDeal(names, scene, [...told, ...earlier]) ??
		speakersDeal(line, names, scene) ??
		projectDeal(line, names);
	if (known !== null) return [known];
	return pairOfMain(names, main);
};

/** Whose deal is spoken of there: investor or supplier → investee or customer, several for lists. */
export const dealsAt = (place: DealPlace): readonly Pair[] => {
	const pairs = dealsTold(place);
	const [alone, ...more] = pairs;
	return alone === undefined || more.length > 0
		? pairs
		: withPeers(alone, place.line, place.at, place.scene);
};
