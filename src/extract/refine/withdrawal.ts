import { withdrawalsIn } from "../../language/withdrawal.ts";
import type { Notes } from "../notes.ts";
import type { Draft } from "../rule/draft.ts";
import type { Language } from "../rule/read.ts";
import type { Pair } from "../rule/trade.ts";
import { slotted } from "./slotted.ts";

/** Whom a takeover is of that `bidder` is told to have given up: of whom another is told to buy in the same sentence. */
const targetOf = (
	bidder: string,
	{ line, subject, object }: Draft,
	drafts: readonly Draft[],
): string | null => {
	if (subject === bidder) return object;
	const bought = drafts.filter(
		(draft) =>
			draft.kind === "acquisition" &&
			draft.line === line &&
			draft.object !== bidder,
	);
	const isBought = bought.some((draft) => draft.object === object);
	return isBought ? object : (bought[0]?.object ?? null);
};

const pairOf = (
	draft: Draft,
	drafts: readonly Draft[],
	lang: Language,
): Pair | null => {
	const { line, at = -1 } = draft;
	const { text, placeAt } = slotted(line);
	const told = withdrawalsIn(text, lang).find(
		({ start, end }) => placeAt(start) <= at && at <= placeAt(end - 1),
	);
	const subject = line.tokens[told?.bidder ?? -1]?.name;
	if (told === undefined || subject === undefined) return null;
	const object =
		line.tokens[told.target ?? -1]?.name ?? targetOf(subject, draft, drafts);
	return object === null || object === subject ? null : { subject, object };
};

/** "K is in talks to buy N, days after L gave up its takeover": whoever gave up had a deal of their own, and no other is off. */
export const withOwnWithdrawals = (
	drafts: readonly Draft[],
	{ lang }: Notes,
): readonly Draft[] =>
	drafts.map((draft) => {
		if (draft.kind !== "status" || draft.qualifier !== "cancelled")
			return draft;
		const pair = pairOf(draft, drafts, lang);
		return pair === null ? draft : { ...draft, ...pair };
	});
