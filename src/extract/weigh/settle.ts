import { isClose } from "../refine/samefigure.ts";
import type { Draft } from "../rule/draft.ts";
import { sortOf } from "./party/sort.ts";
import { isWeighed } from "./weighed.ts";

/** How far apart two wordings of one figure may be. */
const tolerance = 0.005;

/** Each company has moves, values and results of its own, which may be alike. */
const isOfOneCompany = (draft: Draft): boolean => sortOf(draft) === "company";

const tellsSame = (one: Draft, other: Draft): boolean => {
	if (one.kind !== other.kind || one.value === undefined) return false;
	if (one.value.unit !== other.value?.unit) return false;
	if (isOfOneCompany(one) && one.subject !== other.subject) return false;
	return isClose(one.value, other.value, tolerance);
};

/** Of two claims of one figure the one read, or the first, is kept, but not a headline's, which rounds what the body tells. */
const comesFirst = (other: Draft, draft: Draft, isBefore: boolean): boolean => {
	const [one, two] = [other, draft].map(({ line }) => line.sentence.inTitle);
	return one === two ? isBefore : two === true;
};

/** A weighed claim of a figure that a rule tells elsewhere in the article, or that was weighed before, is that claim again. */
export const settle = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.some(isWeighed)
		? drafts.filter(
				(draft, at) =>
					!isWeighed(draft) ||
					!drafts.some(
						(other, place) =>
							other !== draft &&
							comesFirst(other, draft, place < at || !isWeighed(other)) &&
							tellsSame(draft, other),
					),
			)
		: drafts;
