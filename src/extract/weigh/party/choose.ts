import { tellsFormer } from "../../../language/former.ts";
import { sectorOf } from "../../../language/sector.ts";
import { takerTold } from "../../rule/deal/takertold.ts";
import type { Draft } from "../../rule/draft.ts";
import { textBetween } from "../../rule/line/linetext.ts";
import { clauseAround } from "../../rule/line/pick.ts";
import type { Around } from "../setting.ts";
import { overruled } from "../weighed.ts";
import { turnedRight } from "./direction.ts";
import { likeliestOf, type Parties } from "./likeliest.ts";
import { isRead } from "./pair.ts";
import { sortOf } from "./sort.ts";

/** 各占40%: a figure that holds for each of several is told of those whom the sentence lists. */
const isOfEach = (draft: Draft, ofLine: readonly Draft[]): boolean =>
	draft.at !== undefined &&
	ofLine.some(
		(other) =>
			other !== draft && other.at === draft.at && other.kind === draft.kind,
	);

/** OpenAI此前已有10GW的规划: what was planned before is not supplied by whom another sentence names. */
const isOfFormerPlan = ({ kind, object, line, at }: Draft): boolean =>
	kind === "capacity" &&
	at !== undefined &&
	(object === null || !line.names.includes(object)) &&
	tellsFormer(textBetween(line, clauseAround(line, at).from, at));

/** 台达电取得Grayfield订单: who wins an order is told by the words, and of a customer whose business nobody knows nothing else tells. */
const isWonOfStranger = ({ rule, subject }: Draft): boolean =>
	rule.endsWith("/purchase/wins-order") &&
	subject !== null &&
	sectorOf(subject) === null;

/** "Nobody is late": the claim denied has its parties already. */
const isOfDelay = ({ rule }: Draft): boolean => rule.endsWith("/denial/delay");

/** A claim of which no parties are likelier than this is told of nobody: a false one is worse than none. */
const least = 0.45;

const withParties = (
	draft: Draft,
	{ subject, object, likelihood }: Parties,
): readonly Draft[] => {
	if (likelihood < least) return [];
	return subject === draft.subject && object === draft.object
		? [draft]
		: [{ ...draft, subject, object, rule: overruled(draft) }];
};

/**
 * Claims with the parties that are likeliest, the rules' own among them. The rules know how sentences name who does what
 * with whom; the weights, learnt from labelled articles, know what follows from everything around where none of these
 * sentences stands.
 */
export const chooseParties = (
	drafts: readonly Draft[],
	around: Omit<Around, "told">,
): readonly Draft[] => {
	if (around.main.length < 2) return drafts;
	const byLine = Map.groupBy(drafts, ({ line }) => line);
	const bySort = Map.groupBy(drafts, sortOf);
	return drafts.flatMap((draft) => {
		if (isOfEach(draft, byLine.get(draft.line) ?? [])) return [draft];
		if (isRead(draft) && isOfFormerPlan(draft))
			return [{ ...draft, object: null }];
		const sort = sortOf(draft);
		if (sort === null || isWonOfStranger(draft) || isOfDelay(draft))
			return [draft];
		const ofSort = bySort.get(sort) ?? [];
		const earlier = ofSort.filter(({ start }) => start < draft.start);
		const parties = likeliestOf(draft, sort, earlier, around);
		if (parties === null) return [draft];
		const taker = isRead(draft) ? takerTold(draft) : null;
		return taker !== null && taker !== parties.subject
			? [{ ...draft, subject: taker }]
			: withParties(draft, turnedRight(draft, parties));
	});
};
