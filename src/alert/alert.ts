import { z } from "zod";
import { eventNames } from "../ledger/event.ts";
import { Quote } from "../ledger/report/quote.ts";
import { Count, Day, Instant } from "../ledger/report/scalar.ts";

/** Everything that is sent out: the ledger's and the feeds' events, and the one summary of a first run. */
export const alertNames = [...eventNames, "baseline"] as const;
export type AlertName = (typeof alertNames)[number];

const Sentence = z.readonly(
	z.object({
		en: z.string().min(1),
		zh: z.string().min(1).meta({ description: "Simplified Chinese" }),
		"zh-Hant": z.string().min(1).optional().meta({
			description: "Traditional Chinese",
		}),
	}),
);
export type Sentence = z.infer<typeof Sentence>;

const Value = z
	.readonly(
		z.object({
			unit: z.string(),
			low: z.number().nullable(),
			high: z.number().nullable(),
			approx: z.literal(true).optional(),
		}),
	)
	.meta({
		description:
			"Whole units (USD, GW, percent points). low null: up to; high null: at least; equal: exact",
	});

const Figure = z.readonly(
	z.object({
		words: Sentence.optional().meta({
			description: "The figure as people write it; absent where it has none",
		}),
		value: Value.optional(),
		qualifier: z.string().optional(),
		when: z
			.readonly(z.object({ from: Day.optional(), to: Day.optional() }))
			.optional(),
		denied: z.boolean(),
		stories: Count.meta({ description: "Near-copies counted once" }),
		outlets: Count,
		first: Instant,
		last: Instant,
		quotes: z.readonly(z.array(Quote)),
	}),
);
export type Figure = z.infer<typeof Figure>;

/** What a change of the ledger says. `figures`: a dispute's sides; a revision's old and new; else one. */
export const DealData = z.object({
	topic: z.string(),
	sentence: Sentence,
	kind: z.string(),
	parties: z.readonly(
		z.object({ subject: z.string(), object: z.string().optional() }),
	),
	qualifier: z.string().optional(),
	part: z.string().optional().meta({
		description:
			"The business, buyer or site that it is about, where it is not about the whole",
	}),
	inDoubt: z.literal(true).optional().meta({
		description: "One story alone tells the status so far",
	}),
	days: z.int().optional().meta({ description: "Days left" }),
	day: Day.optional(),
	figures: z.readonly(z.array(Figure)),
});
export type DealData = Readonly<z.infer<typeof DealData>>;

/** What happened to a feed. */
export const FeedData = z.object({
	topic: z.string(),
	sentence: Sentence,
	feed: z.readonly(z.object({ url: z.string(), title: z.string() })),
	why: z.string(),
});
export type FeedData = Readonly<z.infer<typeof FeedData>>;

/** What was known already when watching began, in counts. */
export const BaselineData = z.object({
	topic: z.string(),
	sentence: Sentence,
	counts: z.readonly(
		z.object({
			articles: Count,
			stories: Count,
			outlets: Count,
			claims: Count,
			deals: Count,
			openDisputes: Count,
		}),
	),
});
export type BaselineData = Readonly<z.infer<typeof BaselineData>>;

export const typeOf = (name: AlertName): `io.dealwatch.${AlertName}.v1` =>
	`io.dealwatch.${name}.v1`;

/** The attributes of CloudEvents 1.0 that every alert has (github.com/cloudevents/spec, v1.0.2). */
export const attributes = {
	specversion: z.literal("1.0"),
	id: z
		.string()
		.min(1)
		.meta({ description: "The same cause has the same id for ever" }),
	source: z
		.string()
		.min(1)
		.meta({ description: "urn:dealwatch: and the topic" }),
	time: Instant,
	subject: z
		.string()
		.min(1)
		.meta({ description: "kind/subject/object, feed/address or baseline" }),
	datacontenttype: z.literal("application/json"),
} as const;

/** A CloudEvent in its JSON form. */
export const Alert = z.readonly(
	z.object({
		...attributes,
		type: z.enum(alertNames.map(typeOf)),
		data: z.union([
			DealData.readonly(),
			FeedData.readonly(),
			BaselineData.readonly(),
		]),
	}),
);
export type Alert = z.infer<typeof Alert>;

/** `dispute.opened` of `io.dealwatch.dispute.opened.v1`. */
export const nameOf = (alert: Alert): string =>
	alert.type.slice("io.dealwatch.".length, -".v1".length);
