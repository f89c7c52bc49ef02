import type { Line } from "../../rule/line.ts";
import { join } from "../join.ts";
import { roughly } from "../roughly.ts";
import type { Look, See } from "../see.ts";
import type { Setting } from "../setting.ts";
import { seeNeighbours } from "./beside.ts";
import { businessOf, businessWord, withBusiness } from "./business.ts";

/** What is seen of a company from where a claim stands. */
export type Sight = Readonly<{
	name: string;
	/** Its number among {@link businesses}. */
	business: number;
	/** Its place among the names of the claim's sentence; -1 where it is not named there. */
	order: number;
	look: Look;
}>;

/** A place is a sign, and so is what the company does that is named there. */
const seePlace = (see: See, place: string, business: number): void => {
	see("place", place);
	see("place by business", withBusiness(place, business));
};

/** One mention of a name in the claim's own sentence. */
const seeMention = (
	see: See,
	setting: Setting,
	place: number,
	business: number,
): void => {
	const { at, from, to, draft } = setting;
	const { line } = draft;
	const isBefore = place < at;
	const side = isBefore ? "before" : "behind";
	const between = isBefore
		? line.symbols.slice(place + 1, at)
		: line.symbols.slice(at + 1, place);
	const isInClause = place >= from && place < to;
	seePlace(see, join(isInClause ? "clause" : "sentence", side), business);
	see(isBefore ? "far before" : "far behind", roughly(between.length));
	if (!between.includes("N")) seePlace(see, join("nearest", side), business);
	seeNeighbours(setting, place, side, see);
	const mention = line.tokens[place]?.mention;
	if (mention === undefined) see("named by", "pronoun");
	else if (mention.type === "name" && mention.sort !== "company")
		seePlace(see, mention.sort, business);
};

/** Where the lines before name it. */
const seeBefore = (
	see: See,
	{ before, title, draft }: Setting,
	name: string,
	business: number,
): void => {
	const isSilent = draft.line.names.length === 0;
	const placeIn = (line: Line | undefined, where: string) => {
		const place = line?.names.indexOf(name) ?? -1;
		if (place >= 0)
			seePlace(see, join(where, place === 0 ? "first" : "later"), business);
	};
	placeIn(before[0], isSilent ? "line-before-silent" : "line-before");
	placeIn(before[1], isSilent ? "two-before-silent" : "two-before");
	placeIn(title, "title");
};

const lowestRank = 4;

const lookAt =
	(setting: Setting, name: string, rank: number): Look =>
	(see) => {
		const { line, kind } = setting.draft;
		const business = businessOf(name);
		let isNamed = false;
		for (const [place, token] of line.tokens.entries()) {
			if (token.name !== name) continue;
			seeMention(see, setting, place, business);
			isNamed = true;
		}
		if (line.names[0] === name)
			see("named", line.names.length === 1 ? "alone" : "first");
		if (!isNamed) see("named", "nowhere");
		seeBefore(see, setting, name, business);
		see("is", businessWord(business));
		see("is, by kind", withBusiness(kind, business));
		see("rank", `${Math.min(rank, lowestRank)}`);
	};

/** What is seen of each name of an article, given by prominence. */
export const sightsOf = (
	setting: Setting,
	names: readonly string[],
): readonly Sight[] =>
	names.map((name, rank) => ({
		name,
		business: businessOf(name),
		order: setting.draft.line.names.indexOf(name),
		look: lookAt(setting, name, rank),
	}));
