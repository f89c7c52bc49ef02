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
export type QualifierOf<K extends keyof typeof qualifiersOf> =
	(typeof qualifiersOf)[K][number];

/** What may have to come before money is released; named as the milestone that it is. */
export const conditions = ["agreement", "first-capacity"] as const;
export type Condition = (typeof conditions)[number];

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const qualifiers = [...new Set(Object.values(qualifiersOf).flat())];

export const Quantity = z
	.readonly(
		z.object({
			unit: z.enum(units).meta({
				description:
					"Of low and high: a currency by its ISO 4217 code, GW, percent, or count",
			}),
			low: z.number().nullable().meta({
				description: "Lower bound; null: up to high, never both",
			}),
			high: z.number().nullable().meta({
				description: "Upper bound; null: at least low, never both",
			}),
			approx: z.literal(true).optional().meta({
				description: 'Told as "about"; else absent',
			}),
		}),
	)
	.meta({
		id: "Quantity",
		description:
			"In whole units: USD, not millions; 3.93 for 3.93 percent. Equal bounds are exact",
	});
export type Quantity = z.infer<typeof Quantity>;

export const Window = z
	.readonly(
		z.object({
			from: day.optional().meta({ description: "ISO day; absent: open" }),
			to: day.optional().meta({ description: "ISO day; absent: open" }),
		}),
	)
	.meta({ id: "Window", description: "From day to day, both inclusive" });
export type Window = z.infer<typeof Window>;

/** One checkable statement of one article, with the words that carry it. */
export const Claim = z.readonly(
	z.object({
		kind: z.enum(kinds).meta({ description: "What sort of statement it is" }),
		subject: z.string().meta({
			description:
				"Canonical name of the one who acts, holds or is measured: NVIDIA for 英伟达",
		}),
		object: z.string().optional().meta({
			description:
				"Canonical name of the counterparty; absent where the kind has none",
		}),
		value: Quantity.optional().meta({
			description: "Absent of a status or a milestone",
		}),
		converted: Quantity.optional().meta({
			description:
				"The same sum in another currency, as the article itself converts it",
		}),
		qualifier: z.enum(qualifiers).optional().meta({
			description: "Sub-case; which kind has which, the README says",
		}),
		when: Window.optional().meta({
			description: "The day or period that it is of, where the article tells",
		}),
		upon: z.enum(conditions).optional().meta({
			description: "Of a tranche: what has to come first, where told",
		}),
		denied: z.literal(true).optional().meta({
			description: "The article says that it is not so; else absent",
		}),
		part: z.string().optional().meta({
			description:
				'The business ("AI"), the buyer or the site that the figure is of, where it is not of the whole',
		}),
		quote: z.string().meta({
			description: "Verbatim from the article: text.slice(start, end)",
		}),
		start: z.number().int().meta({
			description:
				"UTF-16 units, into title + blank line + text, or into the text alone where there is no title",
		}),
		end: z.number().int().meta({
			description: "UTF-16 units, exclusive, counted as start",
		}),
		rule: z.string().meta({
			description: "Name of the reader that found it: en/investment/invests-in",
		}),
		source: z.string().optional().meta({
			description: "Who said it, where the article tells",
		}),
	}),
);
export type Claim = z.infer<typeof Claim>;
