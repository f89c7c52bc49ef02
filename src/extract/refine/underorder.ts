import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line.ts";
import type { Parties } from "../rule/parties.ts";
import { clauseAround } from "../rule/pick.ts";
import { isSector, type Scene } from "../rule/scene.ts";
import { symbolOf, symbolsOf } from "../rule/symbol.ts";

const supplies = symbolOf("supply");

/** "It will deploy…", "the company will…": whoever it is, by no name. */
const namesNobody = ({ tokens }: Line): boolean =>
	tokens.every(
		({ name, mention }) =>
			name === undefined ||
			mention === undefined ||
			(mention.type === "name" && mention.sort === "role"),
	);

/** "Signed a contract with AWS. …; all the capacity is to be in place by 2026": of whom it was bought right before, no systems told since. */
export const orderedBefore = (
	{ kind, subject, line, qualifier }: Draft,
	{ deals, last, lastSystem }: Scene,
): string | null => {
	const order = deals.get("purchase");
	if (order === undefined) return null;
	// 与AMD签约。前者将部署1吉瓦: under the contract that the sentence before told of.
	const isUnderIt =
		order.line === last &&
		order.subject === subject &&
		(isSector(order.object, "chips", "foundry") ||
			(qualifier !== "online" && namesNobody(line) && !line.has.has(supplies)));
	if (isUnderIt) return order.object;
	if (kind !== "milestone" || lastSystem !== null) return null;
	const isRecent = order.line === line || order.line === last;
	return isRecent && order.subject === subject ? order.object : null;
};

/** 根据合同，后者将提供100兆瓦算力: the supplier of the contract that the sentence before told of. */
export const suppliedBefore = (
	{ subject, line, at = 0 }: Draft,
	{ deals, last }: Scene,
): Parties | null => {
	const order = deals.get("purchase");
	if (order === undefined || order.line !== last) return null;
	const { from } = clauseAround(line, at);
	return order.object === subject &&
		line.symbols.slice(from, at).includes(supplies)
		? { subject: order.subject, object: order.object }
		: null;
};

const ofContract = symbolsOf("contract", "tieup", "order");

/** 与英伟达签约。协议规模为5吉瓦: the parties of the contract that the sentence before told of. */
export const sizedBefore = (
	{ line }: Draft,
	{ deals, last }: Scene,
): Parties | null => {
	const order = deals.get("purchase");
	if (order === undefined || order.line !== last || line.has.has("N"))
		return null;
	return [...ofContract].some((symbol) => line.has.has(symbol))
		? { subject: order.subject, object: order.object }
		: null;
};
