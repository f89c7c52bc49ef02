import type { Draft } from "../rule/draft.ts";
import { clauseAround } from "../rule/pick.ts";
import { isSector, type Scene } from "../rule/scene.ts";
import { symbolOf } from "../rule/symbol.ts";
import type { Parties } from "./ownership.ts";

const supplies = symbolOf("supply");

/** "Signed a contract with AWS. …; all the capacity is to be in place by 2026": of whom it was bought right before, no systems told since. */
export const orderedBefore = (
	{ kind, subject, line }: Draft,
	{ deals, last, lastSystem }: Scene,
): string | null => {
	const order = deals.get("purchase");
	if (order === undefined) return null;
	// 与AMD签约。前者将部署1吉瓦: under the contract that the sentence before told of.
	const isUnderIt =
		order.line === last &&
		order.subject === subject &&
		isSector(order.object, "chips", "foundry");
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
