import { z } from "zod";
import {
	type AlertName,
	alertNames,
	attributes,
	BaselineData,
	DealData,
	FeedData,
	typeOf,
} from "./alert.ts";
import { AlertConfig } from "./config.ts";

const figures = DealData.shape.figures;
const OneFigure = DealData.extend({
	figures: figures.unwrap().min(1).readonly(),
});
const TwoFigures = DealData.extend({
	figures: figures.unwrap().min(2).readonly(),
});
const Milestone = DealData.extend({ kind: z.literal("milestone") });

/** What each event holds beyond the common form. A milestone may stand in the topic's plan alone, without a figure. */
export const dataOf = {
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

const eventSchema = (name: AlertName): z.ZodType =>
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

/** Receivers must bear fields that are added later, so the schemas close nothing (`io: "input"`). */
const jsonOf = (schema: z.ZodType): unknown =>
	z.toJSONSchema(schema, {
		io: "input",
		override: ({ jsonSchema }) => {
			delete jsonSchema.readOnly;
			// What the format says already, in a form that nobody can read.
			if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
			if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER)
				delete jsonSchema.maximum;
		},
	});

/** JSON Schemas by file name: one for each type of event, and one for editors of the configuration. */
export const schemaFiles = (): ReadonlyMap<string, unknown> =>
	new Map([
		...alertNames.map(
			(name) =>
				[`${typeOf(name)}.schema.json`, jsonOf(eventSchema(name))] as const,
		),
		["alerts.schema.json", jsonOf(AlertConfig)] as const,
	]);
