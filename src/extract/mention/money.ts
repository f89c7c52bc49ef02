import { managedBehind } from "../../language/en/managed.ts";
import {
	convertsSum,
	isLargeHan,
	isLargeLatin,
	joinsSums,
} from "../../language/sum.ts";
import type { Currency } from "../../language/unit.ts";
import { countedAfter } from "../../language/zh/noun.ts";
import { magnitudeOnly } from "../../language/zh/sum.ts";
import type { QuantityMention } from "../mention.ts";
import type { Passage } from "../passage.ts";
import type { Amount } from "./amount.ts";
import { type Declared, declaredAt, declaredIn } from "./declared.ts";
import { isMargin } from "./margin.ts";
import { localCurrency, yuanOrYen } from "./region.ts";
import { quantityOf } from "./value.ts";

/** Below this an amount is the price of a share or of a single thing, never a deal. */
const smallestDeal = 1e6;

const currencyOf = (
	{ measure, end }: Amount,
	passage: Passage,
	declared: Declared,
	before: Currency | null,
): Currency | null => {
	if (measure?.type !== "money") return null;
	if (measure.unit === "local")
		return before ?? declaredAt(declared, end) ?? localCurrency(passage);
	if (measure.unit === "yuan-or-yen") return yuanOrYen(passage);
	return measure.unit;
};

const mentionOf = (
	amount: Amount,
	currency: Currency,
	factor: number,
): QuantityMention => ({
	type: "money",
	start: amount.start,
	end: amount.end,
	value: quantityOf(amount, currency, factor),
});

/** How far behind a sum it may be told that it is only managed. */
const longestManaged = 48;

/** What a sum is that no claim is made of. */
const nounOf = (
	text: string,
	sum: QuantityMention,
	former: QuantityMention | null,
): Pick<QuantityMention, "noun"> => {
	const size = Math.abs(sum.value.high ?? sum.value.low ?? 0);
	if (size < smallestDeal) return { noun: "share-price" };
	if (managedBehind.test(text.slice(sum.end, sum.end + longestManaged)))
		return { noun: "managed" };
	return isMargin(text, sum, former) ? { noun: "margin" } : {};
};

/** 千亿级, 百亿美元级: an order of magnitude, not an amount. */
const isMagnitudeOnly = (text: string, amount: Amount): boolean =>
	!amount.digits && text.charAt(amount.end) === magnitudeOnly;

const longestGap = 6;

/** A bare amount of money is a large one, with nothing behind it that it could count. */
const maybeMoney = (text: string, amount: Amount): boolean => {
	if (amount.measure || !amount.scaled || amount.high < 1e8) return false;
	const written = text.slice(amount.core.start, amount.core.end);
	const next = text.charAt(amount.end);
	if (isLargeHan(written))
		return !countedAfter.includes(next || "。") && !/[A-Za-z]/.test(next);
	return isLargeLatin(written, text.slice(amount.end, amount.end + 8));
};

/** Currencies whose unit is a 元. */
const yuans: ReadonlySet<string> = new Set(["CNY", "HKD", "TWD"]);
const endsReach = /[。!?\n()]/;

/** Whether a sum told in a currency's own name tells of what the 元 behind it are: 1,000亿元人民币，高于上年的850亿元. */
const holdsUntil = (text: string, former: Amount, { start }: Amount): boolean =>
	!endsReach.test(text.slice(former.end, start));

/** The currency of each amount by its own words, or, of a bare 元, by those of the sum right before it in the sentence. */
const toldCurrencies = (
	passage: Passage,
	amounts: readonly Amount[],
): readonly (Currency | null)[] => {
	const declared = declaredIn(passage.clean);
	let yuan: Currency | null = null;
	return amounts.map((amount, index) => {
		const former = amounts[index - 1];
		if (former && !holdsUntil(passage.clean, former, amount)) yuan = null;
		const own = currencyOf(amount, passage, declared, yuan);
		if (amount.measure?.type === "money" && amount.measure.unit !== "local")
			yuan = own !== null && yuans.has(own) ? own : null;
		return own;
	});
};

