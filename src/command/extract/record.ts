import { z } from "zod";
import { Claim } from "../../extract/claim.ts";
import { Explanation } from "../../extract/explanation.ts";
import { langs } from "../../text/language.ts";

const ArticleRead = z.readonly(
	z.object({
		id: z.string().meta({
			description:
				"As it was given; else a feed's identifier or link, the file's name or the place in it, stdin",
		}),
		lang: z.enum(langs).nullable().meta({
			description: "null: not read, and note says why",
		}),
		published: z
			.string()
			.regex(/^\d{4}-\d{2}-\d{2}(?:T|$)/)
			.meta({
				description: "ISO day or instant, as it was given or by --published",
			}),
	}),
);

/** One line of what `extract` writes, on which other programs rely: an article and what it claims. */
export const ExtractRecord = z.readonly(
	z.object({
		article: ArticleRead.meta({ description: "Which article, and how read" }),
		claims: z.readonly(z.array(Claim)).meta({
			description:
				"In the order of start, one a fact; none of what is not read",
		}),
		note: z.string().optional().meta({
			description:
				"Why the article was not read, in English for people; absent where it was",
		}),
		explanation: Explanation.optional().meta({
			description:
				"With --explain: what was seen and which readers fired; for who asks why, and freer to change than the claims",
		}),
	}),
);
export type ExtractRecord = z.infer<typeof ExtractRecord>;
