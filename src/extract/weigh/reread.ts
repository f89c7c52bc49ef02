import { rereadFigures } from "./figures.ts";
import { rereadSteps } from "./steps.ts";
import type { Reread } from "./view.ts";
import type { Weights } from "./weights.ts";

/**
 * Reads a line's figures and times again, by weights learnt from labelled articles: what the rules make of them counts
 * much, and so do the words around, also those that no rule knows.
 */
export const rereadBy =
	(weights: Weights): Reread =>
	(drafts, view) => {
		const weighing = { ...view, weights };
		return rereadSteps(rereadFigures(drafts, weighing), weighing);
	};
