import { buying, paidFor } from "../../language/en/majority.ts";
import type { Draft } from "../rule/draft.ts";
import { textApart, textBefore } from "../rule/line/linetext.ts";

/** In percent; who has more decides alone. */
const half = 50;

const isMajority = ({ kind, value, at, denied }: Draft): boolean =>
	kind === "stake" &&
	(value?.low ?? 0) > half &&
	denied !== true &&
	at !== undefined;

/** The sum is what the share costs. */
const isPriceOf = (
	{ line, subject, object, at = -1 }: Draft,
	share: Draft,
): boolean => {
	if (share.line !== line || share.at === undefined || at === -1) return false;
	if (share.subject !== subject || share.object !== object) return false;
	const [first, next] = at < share.at ? [at, share.at] : [share.at, at];
	return (
		buying.test(textBefore(line, first)) &&
		paidFor.test(textApart(line, first, next))
	);
};

/** "MARA will pay $168 million for 64% of Exaion": who buys most of a company acquires it. */
export const asAcquisitions = (drafts: readonly Draft[]): readonly Draft[] => {
	const majorities = drafts.filter(isMajority);
	if (majorities.length === 0) return drafts;
	return drafts.map((draft) =>
		draft.kind === "investment" &&
		majorities.some((share) => isPriceOf(draft, share))
			? { ...draft, kind: "acquisition" }
			: draft,
	);
};
