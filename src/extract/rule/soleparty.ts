import type { Draft } from "./draft.ts";
import { itemHead } from "./item.ts";
import type { Line } from "./line.ts";
import { clauseAround } from "./pick.ts";
import { isSector, isSupplier, mainOf, rankOf, type Scene } from "./scene.ts";
import { findActor } from "./subject.ts";
import type { Parties } from "./supply.ts";
import { joiner, symbolOf } from "./symbol.ts";

const contract = symbolOf("contract");
const tieup = symbolOf("tieup");
const supplying = [contract, symbolOf("sell"), symbolOf("supply")];
const withPartner = new RegExp(
	`(?:^|[^N])[${symbolOf("with")}${joiner}]_?N[^N]{0,4}$`,
);
/** "Its 10-gigawatt contract", 10吉瓦合同. */
const ofContract = new RegExp(
	`^_?[${contract}${symbolOf("order")}${symbolOf("tieup")}]`,
);
/** What a company has secured in all: no contract that it supplies. */
const ownPaper = /\bunder contract\b/i;
/** The sentence goes on about the systems of whom the last one was about. */
const ownFleet = /^(?:its|their|the company(?:'s)?|其|旗下|该公司|公司) ?/i;
/** "All of the AWS capacity": whose it is, not who will run it. */
const attribute = new RegExp(`N${symbolOf("cloud")}?${symbolOf("system")}`);

export const isMaker = (name: string | null): boolean =>
	name !== null && isSector(name, "chips", "foundry");

/** Who takes what the supplier delivers that alone is named. */
const customerOf = (
	name: string,
	{ text }: Line,
	scene: Scene,
): string | null => {
	const { focus, supply } = scene;
	if (ownFleet.test(text) && !isMaker(focus)) return focus;
	if (supply?.object === name) return supply.subject;
	return mainOf(scene, "lab", "platform") ?? supply?.subject ?? null;
};

/** "April 2026: Amazon, up to 5 GW": on a list of the article's lab's deals, of one of its suppliers. */
const customerOfItem = (
	name: string,
	line: Line,
	at: number,
	{ main }: Scene,
): string | null => {
	const [topic] = main;
	const isListed = line.tokens[itemHead(line, at)]?.name === name;
	const isCustomer =
		topic !== undefined && topic !== name && isSector(topic, "lab");
	return isListed && isCustomer && isSupplier(name) ? topic : null;
};

/** The parties of a figure in a sentence that names one of them. */
export const partiesWith = (
	name: string,
	line: Line,
	at: number,
	scene: Scene,
): Parties => {
	const { from, to } = clauseAround(line, at);
	const clause = line.symbols.slice(from, to);
	const isContract =
		supplying.some((word) => clause.includes(word)) &&
		!ownPaper.test(line.text);
	const isOwnSupply = scene.supply?.object === name && attribute.test(clause);
	if (isMaker(name) || (isContract && isSupplier(name)) || isOwnSupply) {
		const customer = customerOf(name, line, scene);
		return { subject: customer === name ? null : customer, object: name };
	}
	const customer = customerOfItem(name, line, at, scene);
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

/** A name and a figure, the verb left to the clause before: 三星超过5万颗, "Anthropic about 3.5 GW". */
const elided = new RegExp(
	`^[${joiner}_]*N[_${symbolOf("first")}${symbolOf("more")}${symbolOf("win")}]{0,2}$`,
);

const again = `[_${symbolOf("more")}]{0,2}`;
/** "… and Google with another 5 GW", 谷歌再提供5吉瓦: a second supplier of the same customer. */
const gapped = new RegExp(
	`${joiner}_?N_?${symbolOf("with")}${again}$|^_?N${again}[${symbolOf("sell")}${symbolOf("supply")}]${again}$`,
);

/** Behind the last figure before `at`, in the clause that begins at `from`. */
const itemStart = (line: Line, from: number, at: number): number => {
	let start = at;
	while (start > from && !/[GC]/.test(line.symbols[start - 1] ?? ""))
		start -= 1;
	return start;
};

/** The parties of a figure whose supplier and nothing else is told: "… and Google with another 5 GW"; `null` for others. */
export const partiesGapped = (
	line: Line,
	from: number,
	at: number,
	earlier: readonly Draft[],
): Parties | null => {
	const start = itemStart(line, from, at);
	if (!gapped.test(line.symbols.slice(start, at))) return null;
	const name = line.tokens[line.symbols.lastIndexOf("N", at)]?.name;
	const first = earlier.findLast(
		({ kind, ...draft }) => kind === "capacity" && draft.line === line,
	);
	const subject = first?.subject ?? null;
	const isSecond = name !== undefined && isSupplier(name) && subject !== null;
	return isSecond ? { subject, object: name } : null;
};

/** The one maker with whom the sentence told a tie-up before: 与博通合作…，Anthropic还有3吉瓦. */
const partnerNamed = (line: Line, start: number): string | undefined => {
	if (!line.symbols.slice(0, start).includes(tieup)) return undefined;
	const makers = line.names.filter(isMaker);
	return makers.length === 1 ? makers[0] : undefined;
};

/** The parties of a later item of a list that a maker supplies; `null` for no list. */
export const partiesOfItem = (
	line: Line,
	from: number,
	at: number,
	earlier: readonly Draft[],
	{ supply }: Scene,
): Parties | null => {
	const start = itemStart(line, from, at);
	if (!elided.test(line.symbols.slice(start, at))) return null;
	const name = line.tokens.slice(start, at).find((token) => token.name)?.name;
	if (name === undefined || isSector(name, "chips")) return null;
	const makers = earlier.flatMap((draft) => {
		const isItem = draft.kind === "capacity" || draft.kind === "chips";
		if (!isItem || draft.line !== line || draft.subject === name) return [];
		const isOwn = supply !== null && draft.subject === supply.subject;
		const object = draft.object ?? (isOwn ? supply.object : null);
		return object !== null && isMaker(object) ? object : [];
	});
	const maker = makers.at(-1) ?? partnerNamed(line, start);
	return maker === undefined || maker === name
		? null
		: { subject: name, object: maker };
};
