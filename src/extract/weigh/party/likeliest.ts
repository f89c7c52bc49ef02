import type { Draft } from "../../rule/draft.ts";
import { greatest, likelihoods } from "../likelihood.ts";
import type { Around } from "../setting.ts";
import { type Choices, choiceAt, choicesOf } from "./choices.ts";
import { knownTo, lookAtNobody, lookAtPair, orderOf } from "./pair.ts";
import { placeOf, type SortScale } from "./scale.ts";
import { sortOf } from "./sort.ts";

/** What speaks for each name as subject and as object, in turn, in nats. */
const singleOf = ({ sights }: Choices, { party }: SortScale): Float64Array => {
	const single = new Float64Array(2 * sights.length);
	for (const [at, { look }] of sights.entries())
		single.set(party.sum(look), 2 * at);
	return single;
};

/** How much speaks for each name with each other, in nats; nothing for one with itself. */
const scoresOf = (choices: Choices, scale: SortScale): Float64Array => {
	const { setting, sights, others, earlier } = choices;
	const single = singleOf(choices, scale);
	const nobody = scale.pair.weigh(lookAtNobody(setting));
	const businesses = scale.ofBusinesses(setting.draft.qualifier);
	const known = knownTo(setting, earlier);
	const scores = new Float64Array(sights.length * others.length);
	let at = 0;
	for (const [place, subject] of sights.entries()) {
		const isKnown = known.subjects.has(subject.name);
		for (const other of others) {
			const object = other === null ? null : (sights[other] ?? null);
			const business = placeOf(subject.business, object?.business ?? null);
			const pair =
				isKnown || known.objects.has(object?.name ?? null)
					? scale.pair.weigh(lookAtPair(setting, { subject, object }, earlier))
					: scale.ofOrder(orderOf(subject, object));
			scores[at] =
				other === place
					? -Infinity
					: (single[2 * place] ?? 0) +
						(other === null ? nobody : (single[2 * other + 1] ?? 0)) +
						(businesses[business] ?? 0) +
						pair;
			at += 1;
		}
	}
	return scores;
};

/** The parties that most speaks for, and how likely they are. */
export type Parties = Readonly<{
	subject: string;
	object: string | null;
	likelihood: number;
}>;

/** Of all names of an article those that are likeliest a claim's parties; `null` where there is no choice. */
export const likeliestParties = (
	draft: Draft,
	around: Around,
): Parties | null => {
	const sort = sortOf(draft);
	if (sort === null) return null;
	const choices = choicesOf(draft, sort, around);
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
