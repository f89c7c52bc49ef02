import {
	type Group,
	orient,
	pairsOfGroups,
	projectDeal,
	speakersDeal,
} from "./dealpair.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { clauseAround } from "./pick.ts";
import { isSector, type Pair, rankOf, type Scene } from "./scene.ts";
import { canAct, findLead } from "./subject.ts";
import { joiner, symbolOf } from "./symbol.ts";
import { setOf, standsAt } from "./symbolclass.ts";

const giving = (["stakebuy", "acquire", "invest", "buy"] as const)
	.map(symbolOf)
	.join("");
const towards = symbolOf("to") + symbolOf("into") + symbolOf("for");
const backwards = symbolOf("from") + symbolOf("by");
/** The first name puts money into the second: N invests into N, N 对 N 投资, N completes the N takeover. */
const into = new RegExp(
	`N[^N]*[${giving}][^N${backwards}]*N|N[^N]*[${towards}]N[^N,;]{0,3}[${giving}]|N[^N,;]+N[${giving}]`,
);
/** The same, the investor last: "the acquisition of N by N", "N's holders rejected N's takeover". */
const intoBy = new RegExp(
	`[${giving}][^N]*N[^N]*${symbolOf("by")}N|N[^N${towards}]*N_[^N,;&]{0,3}${symbolOf("acquire")}[^N]*$|N[^;]*${symbolOf("acquire")}[^N,;]{0,3}${symbolOf("by")}N`,
);
/** Names told in one breath: "A, B and C". */
const list = /N(?:,?&?N)*/g;

const unique = (names: readonly string[]): readonly string[] => [
	...new Set(names),
];

const groupsIn = (line: Line, from: number, to: number): readonly Group[] => {
	const groups: Group[] = [];
	for (const { index, 0: symbols } of line.symbols.matchAll(list)) {
		if (index + symbols.length <= from || index >= to) continue;
		const names = [...symbols].flatMap(
			(_, place) => line.tokens[index + place]?.name ?? [],
		);
		const parties = names.filter((name) => !isSector(name, "project"));
		if (symbols.includes("&")) groups.push(unique(parties));
		else for (const name of parties) groups.push([name]);
	}
	const told = new Set<string>();
	return groups.flatMap((group) => {
		const fresh = group.filter((name) => !told.has(name));
		for (const name of fresh) told.add(name);
		return fresh.length === 0 ? [] : [fresh];
	});
};

/** Who gives and who gets, where the words tell it: "Intel's purchase of SambaNova". */
const directed = (line: Line, groups: readonly Group[]): Pair | null => {
	const names = groups.flat();
	const lead = line.tokens[findLead(line)]?.name ?? names[0];
	const target = names.find((name) => name !== lead);
	if (lead === undefined || target === undefined) return null;
	if (intoBy.test(line.symbols)) return { subject: target, object: lead };
	return into.test(line.symbols) ? { subject: lead, object: target } : null;
};

/** A told claim's deal, the giving side first; `null` for claims of no deal. */
const pairTold = ({ kind, subject, object }: Draft): Pair | null => {
	if (subject === null || object === null) return null;
	if (kind === "investment" || kind === "acquisition" || kind === "status")
		return { subject, object };
	return kind === "purchase" ? { subject: object, object: subject } : null;
};

const mainDeal = ({ investment, supply }: Scene): Pair | null =>
	investment ??
	(supply === null ? null : orient(supply.subject, supply.object));

/** All names are the deal's parties. */
const isOf = (pair: Pair | null, names: readonly string[]): boolean =>
	pair !== null &&
	names.every((name) => name === pair.subject || name === pair.object);

const dealWords = setOf(
	"contract",
	"invest",
	"tieup",
	"order",
	"acquire",
	"definitive",
	"letter",
	"talks",
);

/** The two whom the sentence before named in speaking of a deal, whatever they do. */
const dealBefore = ({ last, recent }: Scene): Pair | null => {
	const [one, other, more] = new Set(recent);
	if (last === null || last.sentence.inTitle || more !== undefined) return null;
	if (one === undefined || other === undefined) return null;
	const { symbols } = last;
	const isDeal = [...symbols].some((_, at) => standsAt(dealWords, symbols, at));
	return isDeal ? orient(one, other, [one, other]) : null;
};

/** The deal that a sentence means which names one party or none. */
const knownDeal = (
	names: readonly string[],
	scene: Scene,
	told: readonly Draft[],
): Pair | null => {
	const parties = names.filter(
		(name) => rankOf(name) !== null || isSector(name, "fund"),
	);
	const last = told
		.filter(({ line }) => line === scene.last && !line.sentence.inTitle)
		.map(pairTold)
		.findLast((pair) => pair !== null);
	if (parties.length === 0 && last) return last;
	const main = mainDeal(scene);
	const side = dealBefore(scene);
	const isSide = side !== null && isOf(side, parties);
	if (isSide && !isOf(main, [side.subject, side.object])) return side;
	if (isOf(main, parties)) return main;
	return told.map(pairTold).findLast((pair) => isOf(pair, parties)) ?? null;
};

