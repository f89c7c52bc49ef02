import { middle } from "../refine/samefigure.ts";
import type { Draft } from "../rule/draft.ts";
import { isWeighed, type Weighed } from "./weigh.ts";

/** How far apart two wordings of one figure may be. */
const tolerance = 0.005;

const isSameFigure = (one: Draft, other: Draft): boolean => {
	if (one.value === undefined || one.value.unit !== other.value?.unit)
		return false;
	const a = Math.abs(middle(one.value));
	const b = Math.abs(middle(other.value));
	return Math.abs(a - b) <= tolerance * Math.max(a, b);
};

/** Of one figure another claim knows better: a rule's, or one that was likelier and says something else. */
const isBetter = (other: Draft, weighed: Weighed): boolean => {
	if (!isWeighed(other)) return true;
	const isElse =
		other.kind !== weighed.kind ||
		other.subject !== weighed.subject ||
		other.object !== weighed.object;
	return isElse && other.likelihood > weighed.likelihood;
};

/** The claims of an article without those weighed of a figure that is told elsewhere in it, and better. */
export const settle = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.some(isWeighed)
		? drafts.filter(
				(draft) =>
					!isWeighed(draft) ||
					!drafts.some(
						(other) =>
							other !== draft &&
							isSameFigure(draft, other) &&
							isBetter(other, draft),
					),
			)
		: drafts;
