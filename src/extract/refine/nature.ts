import type { Draft } from "../rule/draft.ts";
import { clauseAround } from "../rule/pick.ts";
import { isSector, isSupplier, rankOf } from "../rule/scene.ts";
import { symbolOf } from "../rule/symbol.ts";

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
	return (
		isSector(subject, "cloud") && isSector(object, "neocloud") && isOfGoods
	);
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

/** A claim as what its parties make it: money for goods is no investment, a company bought is no goods. */
export const withNature = (draft: Draft): Draft => {
	if (isForGoods(draft)) return { ...draft, kind: "purchase" };
	return isOfCompany(draft) ? { ...draft, kind: "acquisition" } : draft;
};
