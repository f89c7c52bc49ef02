import { z } from "zod";
import { Claim } from "./claim.ts";
import { Mention } from "./mention.ts";

/** Words of the article and where they stand, as claims have them. */
const words = Claim.unwrap().pick({ quote: true, start: true, end: true });

/** What was seen in an article and which readers fired, as plain data. */
export const Explanation = z.readonly(
	z.object({
		main: z.readonly(z.array(z.string())).meta({
			description: "Whom the article is about, the most prominent first",
		}),
		mentions: z
			.readonly(
				z.array(
					z.readonly(
						words.extend({
							means: Mention.meta({
								description: "What it was read as, at its place in clean text",
							}),
						}),
					),
				),
			)
			.meta({ description: "Names, amounts and times" }),
		lines: z
			.readonly(
				z.array(
					z.readonly(
						words.extend({
							symbols: z.string().meta({
								description:
									"The sentence as the rules read it: mentions by letter, other words by class",
							}),
						}),
					),
				),
			)
			.meta({ description: "Each sentence with a name or figure" }),
		fired: z
			.readonly(
				z.array(
					z.readonly(
						words.extend({
							rule: Claim.unwrap().shape.rule,
							kind: Claim.unwrap().shape.kind,
							subject: z.string().nullable().meta({
								description: "null: the words do not tell",
							}),
							object: z.string().nullable().meta({
								description: "null: the words do not tell, or there is none",
							}),
						}),
					),
				),
			)
			.meta({ description: "Every reader that fired, repetitions and all" }),
	}),
);
export type Explanation = z.infer<typeof Explanation>;
