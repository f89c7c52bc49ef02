import { isUnderContract } from "../../../language/contracted.ts";
import { opensWithCompany } from "../../../language/pronoun.ts";
import { itemHead } from "../following/item.ts";
import type { Line } from "../line/line.ts";
import { clauseAround } from "../line/pick.ts";
import { joiner, symbolOf, symbolsOf } from "../line/symbol.ts";
import { customerTold, mainOf, type Scene } from "../scene/scene.ts";
import type { Parties } from "./parties.ts";
import { findActor } from "./subject.ts";
import { isSector, isSupplier, rankOf } from "./trade.ts";

const contract = symbolOf("contract");
const supplying = [contract, symbolOf("sell"), symbolOf("supply")];
const withPartner = new RegExp(
	`(?:^|[^N])[${symbolOf("with")}${joiner}]_?N[^N]{0,4}$`,
);
/** "Its 10-gigawatt contract", 10吉瓦合同. */
const ofContract = new RegExp(
	`^_?[${contract}${symbolOf("order")}${symbolOf("tieup")}]`,
);
/** "All of the AWS capacity": whose it is, not who will run it. */
const attribute = new RegExp(`N${symbolOf("cloud")}?${symbolOf("system")}`);

/** Makes chips, for itself or for others; false where nobody is named. */
export const isMaker = (name: string | null): boolean =>
	name !== null && isSector(name, "chips", "foundry");

const runsSystems = (name: string | null): boolean =>
	name !== null && isSector(name, "lab", "platform", "cloud", "neocloud");

/** Who takes what the supplier delivers that alone is named. */
const customerOf = (
	name: string,
	{ text }: Line,
	scene: Scene,
): string | null => {
	const { focus, supply, last, lastSystem } = scene;
	if (opensWithCompany(text) && !isMaker(focus)) return focus;
	const told = customerTold(name, scene);
	if (told !== null) return told;
	if (isMaker(name) && focus !== name && runsSystems(focus)) return focus;
	// "AMD supplies it with 1 GW. Qualcomm adds 200 MW": one maker after the other to the same.
	const isNext =
		isMaker(name) &&
		lastSystem !== null &&
		lastSystem.line === last &&
		isMaker(lastSystem.object);
	if (isNext) return lastSystem.subject;
	return mainOf(scene, "lab", "platform") ?? supply?.subject ?? null;
};

/** 亚马逊最多5吉瓦, 首批1吉瓦: a name and its figure, nothing done. */
const bareItem = /^_?N_?[GF](?:,[_W]*[GF])?$/;

/** "April 2026: Amazon, up to 5 GW": on a list of the article's lab's deals, of one of its suppliers. */
const customerOfItem = (
	name: string,
	line: Line,
	at: number,
	{ main }: Scene,
): string | null => {
	const [topic] = main;
	const isListed =
		line.tokens[itemHead(line, at)]?.name === name ||
		bareItem.test(line.symbols.slice(0, at + 1));
	const isCustomer =
		topic !== undefined && topic !== name && isSector(topic, "lab");
	return isListed && isCustomer && isSupplier(name) ? topic : null;
};

const signed = symbolsOf("win", "sign", "contract", "put", "buy");
/** 甲骨文那份4.5吉瓦, 甲骨文方面已锁定4.5吉瓦: a name and what was signed with it. */
const nextItem = new RegExp(`^[_${joiner}]*N[_${signed}]{0,3}$`);

/** A supplier and its figure, behind those of the systems that others supply to the article's lab; `null` for others. */
export const customerOfNext = (
	name: string,
	line: Line,
	from: number,
	at: number,
	{ main, lastSystem, last }: Scene,
): string | null => {
	const [topic] = main;
	if (topic === undefined || topic === name || !isSector(topic, "lab"))
		return null;
	const isNext =
		isSupplier(name) &&
		!isMaker(name) &&
		nextItem.test(line.symbols.slice(from, at)) &&
		line.symbols[at + 1] !== symbolOf("site");
	const isBehindMaker = line.tokens
		.slice(0, from)
		.some((token) => token.name !== undefined && isMaker(token.name));
	const isBehindSupplied =
		lastSystem !== null &&
		lastSystem.line === last &&
		lastSystem.subject === topic &&
		lastSystem.object !== null;
	const isListed =
		isBehindSupplied || /G.*,/s.test(line.symbols.slice(0, from));
	return isNext && isListed && (isBehindMaker || isBehindSupplied)
		? topic
		: null;
};

/** 在用Trainium2已逾100万颗: a lab that the text is about uses another company's chips, named by their product alone. */
const customerOfProduct = (
	name: string,
	line: Line,
	{ main }: Scene,
): string | null => {
	const [topic] = main;
	const isLab = topic !== undefined && topic !== name && isSector(topic, "lab");
	const isByProduct = line.tokens.every(
		(token) =>
			token.name !== name ||
			(token.mention?.type === "name" && token.mention.sort === "product"),
	);
	return isLab && isByProduct && isSupplier(name) ? topic : null;
};

/** The parties of a figure in a sentence that names one of them. */
export const partiesWith = (
	name: string,
	line: Line,
	at: number,
	scene: Scene,
): Parties => {
	const { lastSystem } = scene;
	const isContinued =
		lastSystem !== null &&
		lastSystem.line === scene.last &&
		lastSystem.subject === name &&
		line.symbols[at] !== "G";
	if (isContinued) return { subject: name, object: lastSystem.object };
	const { from, to } = clauseAround(line, at);
	const clause = line.symbols.slice(from, to);
	const isContract =
		supplying.some((word) => clause.includes(word)) &&
		!isUnderContract(line.text);
	const isOwnSupply = scene.supply?.object === name && attribute.test(clause);
	if (isMaker(name) || (isContract && isSupplier(name)) || isOwnSupply) {
		const customer = customerOf(name, line, scene);
		return { subject: customer === name ? null : customer, object: name };
	}
	const customer =
		customerOfItem(name, line, at, scene) ??
		customerOfProduct(name, line, scene);
	if (customer !== null) return { subject: customer, object: name };
	const isKnown =
		rankOf(name) !== null || scene.main.slice(0, 3).includes(name);
	return { subject: isKnown ? name : null, object: null };
};

/** AMD 6吉瓦、博通10吉瓦: the maker right before the figure supplies it to whoever acts, or to the article's lab. */
export const partiesWithMaker = (
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

/** 与OpenAI合作的10吉瓦: with a maker whom the text is about and the clause leaves out; `null` for others. */
export const partnerOf = (
	name: string,
	line: Line,
	from: number,
	at: number,
	{ focus, main }: Scene,
): string | null => {
	if (isMaker(name)) return null;
	const maker = [focus, main[0] ?? null].find(isMaker);
	if (maker === undefined || maker === null) return null;
	const isJoint =
		withPartner.test(line.symbols.slice(from, at)) ||
		ofContract.test(line.symbols.slice(at + 1));
	return isJoint ? maker : null;
};
