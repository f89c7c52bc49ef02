import { type Shares, sharesOf } from "../../../language/company/listed.ts";
import { fold } from "../../../text/fold.ts";
import { roughly } from "../roughly.ts";
import type { Setting } from "../setting.ts";
import { aspect, joint, type Look, type Signs } from "../sign.ts";
import { seeNeighbours } from "./beside.ts";
import { businessOf, businessWord } from "./business.ts";
import { gapBetween, seeGap } from "./gap.ts";
import { seeBefore } from "./linesbefore.ts";
import { seePlace } from "./place.ts";

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
	far: { before: aspect("far before"), behind: aspect("far behind") },
	namedBy: aspect("named by"),
	named: aspect("named"),
	is: aspect("is"),
	isByKind: aspect("is, by kind"),
	shares: aspect("shares, by kind"),
	rank: aspect("rank"),
} as const;

const places = {
	clause: { before: `clause${joint}before`, behind: `clause${joint}behind` },
	sentence: {
		before: `sentence${joint}before`,
		behind: `sentence${joint}behind`,
	},
	nearest: { before: `nearest${joint}before`, behind: `nearest${joint}behind` },
} as const;

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

/** Articles name the same companies again and again; who makes up names without end is forgotten. */
const mostKnown = 5_000;
const known = new Map<string, Shares>();

const sharesBy = (name: string): Shares => {
	const told = known.get(name);
	if (told !== undefined) return told;
	if (known.size >= mostKnown) known.clear();
	const shares = sharesOf(fold(name));
	known.set(name, shares);
	return shares;
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
		shares: sharesBy(name),
		order: draft.line.names.indexOf(name),
		rank,
	}));
