import { z } from "zod";
import { Quantity, qualifiersOf } from "../../extract/claim.ts";
import type { Move, Reaction, Side } from "../statement.ts";
import { Quotes, quotesOf } from "./quote.ts";
import { Count, Day } from "./scalar.ts";

const percent = "Percent from the last close, signed";
const storiesTold = "Stories that tell this figure; near-copies count once";
const outletsTold = "Outlets that tell this figure";

const Other = z.readonly(
	z.object({
		value: Quantity.optional().meta({ description: percent }),
		stories: Count.meta({ description: storiesTold }),
		outlets: Count.meta({ description: outletsTold }),
		evidence: Quotes,
	}),
);
type Other = z.infer<typeof Other>;

const ReportMove = z.readonly(
	z.object({
		qualifier: z.enum(qualifiersOf["price-move"]).meta({
			description: "Moment of the trading day; session: at some time in it",
		}),
		value: Quantity.meta({
			description: `${percent}; the best supported figure`,
		}),
		stories: Count.meta({ description: storiesTold }),
		outlets: Count.meta({ description: outletsTold }),
		disputed: z.boolean().meta({
			description: "An open dispute is about this moment",
		}),
		evidence: Quotes,
		others: z.readonly(z.array(Other)).meta({
			description: "The other figures told of that moment",
		}),
	}),
);
type ReportMove = z.infer<typeof ReportMove>;

/** One share on one trading day. */
export const ReportReaction = z.readonly(
	z.object({
		company: z.string().meta({ description: "Whose share; canonical name" }),
		day: Day.meta({ description: "ISO day of trading" }),
		inferred: z.boolean().meta({
			description:
				"The day is not told, but the last trading day before the articles",
		}),
		moves: z.readonly(z.array(ReportMove)).meta({
			description: "A move for each moment of the day that is told",
		}),
		marketCapChange: Quantity.optional().meta({
			description: "Money that the day added to its market value, signed",
		}),
		marketCap: Quantity.optional().meta({
			description: "Its market value that day, money",
		}),
		marketCapChangeEvidence: Quotes.optional().meta({
			description: "There where marketCapChange is",
		}),
		marketCapEvidence: Quotes.optional().meta({
			description: "There where marketCap is",
		}),
	}),
);
type ReportReaction = z.infer<typeof ReportReaction>;

const reportOther = (side: Side): Required<Other> => ({
	value: side.value,
	stories: side.stories,
	outlets: side.outlets,
	evidence: quotesOf(side),
});

const reportMove = (move: Move): Required<ReportMove> => {
	const [best, ...others] = move.sides;
	return {
		qualifier: move.qualifier,
		value: move.value,
		stories: move.stories,
		outlets: best?.outlets ?? 0,
		disputed: move.disputed,
		evidence: quotesOf(best),
		others: others.map(reportOther),
	};
};

export const reportReaction = ({
	marketCapChange,
	marketCap,
	...reaction
}: Reaction): Required<ReportReaction> => ({
	company: reaction.company,
	day: reaction.day,
	inferred: reaction.inferred,
	moves: reaction.moves.map(reportMove),
	marketCapChange: marketCapChange?.value,
	marketCap: marketCap?.value,
	marketCapChangeEvidence: marketCapChange && quotesOf(marketCapChange),
	marketCapEvidence: marketCap && quotesOf(marketCap),
});
