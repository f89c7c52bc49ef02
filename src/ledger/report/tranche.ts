import { z } from "zod";
import { Quantity, qualifiersOf, Window } from "../../extract/claim.ts";
import { lastTold } from "../plan/last-told.ts";
import {
	type Milestone,
	milestoneStates,
	outlooks,
	type Setback,
	type Statement,
	setbackStatuses,
	type Tranche,
} from "../statement.ts";
import { setbackAt } from "../status/setback-at.ts";
import { quoteOf, quotesAs } from "./quote.ts";
import { Count, Day, Instant } from "./scalar.ts";

const ReportMilestone = z.readonly(
	z.object({
		qualifier: z.enum(qualifiersOf.milestone).meta({
			description: "What is due",
		}),
		from: Day.optional().meta({
			description: "ISO day on which its window opens; absent: open end",
		}),
		to: Day.optional().meta({
			description: "ISO day on which its window closes; absent: open end",
		}),
		planned: Window.optional().meta({
			description:
				"The window as it was before the coverage revised it; absent where it stands",
		}),
		elapsed: z.number().min(0).max(1).optional().meta({
			description:
				"Share of the window gone by, 0 to 1; absent where the window has an open end, and where setback is there",
		}),
		daysLeft: z.int().optional().meta({
			description:
				"Days to the window's end, negative once past; absent where it has none, and where setback is there",
		}),
		state: z.enum(milestoneStates).meta({
			description: "By the window alone, whatever befell the deal; see setback",
		}),
		setback: z.enum(setbackStatuses).optional().meta({
			description: "What befell its deal before it came; then no window runs",
		}),
	}),
);
type ReportMilestone = z.infer<typeof ReportMilestone>;

const Befallen = z.object({
	status: z.enum(setbackStatuses).meta({ description: "What has befallen it" }),
	since: Instant.meta({ description: "ISO instant from which it is told" }),
	stories: Count.meta({ description: "Stories that say so" }),
});

const ReportSetback = z.readonly(
	Befallen.extend({
		against: Count.meta({
			description: "Stories since that tell another status or deny it",
		}),
		inDoubt: z.literal(true).optional().meta({
			description:
				"Neither a second story nor a party has told it yet, and no window is stopped; else absent",
		}),
		doubted: z.readonly(Befallen).optional().meta({
			description: "What has been told since by too few to take its place",
		}),
	}),
);
type ReportSetback = z.infer<typeof ReportSetback>;

/** A plan in steps: so much money for each so many gigawatts. */
export const ReportTranche = z.readonly(
	z.object({
		subject: z.string().meta({ description: "Who invests" }),
		object: z.string().meta({ description: "In whom" }),
		total: Quantity.optional().meta({
			description: "Money for the whole plan; absent where nothing tells it",
		}),
		each: Quantity.optional().meta({
			description: "Money for one step; absent where nothing tells it",
		}),
		step: Quantity.optional().meta({ description: "Power of one step, GW" }),
		steps: Count.meta({ description: "How many steps the plan has" }),
		capacity: Quantity.optional().meta({
			description: "Power of the whole plan, GW",
		}),
		online: Quantity.optional().meta({
			description: "Power that runs, GW; absent where none is told to",
		}),
		released: Quantity.optional().meta({
			description:
				"Money paid out, reckoned by the plan from what runs; absent where nothing runs",
		}),
		milestones: z.readonly(z.array(ReportMilestone)).meta({
			description: "What is due when",
		}),
		setback: ReportSetback.optional().meta({
			description:
				"What has befallen its deal, as it is told last; absent where nothing has",
		}),
		outlook: z.enum(outlooks).meta({
			description: "on-track: for want of other news; see last",
		}),
		last: Instant.optional().meta({
			description:
				"ISO instant at which anything was told of it last; absent where nothing is",
		}),
		why: z.readonly(z.array(z.string())).meta({
			description: "The quotes that decide the outlook, their words alone",
		}),
		evidence: quotesAs("The same quotes with their articles"),
	}),
);
type ReportTranche = z.infer<typeof ReportTranche>;

const reportSetback = (setback: Setback): Required<ReportSetback> => ({
	status: setback.status,
	since: setback.since,
	stories: setback.stories,
	against: setback.against,
	inDoubt: setback.inDoubt,
	doubted: setback.doubted,
});

/** Nothing runs down where the deal is told not to go on: its clock is left out, as the tables leave it out. */
const reportMilestone = (
	tranche: Tranche,
	milestone: Milestone,
): Required<ReportMilestone> => {
	const setback = setbackAt(tranche, milestone);
	return {
		qualifier: milestone.qualifier,
		from: milestone.from,
		to: milestone.to,
		planned: milestone.planned,
		elapsed: setback ? undefined : milestone.elapsed,
		daysLeft: setback ? undefined : milestone.daysLeft,
		state: milestone.state,
		setback: setback?.status,
	};
};

export const reportTranche = (
	tranche: Tranche,
	statement: Statement,
): Required<ReportTranche> => ({
	subject: tranche.subject,
	object: tranche.object,
	total: tranche.total,
	each: tranche.each,
	step: tranche.step,
	steps: tranche.steps,
	capacity: tranche.capacity,
	online: tranche.online,
	released: tranche.released,
	milestones: tranche.milestones.map((milestone) =>
		reportMilestone(tranche, milestone),
	),
	setback: tranche.setback && reportSetback(tranche.setback),
	outlook: tranche.outlook,
	last: lastTold(tranche, statement) ?? undefined,
	why: tranche.why.map(({ quote }) => quote),
	evidence: tranche.why.map(quoteOf),
});
