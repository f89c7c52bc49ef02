import { isInRound, tellsBacker } from "../../language/backer.ts";
import type { Draft } from "../rule/draft.ts";
import { isWeighed } from "../weigh/weighed.ts";

/** Whether a line names a company only as one of those who put the money in. */
const onlyGives = ({
	line: { tokens, text, sentence },
	subject,
}: Draft): boolean => {
	const places = tokens.filter(
		({ name, mention }) =>
			name === subject && mention?.type === "name" && mention.sort !== "role",
	);
	return (
		places.length > 0 &&
		places.every((token) => {
			const { start, end } = token.mention ?? token;
			const before = text.slice(0, start - sentence.start);
			const behind = text.slice(end - sentence.start);
			return isInRound(before, behind) || tellsBacker(before, behind);
		})
	);
};

/** The round itself, or a worth that no words tell to be the backer's. */
const isOfRaiser = (draft: Draft): boolean =>
	draft.kind === "funding-round" ||
	((draft.kind === "valuation" || draft.kind === "market-cap") &&
		isWeighed(draft));

/** "The start-up raised $200 million in a round led by Nvidia": who leads a round neither raises it nor is valued in it. */
export const withoutBackersRaising = (
	drafts: readonly Draft[],
): readonly Draft[] =>
	drafts.filter((draft) => !isOfRaiser(draft) || !onlyGives(draft));
