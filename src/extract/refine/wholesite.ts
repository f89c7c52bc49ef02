import {
	firstOfSite,
	moreOfSite,
	partOfSite,
	wholeSite,
} from "../../language/en/wholesite.ts";
import type { Qualifier } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";

/** The words of its clause up to where a claim ends. */
const clauseUpTo = ({ line, end }: Draft): string =>
	line.text
		.slice(0, end - line.sentence.start)
		.split(/[,;:] /)
		.at(-1) ?? "";

/** What is due by what a clause says of the site; `null` where it says nothing else. */
const stepTold = (draft: Draft): Qualifier | null => {
	const words = clauseUpTo(draft);
	switch (draft.qualifier) {
		case "first-capacity":
			return wholeSite.test(words) && !partOfSite.test(words)
				? "full-capacity"
				: null;
		case "full-capacity":
			return firstOfSite.test(words) && !moreOfSite.test(words)
				? "first-capacity"
				: null;
		default:
			return null;
	}
};

/** "The entire xAI site should be online by the end of 2026", "to finish the first buildings in 2027": all of it, or only a part. */
export const withWholeSites = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.map((draft) => {
		const qualifier = draft.kind === "milestone" ? stepTold(draft) : null;
		return qualifier === null ? draft : { ...draft, qualifier };
	});
