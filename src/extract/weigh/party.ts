import { type Sector, sectorOf, sectors } from "../../language/sector.ts";
import type { Line } from "../rule/line.ts";
import { canAct } from "../rule/subject.ts";
import { countBetween, endsClause, isFigure, neighbourOf } from "./clause.ts";
import type { Memory } from "./memory.ts";
import { Space, symbolWords } from "./space.ts";

/** All that may be seen of a name that may be a party. */
export const partySpace = new Space();

/** What companies do, the unknown last. */
export const sectorWords: readonly (Sector | "unknown")[] = [
	...sectors,
	"fund",
	"unknown",
];

export const sectorNumber = (name: string): number =>
	sectorWords.indexOf(sectorOf(name) ?? "unknown");

const few = ["0", "1", "2"];
const onEachSide = ["left", "right"].flatMap((side) =>
	few.map((count) => `${side}:${count}`),
);
const sector = partySpace.add("sector", sectorWords);
const parts = ["absent", "acting", "first", "only", "focus"] as const;
const party = partySpace.add("party", parts);
const traitOf = (part: (typeof parts)[number]): number =>
	party + parts.indexOf(part);
const clauses = partySpace.add("clauses between", onEachSide);
const namesBetween = partySpace.add("names between", onEachSide);
const figuresBetween = partySpace.add("figures between", onEachSide);
const before = partySpace.add("behind", symbolWords);
const prominence = partySpace.add("main", ["0", "1", "2", "3", "no"]);
const lately = partySpace.add("recent", ["among", "alone"]);

/** The place of the name that is nearest to a figure; -1 where the line does not name it. */
const nearestPlace = ({ tokens }: Line, at: number, name: string): number => {
	let best = -1;
	for (let place = 0; place < tokens.length; place += 1)
		if (
			tokens[place]?.name === name &&
			(best === -1 || Math.abs(place - at) < Math.abs(best - at))
		)
			best = place;
	return best;
};

const countNames = (
	{ tokens }: Line,
	from: number,
	to: number,
	but: string,
): number => {
	const names = new Set<string>();
	for (let place = from; place < to; place += 1) {
		const name = tokens[place]?.name;
		if (name !== undefined && name !== but) names.add(name);
	}
	return names.size;
};

const actsBefore = (line: Line, at: number, name: string): boolean => {
	for (let place = 0; place < at; place += 1)
		if (line.tokens[place]?.name === name && canAct(line, place)) return true;
	return false;
};

/** What is seen of a name that the line holds. */
const noteNamed = (
	line: Line,
	at: number,
	name: string,
	place: number,
	traits: number[],
): void => {
	const { symbols, names } = line;
	const from = Math.min(place, at) + 1;
	const to = Math.max(place, at);
	const side = place < at ? 0 : few.length;
	const most = few.length - 1;
	const breaks = countBetween(symbols, place, at, endsClause);
	const figures = countBetween(symbols, place, at, isFigure);
	const others = countNames(line, from, to, name);
	traits.push(
		clauses + side + Math.min(breaks, most),
		namesBetween + side + Math.min(others, most),
		figuresBetween + side + Math.min(figures, most),
		before + neighbourOf(symbols, place, -1),
	);
	if (actsBefore(line, at, name)) traits.push(traitOf("acting"));
	if (names[0] === name) traits.push(traitOf("first"));
	if (names.length === 1) traits.push(traitOf("only"));
};

/** What is seen of a name as party of the figure at a place: what it does, where it stands, how much the article is about it. */
export const traitsOfParty = (
	line: Line,
	at: number,
	name: string,
	{ main, focus, recent }: Memory,
): readonly number[] => {
	const traits = [sector + sectorNumber(name)];
	const place = nearestPlace(line, at, name);
	if (place === -1) traits.push(traitOf("absent"));
	else noteNamed(line, at, name, place, traits);
	if (focus === name) traits.push(traitOf("focus"));
	const rank = main.indexOf(name);
	traits.push(prominence + (rank === -1 || rank > 3 ? 4 : rank));
	if (recent.includes(name))
		traits.push(lately + (recent.length === 1 ? 1 : 0));
	return traits;
};
