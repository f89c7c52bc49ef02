import { isOfSeveralRounds } from "../../language/severalrounds.ts";
import type { Draft } from "../rule/draft.ts";
import { textBehind } from "../rule/line/linetext.ts";

/** "Has raised $115 million over four rounds": what several rounds brought together is no round's total. */
export const withoutSeveralRounds = (
	drafts: readonly Draft[],
): readonly Draft[] =>
	drafts.filter(
		({ kind, line, at }) =>
			kind !== "funding-round" ||
			at === undefined ||
			!isOfSeveralRounds(textBehind(line, at)),
	);
