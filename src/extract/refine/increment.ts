import { isIncrement } from "../../language/increment.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore, textBehind } from "../rule/linetext.ts";

const levels: ReadonlySet<Draft["kind"]> = new Set([
	"spending",
	"revenue",
	"profit",
	"valuation",
]);

/** Without what only tells by how much a level rose or fell: of "raised its budget by $15 billion to $50 billion" the 50 are told. */
export const withoutIncrements = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.filter(
		({ kind, line, at }) =>
			at === undefined ||
			!levels.has(kind) ||
			!isIncrement(textBefore(line, at), textBehind(line, at)),
	);
