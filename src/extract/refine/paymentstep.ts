import type { Draft } from "../rule/draft.ts";
import { itemHead } from "../rule/following/item.ts";
import { findActor } from "../rule/party/subject.ts";
import { isSector, type Pair } from "../rule/party/trade.ts";
import { namesOf, type Scene } from "../rule/scene/scene.ts";

/** The two whom a sentence on steps of a payment names alone: the lab is paid, else the one named last. */
export const pairOfSteps = ({ kind, line }: Draft): Pair | null => {
	const [first, second, third] = namesOf(line);
	if (kind !== "tranche" || first === undefined || second === undefined)
		return null;
	if (third !== undefined) return null;
	return isSector(first, "lab")
		? { subject: second, object: first }
		: { subject: first, object: second };
};

/** The investment of the same sentence, of which a payment is a part. */
export const dealOfSteps = (
	{ kind, line }: Draft,
	scene: Scene,
): Pair | null => {
	const deal = scene.deals.get("investment");
	return kind === "tranche" && deal?.line === line ? deal : null;
};

/** 软银分三批付款，首批100亿美元: of the deal's payments those of whom the sentence says that they pay. */
export const paidBy = (
	{ kind, line, at }: Draft,
	known: Pair | null,
): Pair | null => {
	if (kind !== "tranche" || known === null) return known;
	const payer = findActor(line, at ?? 0, (name) => name !== known.object);
	const subject = line.tokens[payer]?.name;
	return subject === undefined || isSector(subject, "lab", "project")
		? known
		: { subject, object: known.object };
};

/** "April: Amazon, up to 5 GW, with $5 billion invested": by whom the item of the list is about. */
export const listedBy = (
	{ line, at }: Draft,
	known: Pair | null,
): Pair | null => {
	const head = line.tokens[itemHead(line, at ?? 0)]?.name;
	const isOther = head !== undefined && head !== known?.object;
	return known !== null && isOther ? { ...known, subject: head } : null;
};
