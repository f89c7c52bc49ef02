import type { Qualifier, Quantity, Window } from "../../src/extract/claim.ts";
import { exactly, type Fact } from "./corpus.ts";

/** Facts that many phrasings tell. */

export const dollars = (billions: number): Quantity =>
	exactly(Math.round(billions * 1e9), "USD");

/** A share that has moved by so many percent. */
export const move = (
	subject: string,
	percent: number,
	qualifier: Qualifier = "session",
	when?: Window,
): Fact => ({
	kind: "price-move",
	subject,
	value: exactly(percent, "percent"),
	qualifier,
	...(when === undefined ? {} : { when }),
});

/** What a company is worth on the market. */
export const marketCap = (subject: string, billions: number): Fact => ({
	kind: "market-cap",
	subject,
	value: dollars(billions),
});

/** Money that one company puts into another. */
export const paid = (
	subject: string,
	object: string,
	value: Quantity,
): Fact => ({ kind: "investment", subject, object, value });

/** What one company orders of another. */
export const ordered = (
	subject: string,
	object: string,
	billions: number,
): Fact => ({ kind: "purchase", subject, object, value: dollars(billions) });

/** What a company has sold. */
export const sold = (subject: string, billions: number): Fact => ({
	kind: "revenue",
	subject,
	value: dollars(billions),
});

/** What one company pays for the whole of another. */
export const bought = (
	subject: string,
	object: string,
	billions: number,
): Fact => ({ kind: "acquisition", subject, object, value: dollars(billions) });
