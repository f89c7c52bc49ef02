import type { Sight } from "../../src/extract/weigh/sight.ts";
import type { Example } from "./example.ts";

/** Traits seen less often teach nothing. */
const rarest = 12;

/** Examples without the traits that hardly any of them shows. */
export const withoutRare = (
	examples: readonly Example[],
): readonly Example[] => {
	const count = (traitsOf: (sight: Sight) => Iterable<number>) => {
		const counts = new Map<number, number>();
		for (const { sight } of examples)
			for (const trait of new Set(traitsOf(sight)))
				counts.set(trait, (counts.get(trait) ?? 0) + 1);
		return (trait: number) => (counts.get(trait) ?? 0) >= rarest;
	};
	const ofFigure = count(({ traits }) => traits);
	const ofParty = count(({ parties }) => parties.flat());
	const ofPair = count(({ pairs }) => pairs.flatMap(({ traits }) => traits));
	return examples.map((example) => ({
		...example,
		sight: {
			...example.sight,
			traits: example.sight.traits.filter(ofFigure),
			parties: example.sight.parties.map((one) => one.filter(ofParty)),
			pairs: example.sight.pairs.map((one) => ({
				...one,
				traits: one.traits.filter(ofPair),
			})),
		},
	}));
};
