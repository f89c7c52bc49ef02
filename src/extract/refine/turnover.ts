import { traded } from "../../language/en/turnover.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore } from "../rule/linetext.ts";

/** Without revenue that is but the trade in a share whose move the same sentence tells: "ended 4% lower on turnover of $5.6 billion". */
export const withoutTurnover = (drafts: readonly Draft[]): readonly Draft[] => {
	const moved = new Set(
		drafts.flatMap(({ kind, line }) => (kind === "price-move" ? [line] : [])),
	);
	return drafts.filter(
		({ kind, line, at }) =>
			kind !== "revenue" ||
			at === undefined ||
			!moved.has(line) ||
			!traded.test(textBefore(line, at)),
	);
};
