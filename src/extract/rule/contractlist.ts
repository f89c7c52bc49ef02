import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { nameAt } from "./match.ts";
import { holdsAny, quantityOf } from "./pick.ts";
import { isSector, isSupplier, orientContract, rankOf } from "./scene.ts";
import { findActor } from "./subject.ts";
import { joiner, symbolOf } from "./symbol.ts";
import { setOf } from "./symbolclass.ts";

/** A party of a contract and its sum, by their places. */
type Item = Readonly<{ name: number; sum: number }>;

const service = symbolOf("cloud");
const beside = symbolOf("with") + symbolOf("to") + symbolOf("from");
const plain = (
	[
		"with",
		"into",
		"of",
		"for",
		"worth",
		"contract",
		"contractsum",
		"order",
		"reach",
		"more",
		"all",
		"earn",
		"spend",
	] as const
)
	.map(symbolOf)
	.join("");

/** "Meta ($3 billion)", "Oracle for $300 billion", 微軟（合約174億美元）: who, and what the contract comes to. */
const named = `N${service}?[(,_W${plain}]{0,5}M`;
const nextNamed = `[),&_${plain}${beside}]{1,6}`;
/** "$22.4 billion with OpenAI": the sum first. */
const summed = `M_?[${beside}]_?N${service}?`;
const namedList = new RegExp(`${named}(?:${nextNamed}${named})+`, "g");
const summedList = new RegExp(`${summed}(?:[,&_;]{1,3}${summed})+`, "g");
/** 客户有微软（合约174亿美元）: alone, but in brackets with a word for a contract. */
const bracketed = new RegExp(
	`N${service}?[(][_${plain}]{0,3}[${symbolOf("contract")}${symbolOf("contractsum")}${symbolOf("order")}][_${plain}]{0,3}M`,
	"g",
);
/** 与甲骨文、微软分别签下3000亿、2500亿美元的合同: names and sums apart, in the same order. */
const respective = new RegExp(
	`(N(?:[${joiner},]N)+)_?${symbolOf("respectively")}[^NM,;]{0,4}(M(?:[${joiner},]M)+)`,
	"g",
);

/** Words that make a list one of contracts, and those that make it one of something else. */
const ofContracts = setOf("contract", "contractsum", "client", "backlog");
const signed = setOf("sign");
const paying = setOf("put", "spend", "buy");
const ofOthers = setOf(
	"invest",
	"stakebuy",
	"equity",
	"stock",
	"round",
	"raise",
	"cap",
	"valuation",
	"revenue",
	"profit",
	"debt",
	"acquire",
	"market",
	"join",
);
/** After these whom the sentence is about supplies those on its list. */
const supplying = setOf("client", "backlog", "win", "sell", "supply");

const itemsOf = (start: number, symbols: string): readonly Item[] => {
	const names: number[] = [];
	const sums: number[] = [];
	for (let at = 0; at < symbols.length; at += 1) {
		if (symbols[at] === "N") names.push(start + at);
		if (symbols[at] === "M") sums.push(start + at);
	}
	return names.flatMap((name, index) => {
		const sum = sums[index];
		return sum === undefined ? [] : [{ name, sum }];
	});
};

/** A list of parties and sums, and where it stands. */
type List = Readonly<{ items: readonly Item[]; start: number; end: number }>;

const listsIn = ({ symbols }: Line): readonly List[] => {
	for (const pattern of [summedList, namedList, respective, bracketed]) {
		const lists = [...symbols.matchAll(pattern)].map(({ index, 0: text }) => ({
			items: itemsOf(index, text),
			start: index,
			end: index + text.length,
		}));
		if (lists.length > 0) return lists;
	}
	return [];
};

/** How far behind a list the word may stand that says what it lists: "… and $22.4 billion under contracts". */
const reach = 4;

/** Whether the words around a list say that its sums are contracts'. */
const isOfContracts = (
	line: Line,
	{ items, start, end }: List,
	owner: string | null,
): boolean => {
	const last = end + reach;
	if (holdsAny(line, ofOthers, 0, last)) return false;
	const isSigned = holdsAny(line, signed, end, last);
	if (isSigned || holdsAny(line, ofContracts, 0, last)) return true;
	if (owner === null || !isSector(owner, "lab", "platform")) return false;
	return (
		holdsAny(line, paying, 0, start) &&
		!line.symbols.slice(0, start).includes("M") &&
		items.every(({ name }) => isSupplier(nameAt(line, name) ?? ""))
	);
};

/** Who buys of whom, of the one whom the sentence is about and one on its list. */
const pairOf = (owner: string, party: string, supplies: boolean) => {
	if (supplies && isSector(owner, "neocloud"))
		return orientContract(party, owner);
	const isTold = rankOf(owner) !== null && rankOf(party) !== null;
	if (isTold && rankOf(owner) !== rankOf(party))
		return orientContract(owner, party);
	return supplies
		? { subject: party, object: owner }
		: { subject: owner, object: party };
};

const draftOf = (
	line: Line,
	{ name, sum }: Item,
	parties: Pick<Draft, "subject" | "object">,
	lang: string,
): readonly Draft[] => {
	const quantity = quantityOf(line.tokens[sum]);
	const first = line.tokens[Math.min(name, sum)];
	const last = line.tokens[Math.max(name, sum)];
	if (!first || !last || quantity === null || quantity.noun !== undefined)
		return [];
	return [
		{
			kind: "purchase",
			...parties,
			value: quantity.value,
			start: first.start,
			end: last.end,
			rule: `${lang}/purchase/${parties.object === null ? "headed" : "listed"}`,
			line,
			at: sum,
		},
	];
};

/** One on the list is known to buy what the other sells: so do they all. */
const hasCustomer = (
	owner: string | null,
	parties: readonly (string | null)[],
): boolean =>
	parties.some(
		(party) =>
			owner !== null &&
			party !== null &&
			isSector(party, "lab", "platform") &&
			isSector(owner, "neocloud", "cloud", "chips"),
	);

const readList = (line: Line, list: List, lang: string): readonly Draft[] => {
	const parties = list.items.map(({ name }) => nameAt(line, name));
	const isOther = (name: string) => !parties.includes(name);
	const owner = line.tokens[findActor(line, list.start, isOther)]?.name ?? null;
	if (!isOfContracts(line, list, owner)) return [];
	const supplies =
		holdsAny(line, supplying, 0, list.start) || hasCustomer(owner, parties);
	return list.items.flatMap((item, index) => {
		const party = parties[index] ?? null;
		if (party === null) return [];
		return owner === null
			? draftOf(line, item, { subject: party, object: null }, lang)
			: draftOf(line, item, pairOf(owner, party, supplies), lang);
	});
};

/** Contracts listed with their sums: of one company with several suppliers or customers. */
export const readContractList = (
	line: Line,
	lang: string,
): readonly Draft[] => {
	const { symbols, has } = line;
	const first = symbols.indexOf("M");
	if (first === -1 || (!symbols.includes("M", first + 1) && !has.has("(")))
		return [];
	return listsIn(line).flatMap((list) => readList(line, list, lang));
};
