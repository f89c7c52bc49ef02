import { tellsParts } from "../../../language/holding.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { holdsAny } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import { setOf } from "../line/symbolclass.ts";
import { type NamedSum, namedSumsIn, sharedSumsIn } from "./namedsum.ts";
import { shareAt } from "./sharepair.ts";
import {
	apiece,
	apieceAhead,
	apieceBehind,
	apieceFrom,
	give,
	item,
	reversed,
	run,
	towards,
} from "./sharepattern.ts";
import { readRespective } from "./sharerespective.ts";
import { takerOf } from "./sharetaker.ts";
import { readTargets } from "./target.ts";

const win = symbolOf("win");

const contract = symbolOf("contract");

const each = symbolOf("each");

const giving = setOf("invest", "put", "stakebuy", "join", "round", "raise");

const talks = symbolOf("talks");

/** What each is said to have a part of, or to talk about. */
const readParts = (line: Line, lang: string): readonly Draft[] =>
	namedSumsIn(line, run).flatMap((pair) => shareAt(line, pair, lang));

/** "Google will invest $40 billion in Texas", "… $30 billion in Anthropic": has its own end, and is no item of a list. */
const ownEnd = new RegExp(
	`^[_W]{0,2}[${towards}${symbolOf("on")}]_?[N${symbolOf("place")}${symbolOf("site")}${symbolOf("system")}${symbolOf("chip")}]`,
);

const hasOwnEnd = (line: Line, name: number, sum: number): boolean =>
	[...line.symbols.slice(name + 1, sum)].some((word) => give.includes(word)) &&
	ownEnd.test(line.symbols.slice(sum + 1));

/** A list of shares holds several sums, or one that each brings. */
const mayList = ({ symbols, has }: Line): boolean => {
	const first = symbols.indexOf("M");
	if (first === -1) return false;
	return symbols.includes("M", first + 1) || has.has(each);
};

/** Names that share one sum, told of each: "Nvidia and SoftBank $30 billion each". */
const pairsTogether = (line: Line): readonly NamedSum[] =>
	[apiece, apieceAhead, apieceBehind, apieceFrom].flatMap((pattern) =>
		sharedSumsIn(line, pattern),
	);

/** Every name with its sum, however the list sets them. */
const pairsOf = (
	line: Line,
	backwards: readonly NamedSum[],
): readonly NamedSum[] => {
	const together = pairsTogether(line);
	const known = new Set([...together, ...backwards].map(([, sum]) => sum));
	return [
		...together,
		...namedSumsIn(line, item).filter(
			([name, sum]) => !known.has(sum) && !hasOwnEnd(line, name, sum),
		),
		...backwards,
	];
};

const draftsOf = (
	line: Line,
	pairs: readonly NamedSum[],
	lang: string,
): readonly Draft[] =>
	pairs.flatMap((pair) => {
		const object = takerOf(line, pair[1]);
		return shareAt(line, pair, lang).map((draft) =>
			draft.subject === object ? draft : { ...draft, object },
		);
	});

/** Sums in pairs with names, where words say that they are given, raised or received. */
const readPairs = (
	line: Line,
	lang: string,
	isFunding: boolean,
): readonly Draft[] => {
	const speaksOfGiving = holdsAny(line, giving, 0, line.symbols.length);
	const backwards = namedSumsIn(line, reversed);
	const isReceived =
		backwards.length > 1 && line.has.has(win) && !line.has.has(contract);
	if (!speaksOfGiving && !isFunding && !isReceived) return [];
	const targets = speaksOfGiving ? readTargets(line, lang) : [];
	if (targets.length > 0) return targets;
	const pairs = pairsOf(line, backwards);
	return pairs.length < 2 ? [] : draftsOf(line, pairs, lang);
};

/** What each of several backers brings, where their sums are listed. */
export const readShares = (
	line: Line,
	lang: string,
	isFunding: boolean,
): readonly Draft[] => {
	if (!mayList(line)) return [];
	const told = readRespective(line, lang, isFunding);
	if (told.length > 0) return told;
	const hasParts = isFunding || line.has.has(talks) || tellsParts(line.text);
	const parts = hasParts ? readParts(line, lang) : [];
	return parts.length > 0 ? parts : readPairs(line, lang, isFunding);
};
