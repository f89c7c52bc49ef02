import { type Shares, sharesOf } from "../../../language/company/listed.ts";
import { fold } from "../../../text/fold.ts";
import type { Line } from "../../rule/line.ts";
import { roughly } from "../roughly.ts";
import type { Setting } from "../setting.ts";
import { aspect, joint, type Look, type Signs } from "../sign.ts";
import { isPlain } from "../symbolword.ts";
import { seeNeighbours } from "./beside.ts";
import { businessOf, businessWord } from "./business.ts";

/** A company as it is seen from where a claim stands. */
export type Sight = Readonly<{
	name: string;
	/** Its number among {@link businesses}. */
	business: number;
	/** Whether its shares are traded. */
	shares: Shares;
	/** Its place among the names of the claim's sentence; -1 where it is not named there. */
	order: number;
	/** Its place among the names by prominence. */
	rank: number;
}>;

const aspects = {
	place: aspect("place"),
	placeByBusiness: aspect("place by business"),
	between: {
		before: aspect("between before"),
		behind: aspect("between behind"),
	},
	freely: {
		before: aspect("freely between before"),
		behind: aspect("freely between behind"),
	},
	far: { before: aspect("far before"), behind: aspect("far behind") },
	namedBy: aspect("named by"),
	named: aspect("named"),
	is: aspect("is"),
	isByKind: aspect("is, by kind"),
	shares: aspect("shares, by kind"),
	rank: aspect("rank"),
} as const;

/** A place is a sign, and so is what the company does that is named there. */
const seePlace = (signs: Signs, place: string, business: number): void => {
	signs.see(aspects.place, place);
	signs.seeBoth(aspects.placeByBusiness, place, businessWord(business));
};

const places = {
	clause: { before: `clause${joint}before`, behind: `clause${joint}behind` },
	sentence: {
		before: `sentence${joint}before`,
		behind: `sentence${joint}behind`,
	},
	nearest: { before: `nearest${joint}before`, behind: `nearest${joint}behind` },
} as const;

/** What stands between a name and the figure. */
type Gap = Readonly<{
	from: number;
	to: number;
	length: number;
	/** No other name stands there. */
	isFree: boolean;
}>;

/** The figure's place may lie beyond the line, of which the end is cut off. */
const gapBetween = ({ symbols }: Line, place: number, at: number): Gap => {
	const from = Math.min(place, at) + 1;
	const to = Math.min(Math.max(place, at), symbols.length);
	const next = symbols.indexOf("N", from);
	return {
		...{ from, to, length: Math.max(0, to - from) },
		isFree: next === -1 || next >= to,
	};
};

/** Over more symbols the words between tell nothing. */
const widestGap = 14;

/** Which classes of words stand between a name and the figure. */
const seeGap = (
	{ symbols }: Line,
	{ from, to, length, isFree }: Gap,
	side: "before" | "behind",
	signs: Signs,
): void => {
	if (length > widestGap) return;
	for (let place = from; place < to; place += 1) {
		const code = symbols.charCodeAt(place);
		if (isPlain(code)) continue;
		signs.seeSymbol(aspects.between[side], code);
		if (isFree) signs.seeSymbol(aspects.freely[side], code);
	}
};

/** One mention of a name in the claim's own sentence. */
const seeMention = (
	signs: Signs,
	setting: Setting,
	place: number,
	business: number,
): void => {
	const { at, from, to, draft } = setting;
	const { line } = draft;
	const side = place < at ? "before" : "behind";
	const part = place >= from && place < to ? "clause" : "sentence";
	seePlace(signs, places[part][side], business);
	const gap = gapBetween(line, place, at);
	signs.see(aspects.far[side], roughly(gap.length));
	seeGap(line, gap, side, signs);
	if (gap.isFree) seePlace(signs, places.nearest[side], business);
	seeNeighbours(setting, place, side, signs);
	const mention = line.tokens[place]?.mention;
	if (mention === undefined) signs.see(aspects.namedBy, "pronoun");
	else if (mention.type === "name" && mention.sort !== "company")
		seePlace(signs, mention.sort, business);
};

const ranksIn = (where: string) => ({
	first: `${where}${joint}first`,
	later: `${where}${joint}later`,
});
const linesBefore = [
	{ silent: ranksIn("line-before-silent"), named: ranksIn("line-before") },
	{ silent: ranksIn("two-before-silent"), named: ranksIn("two-before") },
] as const;
const headline = ranksIn("title");

/** Where the lines before name it. */
const seeBefore = (
	signs: Signs,
	{ before, title, draft }: Setting,
	name: string,
	business: number,
): void => {
	const own = draft.line.names.length === 0 ? "silent" : "named";
	const placeIn = (
		line: Line | undefined,
		where: ReturnType<typeof ranksIn>,
	) => {
		const place = line?.names.indexOf(name) ?? -1;
		if (place >= 0)
			seePlace(signs, place === 0 ? where.first : where.later, business);
	};
	placeIn(before[0], linesBefore[0][own]);
	placeIn(before[1], linesBefore[1][own]);
	placeIn(title, headline);
};

const ranks = ["0", "1", "2", "3", "4"] as const;

/** What is seen of a company from where a claim stands. */
export const lookAtSight =
	(setting: Setting, { name, business, shares, rank }: Sight): Look =>
	(signs) => {
		const { line, kind } = setting.draft;
		const { tokens, names } = line;
		const isNamed = names.includes(name);
		if (isNamed)
			for (let place = 0; place < tokens.length; place += 1)
				if (tokens[place]?.name === name)
					seeMention(signs, setting, place, business);
		if (names[0] === name)
			signs.see(aspects.named, names.length === 1 ? "alone" : "first");
		if (!isNamed) signs.see(aspects.named, "nowhere");
		seeBefore(signs, setting, name, business);
		signs.see(aspects.is, businessWord(business));
		signs.seeBoth(aspects.isByKind, kind, businessWord(business));
		signs.seeBoth(aspects.shares, kind, shares);
		signs.see(aspects.rank, ranks[rank] ?? ranks[4]);
	};

/** The names of an article, given by prominence, as they are seen from a claim. */
export const sightsOf = (
	{ draft }: Setting,
	names: readonly string[],
): readonly Sight[] =>
	names.map((name, rank) => ({
		name,
		business: businessOf(name),
		shares: sharesOf(fold(name)),
		order: draft.line.names.indexOf(name),
		rank,
	}));
