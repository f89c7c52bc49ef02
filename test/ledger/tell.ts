import type {
	Claim,
	Condition,
	Kind,
	Qualifier,
	Quantity,
	Unit,
	Window,
} from "../../src/extract/claim.ts";

/** Quantities as the press states them. */
export const exactly = (amount: number, unit: Unit = "USD"): Quantity => ({
	unit,
	low: amount,
	high: amount,
});
export const about = (amount: number, unit: Unit = "USD"): Quantity => ({
	...exactly(amount, unit),
	approx: true,
});
export const upTo = (amount: number, unit: Unit = "USD"): Quantity => ({
	unit,
	low: null,
	high: amount,
});
export const atLeast = (amount: number, unit: Unit = "USD"): Quantity => ({
	unit,
	low: amount,
	high: null,
});
export const between = (
	low: number,
	high: number,
	unit: Unit = "USD",
): Quantity => ({ unit, low, high });

/** One day, or the days from one to another. */
export const on = (day: string): Window => ({ from: day, to: day });
export const from = (first: string, last: string): Window => ({
	from: first,
	to: last,
});
export const halfOf2026: Window = from("2026-07-01", "2026-12-31");

type Told = Readonly<{
	value?: Quantity;
	qualifier?: Qualifier;
	when?: Window;
	upon?: Condition;
	denied?: true;
	source?: string;
}>;

/** A claim, its parties as `NVIDIA > OpenAI`. */
export const tell = (
	kind: Kind,
	parties: string,
	told: Told,
	quote: string,
): Claim => {
	const [subject = "", object] = parties.split(" > ");
	return {
		kind,
		subject,
		...(object === undefined ? {} : { object }),
		...told,
		quote,
		start: 0,
		end: quote.length,
		rule: "test/told",
	};
};

/** A claim of an amount, of which there may be several sorts. */
export const tellAmount = (
	kind: Kind,
	parties: string,
	value: Quantity,
	quote: string,
	qualifier?: Qualifier,
): Claim =>
	tell(kind, parties, { value, ...(qualifier && { qualifier }) }, quote);

/** The same claim denied. */
export const not = (claim: Claim): Claim => ({ ...claim, denied: true });

/** How the deal of two parties stands. */
export const pairStands = (
	parties: string,
	qualifier: Qualifier,
	quote: string,
): Claim => tell("status", parties, { qualifier }, quote);

/** "OpenAI > NVIDIA": the first runs what is due, the second supplies it. */
export const isDue = (
	parties: string,
	qualifier: Qualifier,
	when: Window,
	quote: string,
): Claim => tell("milestone", parties, { qualifier, when }, quote);

/** What a share did on one day. */
export const moved = (
	company: string,
	qualifier: Qualifier,
	percent: number,
	day: string,
	quote: string,
): Claim =>
	tell(
		"price-move",
		company,
		{ value: exactly(percent, "percent"), qualifier, when: on(day) },
		quote,
	);

/** Shorthands for the claims that most worlds are made of. */
export const invests = (value: Quantity, quote: string): Claim =>
	tellAmount("investment", "NVIDIA > OpenAI", value, quote);
export const deniesInvesting = (value: Quantity, quote: string): Claim =>
	not(invests(value, quote));
export const needsChips = (low: number, high: number, quote: string): Claim =>
	tellAmount("chips", "OpenAI > NVIDIA", between(low, high, "count"), quote);
export const stands = (qualifier: Qualifier, quote: string): Claim =>
	pairStands("NVIDIA > OpenAI", qualifier, quote);
export const standsNot = (qualifier: Qualifier, quote: string): Claim =>
	not(stands(qualifier, quote));
export const isValued = (value: Quantity, quote: string): Claim =>
	tellAmount("valuation", "OpenAI", value, quote);
export const closes = (percent: number, day: string, quote: string): Claim =>
	moved("NVIDIA", "close", percent, day, quote);
