import { z } from "zod";
import { kinds, units } from "../../extract/claim.ts";
import { Count } from "./scalar.ts";

const bounds = {
	low: z.number().meta({
		description: "If of every quarrel the least holds; whole units, 0: nothing",
	}),
	high: z.number().meta({ description: "If the most holds; whole units" }),
	approx: z.literal(true).optional().meta({
		description: 'One of the figures at least is told as "about"; else absent',
	}),
	atLeast: z.literal(true).optional().meta({
		description: "It may be more than high; else absent",
	}),
} as const;

/** So many deals, and what they come to. */
const Total = z.object({
	deals: Count.meta({ description: "How many deals are added up" }),
	...bounds,
});

/** One line of the tally: the deals of one kind in one unit. */
export const TallyLine = z
	.readonly(
		Total.extend({
			kind: z.enum(kinds).meta({ description: "Kind of these deals" }),
			unit: z.enum(units).meta({ description: "Unit of low and high" }),
			notFinal: z.readonly(Total).optional().meta({
				description:
					"What of it is of deals that are not settled: a letter of intent, nothing signed, on hold; absent where nothing is",
			}),
		}),
	)
	.meta({
		id: "TallyLine",
		description: "What the deals of one kind in one unit add up to",
	});
export type TallyLine = z.infer<typeof TallyLine>;

/** What one deal adds, where it adds anything. */
export const shareOfTally = {
	low: bounds.low.optional(),
	high: bounds.high.optional(),
	approx: bounds.approx,
	atLeast: bounds.atLeast,
} as const;
