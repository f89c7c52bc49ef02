import { z } from "zod";
import {
	conditions,
	Quantity,
	qualifiers,
	Window,
} from "../../extract/claim.ts";
import type { Side } from "../statement.ts";
import { Quotes, quotesOf } from "./quote.ts";
import { Count, Instant } from "./scalar.ts";

/** One of several figures told of one matter. */
export const ReportSide = z
	.readonly(
		z.object({
			value: Quantity.optional().meta({
				description: "Absent where the figure is a status or a window",
			}),
			qualifier: z
				.enum(qualifiers)
				.optional()
				.meta({ description: "Sub-case of the kind; of a status, which" }),
			when: Window.optional().meta({
				description: "The day, period or window that it is of",
			}),
			upon: z.enum(conditions).optional().meta({
				description: "The milestone that has to come before money is released",
			}),
			denied: z.boolean().meta({
				description: "true: this side says that the figure does not hold",
			}),
			stories: Count.meta({
				description: "Stories that tell it; near-copies count once",
			}),
			outlets: Count.meta({ description: "Outlets that tell it" }),
			first: Instant.meta({
				description: "ISO instant at which it was told first",
			}),
			last: Instant.meta({
				description: "ISO instant at which it was told last",
			}),
			evidence: Quotes,
		}),
	)
	.meta({ id: "Side", description: "A figure with all that supports it" });
type ReportSide = z.infer<typeof ReportSide>;

export const reportSide = (side: Side): Required<ReportSide> => ({
	value: side.value,
	qualifier: side.qualifier,
	when: side.when,
	upon: side.upon,
	denied: side.denied,
	stories: side.stories,
	outlets: side.outlets,
	first: side.first,
	last: side.last,
	evidence: quotesOf(side),
});
