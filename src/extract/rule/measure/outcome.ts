import { tellsOutcome } from "../../../language/outcome.ts";
import type { Draft } from "../draft.ts";
import { textBefore } from "../line/linetext.ts";

/** "They had expected Q4 net income of $9.5 billion; it came in at $10.7 billion": of the time of what was expected; `null` for any other. */
export const asOutcome = (
	draft: Draft,
	told: readonly Draft[],
): Draft | null => {
	const { line, at, kind, subject } = draft;
	if (at === undefined || !tellsOutcome(textBefore(line, at))) return null;
	const expected = told.findLast(
		(one) => one.kind === kind && one.line.block === line.block,
	);
	return expected?.subject === subject && expected.when !== undefined
		? { ...draft, when: expected.when }
		: null;
};
