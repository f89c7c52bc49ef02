import { z } from "zod";
import { compareText } from "../../text/compare.ts";
import { bestQuoteOf } from "../figure/best-quote.ts";
import type { Evidence, Side } from "../statement.ts";
import { Instant } from "./scalar.ts";

/** Words of an article that say so, as reports and alerts give them. */
export const Quote = z.readonly(
	z.object({
		outlet: z.string().meta({
			description: "Who published it: a registrable domain",
		}),
		url: z.string().nullable().meta({
			description: "The article's link; null where none is known",
		}),
		published: Instant.meta({
			description: "ISO instant at which the article was published",
		}),
		seen: Instant.optional().meta({
			description:
				"When these words were first met, where the article was altered after it was published",
		}),
		title: z.string().meta({ description: "The article's title" }),
		quote: z.string().meta({ description: "Verbatim, in its own script" }),
		source: z.string().optional().meta({
			description: "Who said it, where the article tells",
		}),
	}),
);
export type Quote = z.infer<typeof Quote>;

/** Fields that are `undefined` vanish from JSON: what is not known is left out. */
export const quoteOf = (evidence: Evidence): Required<Quote> => ({
	outlet: evidence.outlet,
	url: evidence.url,
	published: evidence.published,
	seen: evidence.altered?.seen,
	title: evidence.title,
	quote: evidence.quote,
	source: evidence.source,
});

const ReportQuote = Quote.meta({ id: "Quote" });

/** Quotes in the report; `description` tells of what. */
export const quotesAs = (description: string) =>
	z.readonly(z.array(ReportQuote)).meta({ description });

export const Quotes = quotesAs("All quotes of this figure, the best one first");

/** Oldest first, and in the same order whatever order they came in. */
const byAge = (one: Evidence, other: Evidence): number =>
	compareText(one.published, other.published) ||
	compareText(one.outlet, other.outlet) ||
	compareText(one.title, other.title) ||
	one.start - other.start;

/** All quotes of a figure, the best one for it first; none of a figure that is not told. */
export const quotesOf = (side: Side | undefined): readonly Quote[] => {
	if (side === undefined) return [];
	const best = bestQuoteOf(side);
	const others = side.evidence.filter((each) => each !== best);
	return [...(best ? [best] : []), ...others.toSorted(byAge)].map(quoteOf);
};
