import { phrasings, published } from "../../test/extract/corpus.ts";
import "../../test/extract/phrasings.ts";
import type { Labelled } from "./gold.ts";

/** The phrasings that tests demand, each an article of its own. */
export const phrasedArticles: readonly Labelled[] = phrasings.map(
	({ text, facts }) => ({
		text,
		published,
		claims: facts.map((fact) => ({ ...fact, quote: "" })),
	}),
);
