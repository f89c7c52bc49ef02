import type { Draft } from "../../rule/draft.ts";
import { greatest, likelihoods } from "../likelihood.ts";
import type { Around } from "../setting.ts";
import { type Choices, choicesOf } from "./choices.ts";
import { lookAtNobody } from "./pair.ts";
import type { SortScale } from "./scale.ts";
import { sortOf } from "./sort.ts";

/** How much speaks for each choice, in nats. */
const scoresOf = (choices: Choices, scale: SortScale): Float64Array => {
	const { setting, sights, all, lookAt } = choices;
	const { qualifier } = setting.draft;
	const single = new Map(
		sights.map((sight) => [sight, scale.party.sum(sight.look)] as const),
	);
	const nobody = scale.pair.weigh(lookAtNobody(setting));
	return Float64Array.from(all, (choice) => {
		const { subject, object } = choice;
		const business = object?.business ?? null;
		const other = object === null ? nobody : (single.get(object)?.[1] ?? 0);
		return (
			(single.get(subject)?.[0] ?? 0) +
			other +
			scale.ofBusinesses(subject.business, business, qualifier) +
			scale.pair.weigh(lookAt(choice))
		);
	});
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
	const choice = choices.all[best];
	if (choice === undefined) return null;
	return {
		subject: choice.subject.name,
		object: choice.object?.name ?? null,
		likelihood: likely[best] ?? 0,
	};
};
