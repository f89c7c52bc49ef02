import type { Draft } from "../../rule/draft.ts";
import { greatest, likelihoods } from "../likelihood.ts";
import type { Around } from "../setting.ts";
import { type Choices, choiceAt, choicesOf } from "./choices.ts";
import { lookAtNobody, lookAtPair, orderOf } from "./pair.ts";
import { placeOf, type SortScale } from "./scale.ts";
import { lookAtSight } from "./sight.ts";
import { type Sort, sortOf } from "./sort.ts";
import { toldPairs } from "./told.ts";

/** What speaks for each name as subject and as object, in turn, in nats. */
const singleOf = (
	{ setting, sights }: Choices,
	{ party }: SortScale,
): readonly number[] => {
	const single: number[] = [];
	for (const sight of sights) {
		const sums = party.sum(lookAtSight(setting, sight));
		single.push(sums[0] ?? 0, sums[1] ?? 0);
	}
	return single;
};

/** How much speaks for each name with each other, in nats; nothing for one with itself. */
const scoresOf = (choices: Choices, scale: SortScale): number[] => {
	const { setting, sights, others, earlier } = choices;
	const single = singleOf(choices, scale);
	const nobody = scale.pair.weigh(lookAtNobody(setting));
	const businesses = scale.ofBusinesses(setting.draft.qualifier);
	const told = toldPairs(choices);
	const scores: number[] = [];
	for (let at = 0; at < told.length; at += 1) {
		const place = Math.floor(at / others.length);
		const other = others[at % others.length] ?? null;
		const subject = sights[place];
		const object = other === null ? null : (sights[other] ?? null);
		if (subject === undefined || other === place) {
			scores.push(-Infinity);
			continue;
		}
		const business = placeOf(subject.business, object?.business ?? null);
		const pair =
			told[at] === true
				? scale.pair.weigh(lookAtPair(setting, { subject, object }, earlier))
				: scale.ofOrder(orderOf(subject, object));
		scores.push(
			(single[2 * place] ?? 0) +
				(other === null ? nobody : (single[2 * other + 1] ?? 0)) +
				(businesses[business] ?? 0) +
				pair,
		);
	}
	return scores;
};

/** The parties that most speaks for, and how likely they are. */
export type Parties = Readonly<{
	subject: string;
	object: string | null;
	likelihood: number;
}>;

/**
 * Of all names of an article those that are likeliest a claim's parties; `null` where there is no choice.
 * @param earlier claims told before, of the same sort
 */
export const likeliestOf = (
	draft: Draft,
	sort: Sort,
	earlier: readonly Draft[],
	around: Omit<Around, "told">,
): Parties | null => {
	const choices = choicesOf(draft, sort, earlier, around);
	const likely = likelihoods(
		scoresOf(choices, around.weights.parties.of(sort)),
	);
	const best = greatest(likely);
	const width = choices.others.length;
	const choice = choiceAt(choices, Math.floor(best / width), best % width);
	if (choice === null) return null;
	return {
		subject: choice.subject.name,
		object: choice.object?.name ?? null,
		likelihood: likely[best] ?? 0,
	};
};

/** The same of a claim of whatever sort; `null` also for one whose parties only rules tell. */
export const likeliestParties = (
	draft: Draft,
	around: Around,
): Parties | null => {
	const sort = sortOf(draft);
	if (sort === null) return null;
	const earlier = around.told.filter((one) => sortOf(one) === sort);
	return likeliestOf(draft, sort, earlier, around);
};
