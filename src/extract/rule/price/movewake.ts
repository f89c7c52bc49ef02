import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { clauseAround, holdsAny, quantityOf } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import { setOf } from "../line/symbolclass.ts";

/** What a share's move may bring or cost the company's owners. */
const smallestChange = 5e9;
/** What such a sum is else: earned, lost, owed or spent. */
const ofBooks = setOf("revenue", "profit", "loss", "capex", "debt", "backlog");
/** ", a loss of more than $200 billion": behind a move, of its owners'. */
const closesAsLoss = new RegExp(`^_?${symbolOf("loss")}${symbolOf("fall")}_?$`);
const endsClause = new RegExp(
	`^[_W${symbolOf("worth")}${symbolOf("cap")}]{0,2}(?:${symbolOf("into")}[_W${symbolOf("daily")}${symbolOf("cap")}]{0,2})?(?:[,;&]|$)`,
);

const offName = /^_N_?(?:[,;&]|$)/;

/** A sum that a share's move before it has made or cost: no other company between, nothing else measured. */
export const isInWake = (
	line: Line,
	start: number,
	at: number,
	moves: readonly Draft[],
): boolean => {
	const value = quantityOf(line.tokens[at])?.value;
	if (Math.abs(value?.low ?? value?.high ?? 0) < smallestChange) return false;
	const move = moves.findLast((draft) => (draft.at ?? at) < at);
	if (move?.at === undefined) return false;
	const between = line.tokens.slice(move.at, at);
	if (between.some(({ name }) => name !== undefined && name !== move.subject))
		return false;
	if (/M/.test(line.symbols.slice(move.at, start))) return false;
	const { from, to } = clauseAround(line, at);
	const isLost = closesAsLoss.test(line.symbols.slice(from, at));
	const books = isLost ? at : Math.max(from, move.at);
	if (holdsAny(line, ofBooks, books, to)) return false;
	const rest = line.symbols.slice(at + 1);
	// "Wiping $130 billion off the company".
	const isOffOwner =
		offName.test(rest) && line.tokens[at + 2]?.name === move.subject;
	return isOffOwner || endsClause.test(rest);
};
