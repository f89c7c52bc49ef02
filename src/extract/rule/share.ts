import { tellsParts } from "../../language/holding.ts";
import { matchesOf } from "../../text/matches.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { nameAt } from "./match.ts";
import { holdsAny } from "./pick.ts";
import { placesOf, shareAt } from "./sharepair.ts";
import {
	apart,
	apiece,
	apieceAhead,
	apieceBehind,
	apieceSecond,
	give,
	item,
	respective,
	reversed,
	run,
	taken,
	towards,
} from "./sharepattern.ts";
import { canAct } from "./subject.ts";
import { symbolOf, symbolsOf } from "./symbol.ts";
import { setOf } from "./symbolclass.ts";
import { readTargets } from "./target.ts";

const win = symbolOf("win");

/** How far behind the sums "respectively" may stand: "in OpenAI, respectively". */
const apartReach = 5;

/** "up to $10 billion and $5 billion": the bound of the first sum holds for those after it. */
const boundLike = (share: Draft, first: Draft | undefined): Draft => {
	const { value } = share;
	const isPlain =
		value !== undefined && value.low === value.high && !value.approx;
	return isPlain && first?.value?.low === null
		? { ...share, value: { ...value, low: null } }
		: share;
};

const readRespective = (
	line: Line,
	lang: string,
	isFunding: boolean,
): readonly Draft[] =>
	matchesOf(respective, line.symbols).flatMap((match) => {
		const names = match[1] ?? "";
		const sums = match[3] ?? "";
		const between = match[2] ?? "";
		const nameStart = match.indices?.[1]?.[0] ?? 0;
		const sumStart = match.indices?.[3]?.[0] ?? 0;
		const after = line.symbols.slice(sumStart + sums.length);
		const isApart = [...(between + after.slice(0, apartReach))].some((symbol) =>
			apart.includes(symbol),
		);
		const gives = [...between].some((symbol) => give.includes(symbol));
		const isTold = gives || (isApart && isFunding);
		if (!isTold || names.length !== sums.length) return [];
		const shares = [...names].flatMap((symbol, place) =>
			symbol === "N"
				? shareAt(line, nameStart + place, sumStart + place, lang)
				: [],
		);
		return shares.map((share) => boundLike(share, shares[0]));
	});

const contract = symbolOf("contract");

/** The places of the names of the list that begins at `at`. */
const listFrom = (line: Line, at: number): readonly number[] => {
	const places = [at];
	let next = at + 2;
	while (
		line.symbols[next] === "N" &&
		/[&,]/.test(line.symbols[next - 1] ?? "")
	) {
		places.push(next);
		next += 2;
	}
	return places;
};

/** 英特尔：英伟达出50亿美元，软银出20亿美元: whom a list names ahead of its items. */
const receiverOf = (line: Line): string | null =>
	/^_?N,(?!_?M)/.test(line.symbols)
		? nameAt(line, line.symbols.indexOf("N"))
		: null;

const rounds = symbolsOf("round", "raise");
const brought = symbolsOf("join", "put", "invest", "stakebuy");
const raising = new RegExp(`^[^N;]*N[^N;${brought}]{0,12}[${rounds}]`);

/** "OpenAI closed a $122 billion round; Amazon brought $50 billion": who raises what the backers bring. */
const raiserOf = (line: Line): string | null => {
	if (!raising.test(line.symbols)) return null;
	const place = line.symbols.indexOf("N");
	return canAct(line, place) ? nameAt(line, place) : null;
};

/** "Each put $500 million into SB Energy": who gets the sum, or the one before it that is told of all. */
const takerOf = (line: Line, sum: number): string | null => {
	const found = matchesOf(taken, line.symbols).findLast(
		({ index }) => index <= sum,
	);
	return found === undefined
		? null
		: nameAt(line, found.index + found[0].length - 1);
};

const each = symbolOf("each");

const giving = setOf("invest", "put", "stakebuy", "join", "round", "raise");

const talks = symbolOf("talks");

/** What each is said to have a part of, or to talk about. */
const readParts = (line: Line, lang: string): readonly Draft[] =>
	matchesOf(run, line.symbols).flatMap(({ index, 0: text }) => {
		const names: number[] = [];
		const sums: number[] = [];
		for (let at = 0; at < text.length; at += 1) {
			if (text[at] === "N") names.push(index + at);
			if (text[at] === "M") sums.push(index + at);
		}
		return names.flatMap((name, place) => {
			const sum = sums[place];
			return sum === undefined ? [] : shareAt(line, name, sum, lang);
		});
	});

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

/** What each of several backers brings, where their sums are listed. */
export const readShares = (
	line: Line,
	lang: string,
	isFunding: boolean,
): readonly Draft[] => {
	if (!mayList(line)) return [];
	const told = readRespective(line, lang, isFunding);
	if (told.length > 0) return told;
	const parts =
		isFunding || line.has.has(talks) || tellsParts(line.text)
			? readParts(line, lang)
			: [];
	if (parts.length > 0) return parts;
	const speaksOfGiving = holdsAny(line, giving, 0, line.symbols.length);
	const backwards = placesOf(line, reversed, "sum-first");
	const isReceived =
		backwards.length > 1 && line.has.has(win) && !line.has.has(contract);
	if (!speaksOfGiving && !isFunding && !isReceived) return [];
	const targets = speaksOfGiving ? readTargets(line, lang) : [];
	if (targets.length > 0) return targets;
	const known = new Set(backwards.map(([, sum]) => sum));
	const together = [
		...placesOf(line, apieceAhead, "name-first"),
		...placesOf(line, apieceBehind, "name-first"),
	].flatMap(([names, sum]) =>
		listFrom(line, names).map((name): readonly [number, number] => [name, sum]),
	);
	const pairs = [
		...together,
		...placesOf(line, item, "name-first").filter(
			([name, sum]) => !known.has(sum) && !hasOwnEnd(line, name, sum),
		),
		...backwards,
		...placesOf(line, apiece, "name-first"),
		...placesOf(line, apieceSecond, "name-first"),
	];
	if (pairs.length < 2) return [];
	return draftsOf(line, pairs, lang);
};

const draftsOf = (
	line: Line,
	pairs: readonly (readonly [number, number])[],
	lang: string,
): readonly Draft[] => {
	const receiver = receiverOf(line);
	const raiser = raiserOf(line);
	return pairs.flatMap(([name, sum]) => {
		const object = receiver ?? takerOf(line, sum) ?? raiser;
		return shareAt(line, name, sum, lang).map((draft) =>
			draft.subject === object ? draft : { ...draft, object },
		);
	});
};
