import { z } from "zod";
import { kinds, Quantity, qualifiersOf, Window } from "../../extract/claim.ts";
import { type Item, omissions } from "../deal/account.ts";
import { countsInFront } from "../deal/in-front.ts";
import { sideInFront } from "../figure/best-quote.ts";
import { type Deal, setbackStatuses } from "../statement.ts";
import { Quotes, quotesOf } from "./quote.ts";
import { Count, Instant } from "./scalar.ts";
import { shareOfTally } from "./tally.ts";

const Counting = z
	.readonly(
		z.object({
			counted: z.boolean().meta({ description: "Whether the sums count it" }),
			...shareOfTally,
			notFinal: z.literal(true).optional().meta({
				description: "A letter of intent, nothing signed, or on hold",
			}),
			why: z.enum(omissions).optional().meta({
				description:
					"Why it is not counted; absent where it is. part, first, same: another deal holds it; rival: another bid for one company counts; off; denied; percent: shares don't add up; untold: no figure",
			}),
			whole: Quantity.optional().meta({
				description:
					"The figure of the deal that holds it, or of the bid that counts",
			}),
		}),
	)
	.meta({
		description:
			"What it adds to the line of the tally of its kind and of its value's unit, or why nothing; low and high where it is counted",
	});
type Counting = z.infer<typeof Counting>;

/** Money or goods between parties. */
export const ReportDeal = z.readonly(
	z.object({
		kind: z.enum(kinds).meta({
			description:
				"Of a deal: investment, purchase, acquisition, funding-round, stake, capacity",
		}),
		subject: z.string().meta({
			description:
				"Who pays, raises, holds, or runs the systems; canonical name",
		}),
		object: z.string().optional().meta({
			description:
				"Whom, or who supplies; canonical name; absent where the kind has none",
		}),
		value: Quantity.optional().meta({
			description: "The best supported figure; absent where none is told",
		}),
		when: Window.optional().meta({
			description:
				"The term of that figure, as of a contract through 2031; absent where none is told",
		}),
		status: z.enum(qualifiersOf.status).optional().meta({
			description: "Latest status; absent where none is told",
		}),
		inDoubt: z.literal(true).optional().meta({
			description: "One story alone tells the status; else absent",
		}),
		doubted: z.enum(setbackStatuses).optional().meta({
			description:
				"What one story alone has told since, where the status holds none the less",
		}),
		disputed: z.boolean().meta({
			description: "An open dispute is about its figures or its status",
		}),
		denied: z.boolean().meta({
			description:
				"Somebody denies the figure, or nothing but denials are told",
		}),
		stories: Count.meta({
			description:
				"Stories that tell any of its figures or denials; near-copies count once",
		}),
		outlets: Count.meta({
			description: "Outlets that tell any of its figures or denials",
		}),
		support: z
			.readonly(
				z.object({
					stories: Count.meta({ description: "Near-copies count once" }),
					outlets: Count.meta({ description: "Outlets that tell it" }),
				}),
			)
			.meta({ description: "What tells the figure in value alone" }),
		first: Instant.meta({
			description: "ISO instant at which it was told first",
		}),
		last: Instant.meta({
			description: "ISO instant at which it was told last",
		}),
		evidence: Quotes,
		tally: Counting,
	}),
);
type ReportDeal = z.infer<typeof ReportDeal>;

/** Whether the tally counts a deal, and if not why; of a part also the figure of the whole. */
const reportCounting = ({ adds, omission }: Item): Required<Counting> => ({
	counted: adds !== undefined,
	low: adds?.low,
	high: adds?.high,
	approx: adds?.approx,
	atLeast: adds?.atLeast,
	notFinal: adds?.notFinal && true,
	why: omission?.why,
	whole: omission && "whole" in omission ? omission.whole.value : undefined,
});

const reportDealItself = (deal: Deal): Required<Omit<ReportDeal, "tally">> => ({
	kind: deal.kind,
	subject: deal.subject,
	object: deal.object,
	value: deal.value,
	when: deal.when,
	status: deal.status,
	inDoubt: deal.inDoubt,
	doubted: deal.doubted,
	disputed: deal.disputed,
	denied: deal.denied,
	stories: deal.stories,
	outlets: deal.outlets,
	support: countsInFront(deal),
	first: deal.first,
	last: deal.last,
	evidence: quotesOf(sideInFront(deal)),
});

export const reportDeal = (item: Item): Required<ReportDeal> => ({
	...reportDealItself(item.deal),
	tally: reportCounting(item),
});
