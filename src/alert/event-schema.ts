import { z } from "zod";
import {
	type AlertName,
	attributes,
	BaselineData,
	DealData,
	FeedData,
	typeOf,
} from "./alert.ts";

const figures = DealData.shape.figures;
const OneFigure = DealData.extend({
	figures: figures.unwrap().min(1).readonly(),
});
const TwoFigures = DealData.extend({
	figures: figures.unwrap().min(2).readonly(),
});
const Milestone = DealData.extend({ kind: z.literal("milestone") });

/** What each event holds beyond the common form. A milestone may stand in the topic's plan alone, without a figure. */
const dataOf = {
	"deal.new": OneFigure,
	"deal.revised": TwoFigures,
	"status.changed": OneFigure,
	"dispute.opened": OneFigure,
	"dispute.changed": OneFigure,
	"dispute.settled": OneFigure,
	"claim.denied": OneFigure,
	"milestone.opened": Milestone,
	"milestone.due": Milestone.extend({ days: z.int().positive() }),
	"milestone.met": Milestone,
	"milestone.missed": Milestone,
	"reaction.reported": OneFigure.extend({ day: z.iso.date() }),
	"feed.failing": FeedData,
	"feed.silent": FeedData,
	"feed.recovered": FeedData,
	baseline: BaselineData,
} as const satisfies Record<AlertName, z.ZodType>;

/** One type of event as it is sent. */
export const eventSchema = (name: AlertName): z.ZodType =>
	z
		.object({
			...attributes,
			type: z.literal(typeOf(name)),
			data: dataOf[name],
		})
		.meta({
			title: typeOf(name),
			$id: `urn:dealwatch:schema:${name}:v1`,
		});
