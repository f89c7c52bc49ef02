import { withdrawalsIn } from "../../language/withdrawal.ts";
import type { Notes } from "../notes.ts";
import { fits } from "../referent/description.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { textOf } from "../rule/line/linetext.ts";
import type { Pair } from "../rule/party/trade.ts";
import type { Language } from "../rule/read.ts";
import { slotted } from "./slotted.ts";

/** Whom a takeover is of that `bidder` is told to have given up: of whom another is told to buy in the same sentence. */
const targetOf = (
	bidder: string,
	{ line, subject, object }: Draft,
	drafts: readonly Draft[],
): string | null => {
	if (subject === bidder) return object;
	if (object === bidder && line.names.length === 2) return subject;
	const bought = drafts.filter(
		(draft) =>
			draft.kind === "acquisition" &&
			draft.line === line &&
			draft.object !== bidder,
	);
	const isBought = bought.some((draft) => draft.object === object);
	return isBought ? object : (bought[0]?.object ?? null);
};

/** "A takeover of the chip designer": of the others named, the only one, or the only one whose business it is; `null` for none. */
const describedIn = (
	{ names }: Line,
	bidder: string,
	role: string,
): string | null => {
	const others = names.filter((name) => name !== bidder);
	const [only, more] =
		others.length > 1 ? others.filter((name) => fits(role, name)) : others;
	return more === undefined ? (only ?? null) : null;
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
	const target = line.tokens[told.target ?? -1];
	// Nobody buys himself: a description that was taken for the bidder's.
	const named =
		target?.name === subject
			? describedIn(line, subject, textOf(line, target))
			: target?.name;
	const object = named ?? targetOf(subject, draft, drafts);
	return object === null || object === subject ? null : { subject, object };
};

const isEnded = ({ kind, qualifier }: Draft): boolean =>
	kind === "status" && qualifier === "cancelled";

/** Within the words that tell of a withdrawal: what was to be paid was the bidder's to pay; elsewhere, nobody buys the bidder but who was not bought: 其. */
const takenOver = (
	draft: Draft,
	drafts: readonly Draft[],
	lang: Language,
): Draft => {
	const { line, object, at = -1 } = draft;
	const { text, placeAt } = slotted(line);
	for (const { bidder, start, end } of withdrawalsIn(text, lang)) {
		const subject = line.tokens[bidder]?.name;
		const left = drafts.find(
			(other) =>
				other.line === line && isEnded(other) && other.subject === subject,
		)?.object;
		if (subject === undefined || !left) continue;
		if (placeAt(start) <= at && at <= placeAt(end - 1))
			return { ...draft, subject, object: left };
		if (object === subject && draft.subject !== left)
			return { ...draft, object: left };
	}
	return draft;
};

/** "K is in talks to buy N, days after L gave up its takeover": whoever gave up had a deal of their own, and no other is off. */
export const withOwnWithdrawals = (
	drafts: readonly Draft[],
	{ lang }: Notes,
): readonly Draft[] => {
	if (!drafts.some(isEnded)) return drafts;
	const ended = drafts.map((draft) => {
		const pair = isEnded(draft) ? pairOf(draft, drafts, lang) : null;
		return pair === null ? draft : { ...draft, ...pair };
	});
	return ended.map((draft) =>
		draft.kind === "acquisition" ? takenOver(draft, ended, lang) : draft,
	);
};
