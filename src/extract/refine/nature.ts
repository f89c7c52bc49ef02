import { isPerShare } from "../../language/holding.ts";
import type { Draft } from "../rule/draft.ts";
import { textBetween } from "../rule/line/linetext.ts";
import { clauseAround } from "../rule/line/pick.ts";
import { symbolOf, symbolsOf } from "../rule/line/symbol.ts";
import { isSector, isSupplier, rankOf } from "../rule/party/trade.ts";

const ofCapital = (
	[
		"invest",
		"stakebuy",
		"stake",
		"equity",
		"stock",
		"round",
		"raise",
		"capital",
		"into",
	] as const
).map(symbolOf);
const takings = symbolsOf("buy", "win");
const goods = (["system", "cloud", "chip", "site"] as const).map(symbolOf);

/**
 * "Meta committed $14.2 billion to CoreWeave", 微软砸97亿美元锁定IREN算力: what a customer puts up for its
 * supplier, no word speaking of capital, pays for goods.
 */
const isForGoods = ({
	kind,
	subject,
	object,
	line,
	at = 0,
}: Draft): boolean => {
	if (kind !== "investment" || subject === null || object === null)
		return false;
	const { from, to } = clauseAround(line, at);
	const clause = line.symbols.slice(from, to);
	if (ofCapital.some((symbol) => clause.includes(symbol))) return false;
	if (isSector(subject, "lab", "platform")) return isSupplier(object);
	const isOfGoods = goods.some((symbol) => clause.includes(symbol));
	if (!isSector(object, "neocloud") || !isOfGoods) return false;
	const isTaken = [...takings].some((symbol) => clause.includes(symbol));
	return isSector(subject, "cloud") || (isSector(subject, "chips") && isTaken);
};

const buysJust = new RegExp(`${symbolOf("buy")}N_?$`);
const ofContract = new RegExp(
	`[CG${[...goods, symbolOf("contract"), symbolOf("order")].join("")}]`,
);

/** 砸32.5亿美元买Celestial AI: no goods are told of, and the one bought is none that sells them. */
const isOfCompany = ({ kind, rule, object, line, at = 0 }: Draft): boolean => {
	if (kind !== "purchase" || !rule.endsWith("zh/purchase/buys-from"))
		return false;
	if (object === null || rankOf(object) !== null) return false;
	const { from, to } = clauseAround(line, at);
	const clause = line.symbols.slice(from, to);
	return buysJust.test(clause) && !ofContract.test(clause);
};

/** "Pays N $9.5 billion for K, …": behind the sum, at the clause's end, the company that it is paid for. */
const paidFor = new RegExp(
	`^M_?(?:${symbolOf("into")}?_?[${symbolsOf("capital", "stock")}]{0,2}_?)${symbolOf("for")}(N)(?:[,;W]|${symbolOf("into")}W|$)`,
);

/** The company that `draft` pays its owner for; `null` where it pays for goods. */
const boughtOf = ({ kind, rule, subject, object, line, at }: Draft) => {
	if (kind !== "purchase" || !rule.startsWith("en/purchase/buys-from"))
		return null;
	if (at === undefined || line.tokens[at - 1]?.name !== object) return null;
	const found = paidFor.exec(line.symbols.slice(at));
	if (found === null) return null;
	const place = at + found[0].indexOf("N");
	const target = line.tokens[place]?.name ?? null;
	return target !== subject && target !== object ? target : null;
};

/** 以每股94.94美元買進Nebius共20億美元: at so much a share, no goods are bought. */
const isOfShares = ({ kind, line, at = 0 }: Draft): boolean => {
	if (kind !== "purchase") return false;
	const { from, to } = clauseAround(line, at);
	return isPerShare(textBetween(line, from, to));
};

/** "Amazon will pay OpenAI $15 billion": a lab sells no goods to those who back it. */
const isOfBacker = ({ kind, rule, subject, object, line, at = 0 }: Draft) => {
	if (kind !== "purchase" || !rule.endsWith("/buys-from")) return false;
	if (subject === null || object === null || !isSector(object, "lab"))
		return false;
	const { from, to } = clauseAround(line, at);
	const clause = line.symbols.slice(from, to);
	const isOfGoods = goods.some((symbol) => clause.includes(symbol));
	return !isOfGoods && isSector(subject, "cloud", "chips", "fund");
};

/** A claim as what its parties make it: money for goods is no investment, a company bought is no goods. */
export const withNature = (draft: Draft): Draft => {
	if (isForGoods(draft)) return { ...draft, kind: "purchase" };
	if (isOfShares(draft) || isOfBacker(draft)) {
		const { when: _period, ...rest } = draft;
		return { ...rest, kind: "investment" };
	}
	const bought = boughtOf(draft);
	if (bought !== null) {
		const { when: _period, ...rest } = draft;
		return { ...rest, kind: "acquisition", object: bought };
	}
	return isOfCompany(draft) ? { ...draft, kind: "acquisition" } : draft;
};
