import { z } from "zod";
import { findContradictions } from "./coherence.ts";

const day = z.iso.date();

const Party = z
	.strictObject({
		name: z.string().min(1).meta({
			description: "Canonical name, as claims carry it: NVIDIA, OpenAI.",
		}),
		aliases: z.array(z.string().min(1)).default([]).meta({
			description:
				"Further names, in any script, that the built-in tables lack: products, project names, nicknames.",
		}),
		ticker: z
			.string()
			.min(1)
			.optional()
			.meta({ description: "Ticker of its share, where listed: NVDA." }),
	})
	.meta({ description: "One party of the deal." });

const PlannedMilestone = z
	.strictObject({
		qualifier: z
			.enum(["first-capacity", "full-capacity", "agreement", "own-chip"])
			.meta({
				description:
					"first-capacity: the first step runs. full-capacity: all of it runs. agreement: final papers are due. own-chip: the investee's own chip ships.",
			}),
		from: day
			.optional()
			.meta({ description: "First day of the window, such as 2026-07-01." }),
		to: day
			.optional()
			.meta({ description: "Last day of the window, itself included." }),
	})
	.meta({ description: "A date in the plan; give `from`, `to` or both." });

const Plan = z
	.strictObject({
		investor: z.string().min(1).meta({
			description: "Who puts money (or warrants) in; one of the parties.",
		}),
		investee: z
			.string()
			.min(1)
			.meta({ description: "Who receives it; one of the parties." }),
		total: z.number().positive().optional().meta({
			description:
				"All the money, in whole currency units (100000000000 is 100 billion). Left out where the plan names none.",
		}),
		each: z.number().positive().optional().meta({
			description: "Money released with each step, in whole currency units.",
		}),
		currency: z
			.enum(["USD", "CNY", "HKD", "TWD", "EUR", "GBP", "JPY"])
			.default("USD")
			.meta({ description: "Currency of `total` and `each`." }),
		step: z
			.number()
			.positive()
			.default(1)
			.meta({ description: "Size of one step in gigawatts." }),
		steps: z
			.number()
			.int()
			.positive()
			.max(100)
			.meta({ description: "How many steps there are." }),
		runs: z.string().min(1).optional().meta({
			description:
				"Who runs the systems. Left out: the investee, unless more stories tell it the other way about, as of a customer who pays a supplier.",
		}),
		supplies: z.string().min(1).optional().meta({
			description: "Who supplies the systems. Left out: the other of the two.",
		}),
		milestones: z
			.array(PlannedMilestone)
			.default([])
			.meta({ description: "When what is due." }),
	})
	.meta({
		description:
			"The deal's own arithmetic: so much for each so many gigawatts.",
	});

const TopicFeed = z
	.strictObject({
		url: z.string().min(1).meta({
			description:
				"An http or https address, or a file, relative to this topic file.",
		}),
		title: z.string().min(1).optional().meta({
			description: "Name to show instead of the feed's own title.",
		}),
		fullText: z.enum(["auto", "always", "never"]).default("auto").meta({
			description:
				"Whether to fetch the page behind an entry: where the entry is only a teaser that speaks of the topic (auto), for each one (always), or for none (never).",
		}),
		every: z.number().int().min(5).max(360).optional().meta({
			description:
				"Minutes that it is left alone at most. Left out, it is asked by its own rhythm: after half its usual gap between items, 5 minutes to 6 hours.",
		}),
	})
	.meta({ description: "A feed to poll." });

const Rule = z
	.strictObject({
		events: z.array(z.string().min(1)).optional().meta({
			description:
				"Names of the events that it lets through, such as dispute.opened.",
		}),
		parties: z.array(z.string().min(1)).optional().meta({
			description: "Names of which the event must concern at least one.",
		}),
		minStories: z.number().int().positive().optional().meta({
			description: "How many independent stories must support the figure.",
		}),
		minMove: z.number().positive().optional().meta({
			description: "Percent by which a share must at least have moved.",
		}),
	})
	.meta({
		description: "Which alerts are worth sending; all that is given must hold.",
	});

/** A deal to follow: all that the program knows of it before reading any article. */
export const Topic = z
	.strictObject({
		$schema: z.string().optional().meta({
			description: "Schema for editors; not read by the program.",
		}),
		title: z
			.string()
			.min(1)
			.meta({ description: "Name of the deal, as the dashboard shows it." }),
		announced: day.meta({
			description: "Day on which the deal was announced, such as 2025-09-22.",
		}),
		parties: z
			.array(Party)
			.min(2)
			.meta({ description: "Who is in the deal, at least two." }),
		plan: Plan.optional(),
		keywords: z.array(z.string().min(1)).default([]).meta({
			description:
				"Words that make an article belong, beside the parties' names and aliases. What an article tells that holds none of them is not taken in, unless it is told of a party.",
		}),
		feeds: z
			.array(TopicFeed)
			.default([])
			.meta({ description: "Feeds to poll." }),
		opml: z.array(z.string().min(1)).default([]).meta({
			description:
				"OPML files, relative to this topic file, all of whose feeds are polled.",
		}),
		alerts: z.array(Rule).default([]).meta({
			description: "An alert is sent where one of these lets it. Empty: all.",
		}),
	})
	.check(({ value, issues }) => {
		for (const { path, message } of findContradictions(value))
			issues.push({ code: "custom", path: [...path], message, input: value });
	})
	.meta({ title: "dealwatch topic", description: "A deal to follow." });
export type Topic = z.infer<typeof Topic>;
export type Plan = NonNullable<Topic["plan"]>;
