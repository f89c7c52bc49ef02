import {
	type BidRaised,
	bidRaised,
	isStepOfBid,
} from "../../language/bidraised.ts";
import type { Notes } from "../notes.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { textBefore } from "../rule/line/linetext.ts";
import { quantityOf } from "../rule/line/pick.ts";
import { symbolOf } from "../rule/line/symbol.ts";
import type { Pair } from "../rule/party/trade.ts";
import type { Language } from "../rule/read.ts";
import { slotted } from "./slotted.ts";

const acquire = symbolOf("acquire");
const bid = symbolOf("bid");

/** A bid raised in a line, and the places of the sums that it has or had. */
type Raise = Readonly<{
	line: Line;
	pair: Pair;
	/** Where the bidder is named. */
	from: number;
	sums: readonly number[];
}>;

const mayTellBids = ({ names, has, symbols }: Line, lang: Language): boolean =>
	names.length > 1 &&
	symbols.includes("M") &&
	(lang === "zh" || has.has(acquire) || has.has(bid));

/** The bid's own sum, and those that it is raised from and to; a raise that is refused has no other. */
const sumsOf = (
	line: Line,
	{ start, end, isRefused }: BidRaised,
	lang: Language,
) => {
	const { placeAt } = slotted(line);
	const [from, to] = [placeAt(start), placeAt(end - 1)];
	const closes = line.symbols.indexOf(";", to);
	const last = closes === -1 ? line.tokens.length : closes;
	return line.tokens.flatMap((_, at): number[] => {
		if (line.symbols[at] !== "M" || at < from || at >= last) return [];
		const isOwn = at <= to;
		const isStep = !isRefused && isStepOfBid(textBefore(line, at), lang);
		return isOwn || isStep ? [at] : [];
	});
};

const raiseIn = (line: Line, lang: Language): Raise | null => {
	if (!mayTellBids(line, lang)) return null;
	const found = bidRaised(slotted(line).text, lang);
	const subject = line.tokens[found?.bidder ?? -1]?.name;
	const object = line.tokens[found?.target ?? -1]?.name;
	if (found === null || subject === undefined || object === undefined)
		return null;
	if (subject === object) return null;
	const from = line.tokens[found.bidder]?.start ?? line.sentence.start;
	const sums = sumsOf(line, found, lang);
	return { line, pair: { subject, object }, from, sums };
};

const asBid = (
	{ line, pair, from }: Raise,
	at: number,
	lang: Language,
): readonly Draft[] => {
	const quantity = quantityOf(line.tokens[at]);
	if (quantity === null) return [];
	const { value, end } = quantity;
	const start = Math.min(from, quantity.start);
	const rule = `${lang}/acquisition/raised`;
	return [{ kind: "acquisition", ...pair, value, start, end, rule, line, at }];
};

const withRaise = (
	drafts: readonly Draft[],
	raise: Raise,
	lang: Language,
): readonly Draft[] => [
	...drafts.filter(
		({ line, at }) =>
			line !== raise.line || at === undefined || !raise.sums.includes(at),
	),
	...raise.sums.flatMap((at) => asBid(raise, at, lang)),
];

/** "K raised its offer for N to $17.1 billion from $15.5 billion": each is a price that K offers or offered, though it won't raise it again. */
export const withBidsRaised = (
	drafts: readonly Draft[],
	{ lines, lang }: Notes,
): readonly Draft[] =>
	lines
		.flatMap((line) => raiseIn(line, lang) ?? [])
		.reduce((told, raise) => withRaise(told, raise, lang), drafts);
