import { tellsBacker } from "../../language/backer.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";

/** Whether a line names a company only as who stands behind another. */
const onlyBacks = (
	{ tokens, text, sentence: { start } }: Line,
	company: string | null,
): boolean => {
	// "The startup, backed by N": a description is not told to be N's.
	const places = tokens.filter(
		({ name, mention }) =>
			name === company && mention?.type === "name" && mention.sort !== "role",
	);
	return (
		places.length > 0 &&
		places.every(({ mention, ...token }) => {
			const span = mention ?? token;
			return tellsBacker(
				text.slice(0, span.start - start),
				text.slice(span.end - start),
			);
		})
	);
};

const isTakeover = ({ kind, qualifier }: Draft): boolean =>
	kind === "acquisition" || (kind === "status" && qualifier === "cancelled");

/** "A startup backed by Nvidia rejected a takeover bid from Meta": nobody offered to buy Nvidia. */
export const withoutBackersBought = (
	drafts: readonly Draft[],
): readonly Draft[] =>
	drafts.filter(
		(draft) => !(isTakeover(draft) && onlyBacks(draft.line, draft.object)),
	);
