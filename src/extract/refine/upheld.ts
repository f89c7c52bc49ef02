import { isChangedFrom, isChangedTo } from "../../language/changed.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore, textBehind } from "../rule/line/linetext.ts";

const ends: ReadonlySet<Draft["qualifier"]> = new Set([
	"cancelled",
	"on-hold",
	"scaled-back",
]);

const deals: ReadonlySet<Draft["kind"]> = new Set([
	"investment",
	"acquisition",
	"purchase",
]);

/** Whether an end is denied of the deal that a draft is of, in the same sentence. */
const isEndDenied = (end: Draft, { line, subject, object }: Draft): boolean =>
	end.kind === "status" &&
	end.denied === true &&
	end.line === line &&
	ends.has(end.qualifier) &&
	[subject, object].every(
		(party) => party === end.subject || party === end.object,
	);

const isUpheld = (draft: Draft, drafts: readonly Draft[]): boolean => {
	const { line, at, denied, kind } = draft;
	if (!denied || at === undefined) return false;
	const before = textBefore(line, at);
	return (
		isChangedFrom(before, textBehind(line, at)) ||
		(deals.has(kind) &&
			!isChangedTo(before) &&
			drafts.some((end) => isEndDenied(end, draft)))
	);
};

/**
 * "Denied that it will abandon its $8.7 billion takeover", "denied raising it from $100 billion to $150 billion": the deal that goes
 * on is not denied, nor is what stands unchanged.
 */
export const withUpheld = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.map((draft) => {
		if (!isUpheld(draft, drafts)) return draft;
		const { denied: _denied, ...upheld } = draft;
		return upheld;
	});