/** The currency that most explicit amounts are in; null where there is none. */
const commonest = (
	currencies: readonly (Currency | null)[],
): Currency | null => {
	const tally = new Map<Currency, number>();
	for (const currency of currencies)
		if (currency) tally.set(currency, (tally.get(currency) ?? 0) + 1);
	let best: Currency | null = null;
	for (const [currency, count] of tally)
		if (count > (tally.get(best ?? currency) ?? 0) || !best) best = currency;
	return best;
};

/** Currencies of all amounts: their own, that of the list they stand in, or the passage's most common one. */
const currenciesOf = (
	passage: Passage,
	amounts: readonly Amount[],
): readonly (Currency | null)[] => {
	const text = passage.clean;
	const own = toldCurrencies(passage, amounts);
	const usual = commonest(own);
	const all = [...own];
	for (let index = amounts.length - 1; index >= 0; index--) {
		const amount = amounts[index];
		const next = amounts[index + 1];
		if (!amount || !maybeMoney(text, amount)) continue;
		const listed =
			next &&
			next.start - amount.end <= longestGap &&
			joinsSums(text.slice(amount.end, next.start));
		all[index] = (listed ? all[index + 1] : null) ?? usual;
	}
	return all;
};

const openBracket = /^[^()\n]{0,4}\([^()\n]{0,10}$/;
const longestLead = 15;

/** Whether what stands at `to` converts what ends at `from`: "(about ", ", or about ". */
const converts = (text: string, from: number, to: number): boolean => {
	if (to < from || to - from > longestLead) return false;
	const between = text.slice(from, to);
	return openBracket.test(between) || convertsSum(between);
};

/** A conversion of the amount before it: 1000亿美元(约7800亿港元), "$1bn, or about €0.9bn". */
const isGloss = (
	text: string,
	former: QuantityMention,
	mention: QuantityMention,
): boolean =>
	former.value.unit !== mention.value.unit &&
	converts(text, former.end, mention.start);

const endOfBracket = (text: string, end: number): number =>
	text.charAt(end) === ")" ? end + 1 : end;

/** "$5.1 billion (7 trillion won)": the sum with its conversion into a currency that claims lack; `null` where the amount is none. */
const withConversion = (
	text: string,
	former: QuantityMention | undefined,
	{ measure, start, end }: Amount,
): QuantityMention | null =>
	former !== undefined &&
	measure?.type === "other" &&
	converts(text, former.end, start)
		? { ...former, end: endOfBracket(text, end) }
		: null;

/** "Up to 95 billion kronor ($9.9 billion)": the sum as it is converted, with all that is said of it in a currency that claims lack. */
const withForeign = (
	text: string,
	foreign: Amount | undefined,
	amount: Amount,
): Amount => {
	if (foreign?.measure?.type !== "other") return amount;
	if (!converts(text, foreign.end, amount.start)) return amount;
	return {
		...amount,
		start: foreign.start,
		end: endOfBracket(text, amount.end),
		bounds: new Set([...foreign.bounds, ...amount.bounds]),
	};
};

/**
 * All amounts of money, conversions left out; prices of shares and single things have the noun `share-price`,
 * differences from what was expected `margin`, what funds look after `managed`.
 * @param amounts of the passage's clean text, those that count something taken out
 */
export const readMoney = (
	passage: Passage,
	amounts: readonly Amount[],
): QuantityMention[] => {
	const text = passage.clean;
	const currencies = currenciesOf(passage, amounts);
	const mentions: QuantityMention[] = [];
	let former: QuantityMention | null = null;
	for (const [index, amount] of amounts.entries()) {
		const currency = currencies[index];
		const longer = withConversion(text, mentions.at(-1), amount);
		if (longer !== null) mentions[mentions.length - 1] = longer;
		if (!currency || isMagnitudeOnly(text, amount)) continue;
		const factor = amount.measure?.type === "money" ? amount.measure.factor : 1;
		const whole = withForeign(text, amounts[index - 1], amount);
		const mention = mentionOf(whole, currency, factor);
		if (former && isGloss(text, former, mention)) {
			mentions[mentions.length - 1] = { ...former, converted: mention.value };
			continue;
		}
		mentions.push({ ...mention, ...nounOf(text, mention, former) });
		former = mention;
	}
	return mentions;
};
