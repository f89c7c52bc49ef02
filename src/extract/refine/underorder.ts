import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { clauseAround } from "../rule/line/pick.ts";
import { symbolOf, symbolsOf } from "../rule/line/symbol.ts";
import type { Parties } from "../rule/party/parties.ts";
import { isSector } from "../rule/party/trade.ts";
import type { Scene } from "../rule/scene/scene.ts";
import { lastDealOf } from "./ownership.ts";

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

const delivering = supplies + symbolOf("sell");

/** 根据合同，后者将提供100兆瓦算力, "the miner will deliver 250 MW": the supplier of the contract that was told right before, or of the last one where nobody else is named. */
export const suppliedBefore = (
	{ subject, line, at = 0 }: Draft,
	{ deals, last }: Scene,
): Parties | null => {
	const order = deals.get("purchase");
	if (order === undefined || order.object !== subject) return null;
	if (order.line !== last && line.names.length > 1) return null;
	const { from } = clauseAround(line, at);
	const ahead = line.symbols.slice(from, at);
	return [...delivering].some((symbol) => ahead.includes(symbol))
		? { subject: order.subject, object: order.object }
		: null;
};

const ofContract = symbolsOf("contract", "tieup", "order");
const opensWithContract = new RegExp(`^_?[${ofContract}]`);
/** How far back, in characters, a contract may be told of which a sentence begins to speak. */
const near = 480;

/** 与英伟达签约。协议规模为5吉瓦, "The deal would add 600 MW for OpenAI": the parties of the contract told right before, or of which it goes on to speak. */
export const sizedBefore = (
	{ line, subject, at = 0 }: Draft,
	scene: Scene,
): Parties | null => {
	const order = scene.deals.get("purchase");
	if (order === undefined) return null;
	const parties = [order.subject, order.object];
	if (subject !== null && !parties.includes(subject)) return null;
	if (line.symbols.slice(0, at).includes("N")) return null;
	if (!line.names.every((name) => parties.includes(name))) return null;
	const opens = opensWithContract.test(line.symbols);
	const distance = line.sentence.start - order.line.sentence.end;
	const isMeant = opens && distance < near && lastDealOf(scene) === "purchase";
	const isNext = order.line === scene.last && (subject === null || opens);
	if (!isNext && !isMeant) return null;
	return [...ofContract].some((symbol) => line.has.has(symbol))
		? { subject: order.subject, object: order.object }
		: null;
};
