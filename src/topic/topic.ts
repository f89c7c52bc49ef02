import { z } from "zod";

const day = z.iso.date();

/** One party of the deal, with the names that the built-in tables lack. */
const Party = z.strictObject({
	name: z
		.string()
		.min(1)
		.meta({ description: "Canonical name, as claims carry it" }),
	aliases: z.array(z.string().min(1)).default([]),
	ticker: z.string().optional(),
});

/** A date in the plan. */
const PlannedMilestone = z.strictObject({
	qualifier: z.enum([
		"first-capacity",
		"full-capacity",
		"agreement",
		"own-chip",
	]),
	from: day.optional(),
	to: day.optional(),
});

/** The deal's own arithmetic: the total, and what is paid for each step. */
const Plan = z.strictObject({
	investor: z.string().min(1),
	investee: z.string().min(1),
	/** In whole currency units. */
	total: z.number().positive().optional(),
	each: z.number().positive().optional(),
	currency: z
		.enum(["USD", "CNY", "HKD", "TWD", "EUR", "GBP", "JPY"])
		.default("USD"),
	/** GW in one step. */
	step: z.number().positive().default(1),
	steps: z.number().int().positive().max(100),
	/** Who will run the systems, and who supplies them, where not investee and investor. */
	runs: z.string().optional(),
	supplies: z.string().optional(),
	milestones: z.array(PlannedMilestone).default([]),
});

/** A feed to poll: an http(s) URL, or a file beside the topic file. */
const TopicFeed = z.strictObject({
	url: z.string().min(1),
	title: z.string().optional(),
	fullText: z.enum(["auto", "always", "never"]).default("auto"),
});

/** Which alerts are worth sending; all that are given must hold. */
const Rule = z.strictObject({
	events: z.array(z.string()).optional(),
	parties: z.array(z.string()).optional(),
	minStories: z.number().int().positive().optional(),
});

/** A deal to follow: all that the program knows of it before reading any article. */
export const Topic = z.strictObject({
	$schema: z.string().optional(),
	title: z.string().min(1),
	/** ISO day on which the deal was announced. */
	announced: day,
	parties: z.array(Party).min(2),
	plan: Plan.optional(),
	/** Words of which an article must hold at least one to belong; empty: the parties' names. */
	keywords: z.array(z.string()).default([]),
	feeds: z.array(TopicFeed).default([]),
	/** OPML files beside the topic file, all of whose feeds are polled. */
	opml: z.array(z.string()).default([]),
	alerts: z.array(Rule).default([]),
});
export type Topic = z.infer<typeof Topic>;
export type Plan = NonNullable<Topic["plan"]>;