const done = symbolOf("done");
const joined = new RegExp(`N_?[${joiner}${symbolOf("with")}]_?N`);
const peersJoined = new RegExp(`N[${joiner}${symbolOf("with")}]N`);

/** "Nvidia and Intel closed their deal": of the article's main two, in one business, the first named gives. */
const peersOf = (
	line: Line,
	names: readonly string[],
	main: readonly string[],
): Pair | null => {
	const [subject, object, ...more] = names;
	if (subject === undefined || object === undefined || more.length > 0)
		return null;
	const rank = rankOf(subject);
	const arePeers = rank !== null && rank === rankOf(object);
	const areMain = main.includes(subject) && main.includes(object);
	const isGiven = line.has.has(done) && peersJoined.test(line.symbols);
	return arePeers && areMain && isGiven ? { subject, object } : null;
};

/** 软银与Ampere签署意向书: of two told together, one of them of no business known, the first named gives. */
const strangersJoined = (line: Line, names: readonly string[]): Pair | null => {
	const [subject, object, ...more] = names;
	if (subject === undefined || object === undefined || more.length > 0)
		return null;
	const isStrange = rankOf(subject) === null || rankOf(object) === null;
	return isStrange && joined.test(line.symbols) ? { subject, object } : null;
};

const beside = (["with", "to", "from"] as const).map(symbolOf).join("");
/** 收购N的计划, "to buy N". */
const taken = new RegExp(
	`^[^N]*[${giving}][^N${backwards}]{0,4}N[^${giving}]*$`,
);
const accompanied = new RegExp(`(?:^|[^N])[${beside}${joiner}]_?N`);

/** 与N的英国案暂停, "its lease with N": the party that the clause names, and whom the text is about. */
const pairBeside = (
	name: string,
	line: Line,
	from: number,
	to: number,
	{ focus }: Scene,
): Pair | null => {
	if (focus === null || focus === name) return null;
	const clause = line.symbols.slice(from, to);
	const isTarget = taken.test(clause);
	if (!isTarget && !accompanied.test(clause)) return null;
	const lead = line.tokens[findLead(line)];
	const isLed = lead?.name !== undefined && canAct(line, findLead(line));
	const party = isLed && lead?.name !== name ? lead?.name : focus;
	if (party === undefined || party === name) return null;
	return isTarget ? { subject: party, object: name } : orient(name, party);
};

/**
 * Whose deal is spoken of at `at`: investor or supplier → investee or customer, several for lists. From the
 * claims of the same line, the names of the clause or sentence, else from what was told before.
 */
export const dealsAt = (
	line: Line,
	at: number,
	scene: Scene,
	earlier: readonly Draft[],
	told: readonly Draft[],
): readonly Pair[] => {
	const stated = earlier
		.filter(({ kind }) => kind !== "purchase")
		.map(pairTold)
		.findLast((pair) => pair !== null);
	const { from, to } = clauseAround(line, at);
	const near = groupsIn(line, from, to);
	const isOther = stated && near.length === 1 && !isOf(stated, near.flat());
	if (stated && !isOther) return [stated];
	const [alone] = near.flat();
	const beside =
		near.flat().length === 1 && alone !== undefined
			? pairBeside(alone, line, from, to, scene)
			: null;
	if (beside !== null) {
		const parties = [beside.subject, beside.object];
		const pairs = [mainDeal(scene), ...told.map(pairTold)];
		return [pairs.findLast((pair) => isOf(pair, parties)) ?? beside];
	}
	const groups =
		near.flat().length > 1 ? near : groupsIn(line, 0, line.symbols.length);
	const both = near.flat();
	const toldOfBoth = told
		.filter((draft) => draft.line !== line)
		.map(pairTold)
		.findLast((pair) => both.length > 1 && isOf(pair, both));
	if (toldOfBoth) return [toldOfBoth];
	const pair = directed(line, groups);
	if (pair !== null) return [pair];
	const names = groups.flat();
	const pairs =
		names.length > 1 ? pairsOfGroups(groups, scene.main.slice(0, 2)) : [];
	if (pairs.length > 0) return pairs;
	const peers = peersOf(line, names, scene.main.slice(0, 2));
	if (peers !== null) return [peers];
	const strangers = strangersJoined(line, names);
	if (strangers !== null) return [strangers];
	const known =
		knownDeal(names, scene, [...told, ...earlier]) ??
		speakersDeal(line, names, scene.main.slice(0, 2)) ??
		projectDeal(line, names);
	return known === null ? [] : [known];
};
