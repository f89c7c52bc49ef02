import { pairBeside } from "./dealbeside.ts";
import { directed } from "./dealdirection.ts";
import { groupsIn } from "./dealgroup.ts";
import { peersOf, strangersJoined } from "./dealjoined.ts";
import { pairsOfGroups, projectDeal, speakersDeal } from "./dealpair.ts";
import { isOf, knownDeal, mainDeal, pairTold } from "./dealtold.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { clauseAround } from "./pick.ts";
import type { Pair, Scene } from "./scene.ts";

/**
 * Whose deal is spoken of at `at`: investor or supplier → investee or customer, several for lists. From the
 * claims of the same line, the names of the clause or sentence, else from what was told before.
 */
export const dealsAt = (
	line: Line,
	at: number,
	scene: Scene,
	earlier: readonly Draft[],
	told: readonly Draft[],
): readonly Pair[] => {
	const stated = earlier
		.filter(({ kind }) => kind !== "purchase")
		.map(pairTold)
		.findLast((pair) => pair !== null);
	const { from, to } = clauseAround(line, at);
	const near = groupsIn(line, from, to);
	const isOther = stated && near.length === 1 && !isOf(stated, near.flat());
	if (stated && !isOther) return [stated];
	const [alone] = near.flat();
	const beside =
		near.flat().length === 1 && alone !== undefined
			? pairBeside(alone, line, from, to, scene)
			: null;
	if (beside !== null) {
		const parties = [beside.subject, beside.object];
		const pairs = [mainDeal(scene), ...told.map(pairTold)];
		return [pairs.findLast((pair) => isOf(pair, parties)) ?? beside];
	}
	const groups =
		near.flat().length > 1 ? near : groupsIn(line, 0, line.symbols.length);
	const both = near.flat();
	const toldOfBoth = told
		.filter((draft) => draft.line !== line)
		.map(pairTold)
		.findLast((pair) => both.length > 1 && isOf(pair, both));
	if (toldOfBoth) return [toldOfBoth];
	const pair = directed(line, groups);
	if (pair !== null) return [pair];
	const names = groups.flat();
	const pairs =
		names.length > 1 ? pairsOfGroups(groups, scene.main.slice(0, 2)) : [];
	if (pairs.length > 0) return pairs;
	const peers = peersOf(line, names, scene.main.slice(0, 2));
	if (peers !== null) return [peers];
	const strangers = strangersJoined(line, names);
	if (strangers !== null) return [strangers];
	const known =
		knownDeal(names, scene, [...told, ...earlier]) ??
		speakersDeal(line, names, scene.main.slice(0, 2)) ??
		projectDeal(line, names);
	return known === null ? [] : [known];
};
