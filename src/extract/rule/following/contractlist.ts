import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { nameAt } from "../line/match.ts";
import { holdsAny } from "../line/pick.ts";
import { setOf } from "../line/symbolclass.ts";
import { findActor } from "../party/subject.ts";
import {
	isSector,
	isSupplier,
	orientContract,
	supplyRankOf,
} from "../party/trade.ts";
import { type List, listsIn } from "./contractitem.ts";
import type { NamedSum } from "./namedsum.ts";
import { figureOf } from "./placedfigure.ts";

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
		items.every(([name]) => isSupplier(nameAt(line, name) ?? ""))
	);
};

/** Who buys of whom, of the one whom the sentence is about and one on its list. */
const pairOf = (owner: string, party: string, supplies: boolean) => {
	if (supplies && isSector(owner, "neocloud"))
		return orientContract(party, owner);
	const isTold = supplyRankOf(owner) !== null && supplyRankOf(party) !== null;
	if (isTold && supplyRankOf(owner) !== supplyRankOf(party))
		return orientContract(owner, party);
	return supplies
		? { subject: party, object: owner }
		: { subject: owner, object: party };
};

const draftOf = (
	line: Line,
	[name, sum]: NamedSum,
	parties: Pick<Draft, "subject" | "object">,
	lang: string,
): readonly Draft[] => {
	const told = figureOf(line, name, sum);
	if (told === null) return [];
	const rule = `${lang}/purchase/${parties.object === null ? "headed" : "listed"}`;
	return [{ kind: "purchase", ...parties, ...told.figure, rule }];
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
	const parties = list.items.map(([name]) => nameAt(line, name));
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
