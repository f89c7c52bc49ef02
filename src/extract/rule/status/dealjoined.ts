import type { Line } from "../line/line.ts";
import { joiner, symbolOf, symbolsOf } from "../line/symbol.ts";
import { type Pair, rankOf } from "../party/trade.ts";
import { orient } from "./dealpair.ts";

const done = symbolOf("done");
const joined = new RegExp(`N_?[${joiner}${symbolOf("with")}]_?N`);
const peersJoined = new RegExp(`N[${joiner}${symbolOf("with")}]N`);
/** "Nvidia announced a definitive agreement with Groq". */
const papersWith = new RegExp(
	`N[^N,;]*[${symbolsOf("definitive", "letter")}]_?${symbolOf("with")}_?N`,
);
/** By papers of any kind: "Sur Energy has signed a contract with OpenAI". */
const anyPapersWith = new RegExp(
	`N[^N,;]*[${symbolsOf("definitive", "letter", "contract", "talks")}]_?${symbolOf("with")}_?N`,
);

/** The first named gives; `null` but for two. */
const inOrder = ([subject, object, ...more]: readonly string[]): Pair | null =>
	subject === undefined || object === undefined || more.length > 0
		? null
		: { subject, object };

/**
 * "Nvidia and Intel closed their deal", "Nvidia signed a definitive agreement with Groq": of the article's main two, in one business,
 * the first named gives.
 */
export const peersOf = (
	line: Line,
	names: readonly string[],
	main: readonly string[],
): Pair | null => {
	const pair = inOrder(names);
	if (pair === null) return null;
	const { subject, object } = pair;
	const rank = rankOf(subject);
	const arePeers = rank !== null && rank === rankOf(object);
	const areMain = main.includes(subject) && main.includes(object);
	const isGiven =
		(line.has.has(done) && peersJoined.test(line.symbols)) ||
		papersWith.test(line.symbols);
	return arePeers && areMain && isGiven ? pair : null;
};

/** 软银与Ampere签署意向书: of two told together, the business of one unknown, the first named gives; by papers, what the two do may tell. */
export const strangersJoined = (
	line: Line,
	names: readonly string[],
): Pair | null => {
	const pair = inOrder(names);
	if (pair === null) return null;
	const { subject, object } = pair;
	if (rankOf(subject) !== null && rankOf(object) !== null) return null;
	if (joined.test(line.symbols)) return pair;
	return anyPapersWith.test(line.symbols)
		? (orient(subject, object, names) ?? pair)
		: null;
};
