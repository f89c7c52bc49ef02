import { type Kind, kinds } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line.ts";
import { signsOfNobody, signsOfPair } from "./pair.ts";
import { sectors } from "./seen.ts";
import { type Sight, sightsOf, viewOf } from "./sight.ts";
import { type Sign, signsBy, Weights } from "./sign.ts";
import learnt from "./weights.json" with { type: "json" };

/** Drafts whose parties are weighed alike. */
export type Sort = keyof typeof learnt;

/** What the signs weigh of who runs or buys, of who supplies, and of both together. */
export const sides = ["user", "maker", "pair"] as const;
export type Side = (typeof sides)[number];

/**
 * What speaks for the parties that the rules found, which the rest has to outweigh: more where the sentence names both. In nats,
 * chosen on articles that no rule had seen.
 */
const trustIn = ({ line, subject, object }: Draft): number =>
	subject !== null &&
	object !== null &&
	line.names.includes(subject) &&
	line.names.includes(object)
		? 4
		: 1;

/** Of which sort a draft is; `null` for one whose parties only the rules tell, as of all that a company has secured. */
export const sortOf = ({ kind, qualifier, rule }: Draft): Sort | null => {
	if (rule.endsWith("/overall")) return null;
	if (kind === "purchase" || kind === "status") return kind;
	const isOfSystems =
		kind === "capacity" || kind === "chips" || kind === "milestone";
	return isOfSystems && qualifier !== "own-chip" ? "systems" : null;
};

const weightsOf = (sort: Sort): Readonly<Record<Side, Weights>> => ({
	user: new Weights(learnt[sort].user),
	maker: new Weights(learnt[sort].maker),
	pair: new Weights(learnt[sort].pair),
});
const weights: Readonly<Record<Sort, ReturnType<typeof weightsOf>>> = {
	systems: weightsOf("systems"),
	purchase: weightsOf("purchase"),
	status: weightsOf("status"),
};

/** How many names of an article are weighed: the most prominent, and those of the draft's own sentence. */
const most = 7;

const needsMaker: ReadonlySet<Kind> = new Set(["purchase", "status"]);

const makerOfKind = signsBy(
	(index) =>
		`is:${sectors[index % sectors.length]}:${kinds[Math.floor(index / sectors.length)]}`,
);

/** Who a draft's parties could be, and what is seen of each. */
export type Choices = Readonly<{
	sights: readonly Sight[];
	/** Beside a sight's own signs, as a maker. */
	asMaker: (sight: Sight) => readonly Sign[];
	/** That nobody is the maker; `null` where there must be one. */
	nobody: readonly Sign[] | null;
	pair: (subject: Sight, object: Sight | null) => readonly Sign[];
}>;

/** @param earlier the drafts of the same sort told before */
export const choicesOf = (
	draft: Draft,
	lines: readonly Line[],
	main: readonly string[],
	earlier: readonly Draft[],
): Choices => {
	const view = viewOf(draft, lines);
	const names = [...new Set([...main.slice(0, most), ...draft.line.names])];
	const kind = kinds.indexOf(draft.kind) * sectors.length;
	return {
		sights: sightsOf(view, names),
		asMaker: ({ sector, signs }) => [...signs, makerOfKind(kind + sector)],
		nobody: needsMaker.has(draft.kind) ? null : signsOfNobody(view),
		pair: (subject, object) => signsOfPair(view, { subject, object }, earlier),
	};
};

type Parties = Readonly<{ subject: string; object: string | null }>;

const isTold = ({ subject, object }: Parties, draft: Draft): boolean =>
	subject === draft.subject && object === draft.object;

/** The parties that most speaks for; `null` where there is no choice. */
const likeliest = (
	draft: Draft,
	sort: Sort,
	choices: Choices,
): Parties | null => {
	const { user, maker, pair } = weights[sort];
	const { sights, asMaker, nobody } = choices;
	const makers = sights.map((sight) => ({
		sight,
		weight: maker.sum(asMaker(sight)),
	}));
	const none =
		nobody === null ? [] : [{ sight: null, weight: maker.sum(nobody) }];
	const trust = trustIn(draft);
	let best: Parties | null = null;
	let heaviest = Number.NEGATIVE_INFINITY;
	for (const subject of sights) {
		const own = user.sum(subject.signs);
		for (const { sight, weight } of [...none, ...makers]) {
			if (sight === subject) continue;
			const parties = { subject: subject.name, object: sight?.name ?? null };
			const bonus = isTold(parties, draft) ? trust : 0;
			const both = pair.sum(choices.pair(subject, sight));
			const total = own + weight + both + bonus;
			if (total > heaviest) [best, heaviest] = [parties, total];
		}
	}
	return best;
};

/**
 * Drafts on systems, contracts and their papers with the parties that a linear model finds likeliest, the rules' own among them. The rules know
 * how sentences name who runs what and who supplies it; the weights, learnt from labelled articles, know what follows from
 * everything around where none of these sentences stands.
 */
export const chooseParties = (
	drafts: readonly Draft[],
	lines: readonly Line[],
	main: readonly string[],
): readonly Draft[] =>
	drafts.map((draft) => {
		const sort = sortOf(draft);
		if (sort === null || main.length < 2) return draft;
		const earlier = drafts.filter(
			(one) => one.start < draft.start && sortOf(one) === sort,
		);
		const choices = choicesOf(draft, lines, main, earlier);
		const parties = likeliest(draft, sort, choices);
		return parties === null || isTold(parties, draft)
			? draft
			: { ...draft, ...parties, rule: `${draft.rule}+weighed` };
	});
