import type { Currency } from "../../language/unit.ts";
import { currencyAfter } from "../../language/zh/currency.ts";
import { declarations, mayDeclare } from "../../language/zh/declared.ts";
import { matchesOf } from "../../text/matches.ts";
import { anyWord } from "./pattern.ts";

/** How far behind an amount it may still be said what it is in: 2476亿元(人民币,下同). */
const farthest = 4;

const names: ReadonlyMap<string, Currency> = new Map(
	currencyAfter.flatMap(([measure, words]) => {
		if (measure.type !== "money") return [];
		const { unit } = measure;
		if (unit === "local" || unit === "yuan-or-yen") return [];
		return words.map((word) => [word, unit] as const);
	}),
);

const currency = `(${anyWord([...names.keys()])})`;
const pattern = new RegExp(
	declarations.map((source) => source.replace("…", currency)).join("|"),
	"g",
);

/** Where a text says which currency its bare amounts are in, and which, in order. */
export type Declared = readonly Readonly<{ at: number; currency: Currency }>[];

export const declaredIn = (text: string): Declared =>
	mayDeclare.test(text)
		? matchesOf(pattern, text).flatMap((found) => {
				const currency = names.get(found.slice(1).find(Boolean) ?? "");
				return currency ? [{ at: found.index, currency }] : [];
			})
		: [];

/** The currency declared for a bare amount that ends at `end`: last before it, else, as in a headline, first in the text. */
export const declaredAt = (declared: Declared, end: number): Currency | null =>
	(declared.findLast(({ at }) => at <= end + farthest) ?? declared[0])
		?.currency ?? null;
