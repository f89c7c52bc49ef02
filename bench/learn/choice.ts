import { likelihoods } from "../../src/extract/weigh/likelihood.ts";
import { Descent, type Pace } from "./descent.ts";

/** Things to choose from, each by the numbers of its signs, and which of them is right. */
export type Choice = Readonly<{
	options: readonly (readonly number[])[];
	right: number;
}>;

const pace: Pace = { epochs: 20, settled: 7, rate: 0.1, restraint: 0.003 };

/** Weights of so many signs by which of all options the right one is the likeliest: a conditional logistic regression. */
export const learnChoices = (
	choices: readonly Choice[],
	size: number,
): ((sign: number) => number) => {
	const descent = new Descent(size, pace);
	const weightOf = (sign: number): number => descent.weights[sign] ?? 0;
	descent.run(choices, ({ options, right }) => {
		const scores = Float64Array.from(options, (signs) =>
			signs.reduce((sum, sign) => sum + weightOf(sign), 0),
		);
		const slopes = new Map<number, number>();
		likelihoods(scores).forEach((likely, at) => {
			const miss = likely - (at === right ? 1 : 0);
			for (const sign of options[at] ?? [])
				slopes.set(sign, (slopes.get(sign) ?? 0) + miss);
		});
		for (const [sign, slope] of slopes) descent.follow(sign, slope);
	});
	return weightOf;
};
