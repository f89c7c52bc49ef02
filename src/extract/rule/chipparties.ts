import type { Draft } from "./draft.ts";
import { recipientAt } from "./goods.ts";
import type { Line } from "./line.ts";
import { operatorNamed } from "./operated.ts";
import type { Parties } from "./parties.ts";
import { isSector, type Scene } from "./scene.ts";
import { findActor } from "./subject.ts";
import { findSupply } from "./supply.ts";

/** A maker of chips runs none that it sells to a party of any other business: Samsung's GPUs are NVIDIA's. */
const towardsUser = (parties: Parties | null): Parties | null => {
	const { subject, object } = parties ?? { subject: null, object: null };
	if (subject === null || object === null) return parties;
	const isBackwards = isSector(subject, "chips") && !isSector(object, "chips");
	return isBackwards ? { subject: object, object: subject } : parties;
};

/** The make named with the count ("200,000 Nvidia GPUs") supplies; who acts runs them. */
export const chipParties = (
	line: Line,
	at: number,
	scene: Scene,
	earlier: readonly Draft[],
): Parties | null => {
	const make = [at + 1, at - 1].find((place) => {
		const name = line.tokens[place]?.name;
		return name !== undefined && isSector(name, "chips");
	});
	const object = line.tokens[make ?? -1]?.name;
	const actor =
		recipientAt(line, at) ??
		operatorNamed(line, at) ??
		line.tokens[findActor(line, at)]?.name;
	const runs = actor !== undefined && !isSector(actor, "chips");
	if (object !== undefined && runs) return { subject: actor, object };
	return towardsUser(findSupply(line, at, scene, earlier));
};
