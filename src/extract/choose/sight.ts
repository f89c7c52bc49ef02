import { sectorOf } from "../../language/sector.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line.ts";
import { clauseAround } from "../rule/pick.ts";
import { codeOf } from "../rule/symbol.ts";
import { codeAt, symbolWord } from "./beside.ts";
import { Seen, sectorAt, sectors } from "./seen.ts";
import { type Sign, signOf, signsBy } from "./sign.ts";

/** What is seen of a company from where a draft stands. */
export type Sight = Readonly<{
	name: string;
	/** Place in {@link sectors}. */
	sector: number;
	signs: readonly Sign[];
	/** Its place among the names of the draft's sentence; -1 where it is not named there. */
	order: number;
}>;

/** A draft where it stands. */
export type View = Readonly<{
	draft: Draft;
	/** The token of the figure, or the first of the words that carry the draft, and the clause around it. */
	at: number;
	from: number;
	to: number;
	/** The lines before, the nearest first, and the headline. */
	before: readonly Line[];
	title: Line | undefined;
}>;

const farthest = 2;

/** How the article looks from one draft. `lines` are all that were read, in order. */
export const viewOf = (draft: Draft, lines: readonly Line[]): View => {
	const { line, start } = draft;
	const index = lines.indexOf(line);
	const first = line.tokens.findIndex((token) => token.start >= start);
	const at = draft.at ?? (first < 0 ? line.tokens.length - 1 : first);
	return {
		...{ draft, at },
		...clauseAround(line, at),
		before: lines.slice(Math.max(0, index - farthest), index).reverse(),
		title: lines.find(({ sentence }) => sentence.inTitle),
	};
};

const besides = {
	next: signsBy((code) => `next:${symbolWord(code)}`),
	former: signsBy((code) => `former:${symbolWord(code)}`),
	next2: signsBy((code) => `next2:${symbolWord(code)}`),
	former2: signsBy((code) => `former2:${symbolWord(code)}`),
};

/** Steps are counted roughly: how far apart is not to be learnt by heart. */
const roughly = (steps: number): number =>
	steps <= 1 ? steps : steps <= 3 ? 2 : steps <= 7 ? 3 : 4;
const farBefore = signsBy((steps) => `far-before:${steps}`);
const farAfter = signsBy((steps) => `far-after:${steps}`);

const is = signsBy((index) => `is:${sectorAt(index)}`);
const rank = signsBy((index) => `rank:${index}`);
const [pronoun, role, first, alone, nowhere] = [
	"pronoun",
	"role",
	"first",
	"alone",
	"nowhere",
].map(signOf);

const filler = codeOf("_");

/** What stands beside a name, and beyond a filler there. */
const seeNeighbours = (seen: Seen, line: Line, place: number): void => {
	const next = codeAt(line, place + 1);
	const former = codeAt(line, place - 1);
	seen.add(besides.next(next));
	seen.add(besides.former(former));
	if (next === filler) seen.add(besides.next2(codeAt(line, place + 2)));
	if (former === filler) seen.add(besides.former2(codeAt(line, place - 2)));
};

/** One mention of a name in the draft's own sentence. */
const seeMention = (seen: Seen, view: View, place: number): void => {
	const { at, from, to, draft } = view;
	const { line } = draft;
	const isBefore = place < at;
	const between = isBefore
		? line.symbols.slice(place + 1, at)
		: line.symbols.slice(at + 1, place);
	const isInClause = place >= from && place < to;
	if (isBefore) seen.place(isInClause ? "clause-before" : "sentence-before");
	else seen.place(isInClause ? "clause-after" : "sentence-after");
	const far = isBefore ? farBefore : farAfter;
	seen.add(far(roughly(between.length)));
	if (!between.includes("N"))
		seen.place(isBefore ? "nearest-before" : "nearest-after");
	seeNeighbours(seen, line, place);
	const mention = line.tokens[place]?.mention;
	if (mention === undefined) seen.add(pronoun);
	else if (mention.type === "name" && mention.sort === "role") seen.add(role);
	else if (mention.type === "name" && mention.sort === "product")
		seen.place("product");
};

/** Where the lines before name it; `isSilent`: the draft's own names nobody. */
const seeBefore = (
	seen: Seen,
	{ before, title }: View,
	name: string,
	isSilent: boolean,
): void => {
	const [last = -1, earlier = -1] = before.map(({ names }) =>
		names.indexOf(name),
	);
	if (last >= 0 && isSilent)
		seen.place(last === 0 ? "ago0:first-silent" : "ago0:later-silent");
	else if (last >= 0) seen.place(last === 0 ? "ago0:first" : "ago0:later");
	if (earlier >= 0 && isSilent)
		seen.place(earlier === 0 ? "ago1:first-silent" : "ago1:later-silent");
	else if (earlier >= 0)
		seen.place(earlier === 0 ? "ago1:first" : "ago1:later");
	const inTitle = title?.names.indexOf(name) ?? -1;
	if (inTitle >= 0) seen.place(inTitle === 0 ? "title:first" : "title:later");
};

const placesByName = (line: Line): ReadonlyMap<string, readonly number[]> => {
	const places = new Map<string, number[]>();
	for (const [place, { name }] of line.tokens.entries()) {
		if (name === undefined) continue;
		const known = places.get(name);
		if (known === undefined) places.set(name, [place]);
		else known.push(place);
	}
	return places;
};

const lowestRank = 4;

/** What is seen of each name of an article, given by prominence. */
export const sightsOf = (
	view: View,
	names: readonly string[],
): readonly Sight[] => {
	const { line } = view.draft;
	const own = line.names;
	const mentioned = placesByName(line);
	return names.map((name, prominence): Sight => {
		const sector = sectors.indexOf(sectorOf(name) ?? "unknown");
		const seen = new Seen(sector);
		for (const place of mentioned.get(name) ?? [])
			seeMention(seen, view, place);
		const order = own.indexOf(name);
		if (order === 0) seen.add(first);
		if (order === 0 && own.length === 1) seen.add(alone);
		seeBefore(seen, view, name, own.length === 0);
		if (seen.signs.length === 0) seen.add(nowhere);
		seen.add(is(sector));
		seen.add(rank(Math.min(prominence, lowestRank)));
		return { name, sector, order, signs: seen.signs };
	});
};
