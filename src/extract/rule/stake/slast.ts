import type { Draft } from "../draft.ts";
import { inOrder } from "../following/inorder.ts";

const tellsOfDeal = ({ kind }: Draft): boolean =>
	kind === "investment" || kind === "acquisition";

/** Of the deals of a line those after the shares held, where one before them tells whose these are. */
const dealsAfterStakes = (drafts: readonly Draft[]): readonly Draft[] => {
	const stake = drafts.find(({ kind }) => kind === "stake")?.at ?? 0;
	const deals = drafts.filter(tellsOfDeal);
	const isTold = deals.some(({ at = 0 }) => at < stake);
	return isTold ? deals.filter(({ at = 0 }) => at > stake) : [];
};

/** Whose payment in steps it is, and whose shares they are, is told by the deal beside them. */
export const stakesLast = (drafts: readonly Draft[]): readonly Draft[] => {
	if (drafts.length < 2) return drafts;
	const later = dealsAfterStakes(drafts);
	const rest = drafts.filter((draft) => !later.includes(draft));
	return [
		...inOrder(
			rest.filter(({ kind }) => kind !== "stake" && kind !== "tranche"),
		),
		...rest.filter(({ kind }) => kind === "tranche"),
		...rest.filter(({ kind }) => kind === "stake"),
		...later,
	];
};
