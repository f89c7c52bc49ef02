import { z } from "zod";

/** The nineteen kinds of checkable statement that an article can make. */
export const kinds = [
	"investment",
	"purchase",
	"acquisition",
	"tranche",
	"capacity",
	"milestone",
	"chips",
	"status",
	"price-move",
	"market-cap-change",
	"market-cap",
	"valuation",
	"stake",
	"revenue",
	"profit",
	"spending",
	"users",
	"unit-cost",
	"funding-round",
] as const;

export const units = [
	"USD",
	"CNY",
	"HKD",
	"TWD",
	"EUR",
	"GBP",
	"JPY",
	"GW",
	"percent",
	"count",
] as const;

/** The sub-cases of all kinds; which kind allows which stands in {@link qualifiersOf}. */
export const qualifiersOf = {
	tranche: ["each", "first"],
	capacity: ["total", "first", "online"],
	milestone: ["first-capacity", "full-capacity", "agreement", "own-chip"],
	status: [
		"letter-of-intent",
		"definitive",
		"no-agreement",
		"on-hold",
		"scaled-back",
		"cancelled",
		"completed",
	],
	"price-move": ["close", "high", "low", "premarket", "after-hours", "session"],
	valuation: ["pre-money", "post-money"],
	revenue: ["annual"],
	profit: ["annual"],
	spending: ["annual"],
	users: ["weekly", "monthly", "daily"],
	"unit-cost": ["total", "chips"],
} as const satisfies Partial<Record<Kind, readonly string[]>>;

export type Kind = (typeof kinds)[number];
export type Unit = (typeof units)[number];
export type Qualifier =
	(typeof qualifiersOf)[keyof typeof qualifiersOf][number];

/** What may have to come before money is released; named as the milestone that it is. */
export const conditions = ["agreement", "first-capacity"] as const;
export type Condition = (typeof conditions)[number];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const qualifiers = [...new Set(Object.values(qualifiersOf).flat())];

/**
 * `low: null` is "up to", `high: null` "at least", never both; equal bounds are exact.
 * Whole units: USD, not millions; GW; 3.93 for 3.93 %.
 */
export const Quantity = z.readonly(
	z.object({
		unit: z.enum(units),
		low: z.number().nullable(),
		high: z.number().nullable(),
		approx: z.literal(true).optional(),
	}),
);
export type Quantity = z.infer<typeof Quantity>;

/** ISO days, both inclusive; an open end is left out. */
export const Window = z.readonly(
	z.object({ from: day.optional(), to: day.optional() }),
);
export type Window = z.infer<typeof Window>;

/** One checkable statement of one article, with the words that carry it. */
export const Claim = z.readonly(
	z.object({
		kind: z.enum(kinds),
		/** Canonical name of the one who acts, holds or is measured. */
		subject: z.string(),
		/** Canonical name of the counterparty, where the kind has one. */
		object: z.string().optional(),
		value: Quantity.optional(),
		/** The same sum in another currency, as the article itself converts it. */
		converted: Quantity.optional(),
		qualifier: z.enum(qualifiers).optional(),
		when: Window.optional(),
		/** Of a tranche: what has to come first, where the article tells. */
		upon: z.enum(conditions).optional(),
		/** The article says that it is not so. */
		denied: z.literal(true).optional(),
		/** The business ("AI"), the buyer or the site that the figure is of, where it is not of the whole. */
		part: z.string().optional(),
		/** Verbatim from the article: `text.slice(start, end) === quote`. */
		quote: z.string(),
		/** UTF-16 offsets into title + blank line + text, or into the text alone where there is no title. */
		start: z.number().int(),
		end: z.number().int(),
		/** Name of the reader that found it, such as `en/investment/invests-in`. */
		rule: z.string(),
		/** Who said it, where the article tells. */
		source: z.string().optional(),
	}),
);
export type Claim = z.infer<typeof Claim>;
