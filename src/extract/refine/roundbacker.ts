import { isInRound, tellsBacker } from "../../language/backer.ts";
import type { Draft } from "../rule/draft.ts";
import { isWeighed } from "../weigh/weighed.ts";
import { isOnlyNamedAs } from "./onlyas.ts";

/** One of those who put the money in. */
const givesIn = (before: string, behind: string): boolean =>
	isInRound(before, behind) || tellsBacker(before, behind);

/** The round itself, or a worth that no words tell to be the backer's. */
const isOfRaiser = (draft: Draft): boolean =>
	draft.kind === "funding-round" ||
	((draft.kind === "valuation" || draft.kind === "market-cap") &&
		isWeighed(draft));

/** "The start-up raised $200 million in a round led by Nvidia": who leads a round neither raises it nor is valued in it. */
export const withoutBackersRaising = (
	drafts: readonly Draft[],
): readonly Draft[] =>
	drafts.filter(
		(draft) =>
			!isOfRaiser(draft) || !isOnlyNamedAs(draft.line, draft.subject, givesIn),
	);
