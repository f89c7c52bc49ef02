import { kinds } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line.ts";
import type { Pair } from "../rule/scene.ts";
import { codeOf, joiner } from "../rule/symbol.ts";
import type { Memory } from "./memory.ts";
import { sectorNumber, sectorWords } from "./party.ts";
import { Space } from "./space.ts";

/** All that may be seen of two parties together. */
export const pairSpace = new Space();

/** Of a party of the claim beside: its subject, its object, or none of it. */
const parts = ["subject", "object", "other"];
const beside = parts.flatMap((one) =>
	[...parts, "nobody"].map((other) => `${one}:${other}`),
);
const orders = ["neither", "subject", "object", "forward", "backward"];
const objects = [...sectorWords, "nobody"];

const sectors = pairSpace.add(
	"sectors",
	sectorWords.flatMap((one) => objects.map((other) => `${one}:${other}`)),
);
const told = pairSpace.add("told", kinds);
const dealt = pairSpace.add("of the deal", ["supply", "turned", "money"]);
const supplies = dealt;
const suppliesBack = dealt + 1;
const invests = dealt + 2;
const neighbour = pairSpace.add("beside", beside);
const order = pairSpace.add("order", orders);
const side = pairSpace.add("side by side", orders);
const named = pairSpace.add(
	"named",
	[0, 1, 2].flatMap((own) => [0, 1, 2, 3].map((all) => `${own}:${all}`)),
);
const alone = pairSpace.add("alone", ["0", "1", "2", "3"]);

const joined = codeOf(joiner);

/** A candidate and where the line names it first; -1 for nowhere. */
export type Candidate = Readonly<{ name: string; place: number }>;

/** The claim of the line whose figure stands nearest. */
export const draftBeside = (
	drafts: readonly Draft[],
	at: number,
): Draft | null => {
	let best: Draft | null = null;
	let distance = Infinity;
	for (const draft of drafts) {
		if (draft.at === undefined || draft.at === at) continue;
		const own = Math.abs(draft.at - at);
		if (own < distance) {
			best = draft;
			distance = own;
		}
	}
	return best;
};

const partIn = ({ subject, object }: Draft, name: string): number => {
	if (subject === name) return parts.indexOf("subject");
	return parts.indexOf(object === name ? "object" : "other");
};

const isPair = (pair: Pair | null, one: string, other: string): boolean =>
	pair?.subject === one && pair.object === other;

const orderOf = (one: number, other: number): string => {
	if (one === -1) return other === -1 ? "neither" : "object";
	if (other === -1) return "subject";
	return one < other ? "forward" : "backward";
};

const noteTold = (
	one: string,
	other: string,
	{ deals, supply, investment }: Memory,
	traits: number[],
): void => {
	for (const [kind, deal] of deals)
		if (isPair(deal, one, other)) traits.push(told + kinds.indexOf(kind));
	if (isPair(supply, one, other)) traits.push(supplies);
	if (isPair(supply, other, one)) traits.push(suppliesBack);
	if (isPair(investment, one, other)) traits.push(invests);
};

/** What is seen of two names as subject and object; of one alone where there is no object. */
export const traitsOfPair = (
	{ symbols, names }: Line,
	one: Candidate,
	other: Candidate | null,
	memory: Memory,
	near: Draft | null,
): readonly number[] => {
	const sector = other === null ? objects.length - 1 : sectorNumber(other.name);
	const traits = [sectors + sectorNumber(one.name) * objects.length + sector];
	if (near !== null) {
		const part = other === null ? parts.length : partIn(near, other.name);
		const pair = partIn(near, one.name) * (parts.length + 1) + part;
		traits.push(neighbour + pair);
	}
	const all = Math.min(names.length, 3);
	if (other === null) {
		traits.push(alone + all);
		return traits;
	}
	noteTold(one.name, other.name, memory, traits);
	const turn = orders.indexOf(orderOf(one.place, other.place));
	const own = (one.place === -1 ? 0 : 1) + (other.place === -1 ? 0 : 1);
	traits.push(order + turn, named + own * 4 + all);
	const between = Math.min(one.place, other.place) + 1;
	const isJoined =
		own === 2 &&
		Math.abs(one.place - other.place) === 2 &&
		symbols.charCodeAt(between) === joined;
	if (isJoined) traits.push(side + turn);
	return traits;
};
