import type { Learnt } from "../../src/extract/weigh/judge.ts";
import { likelihoods } from "../../src/extract/weigh/likelihood.ts";
import { Descent, type Pace } from "./descent.ts";
import { Numbers, tableOf } from "./signs.ts";

/** What is seen, and the right answer. */
export type Question = Readonly<{
	signs: readonly string[];
	answer: string;
	weight: number;
}>;

const pace: Pace = { epochs: 15, settled: 5, rate: 0.12, restraint: 0.003 };
/** Signs seen less often teach nothing. */
const rarest = 4;

/** Of each answer the columns that speak for it: its own, and one that it shares with the other sub-cases of its kind. */
const columnsOf = (
	answers: readonly string[],
): readonly (readonly number[])[] => {
	const kinds = answers.map((answer) => answer.split("/")[0] ?? "");
	const shared = [...new Set(kinds)].filter(
		(kind) => kinds.indexOf(kind) !== kinds.lastIndexOf(kind),
	);
	return kinds.map((kind, at) =>
		shared.includes(kind) ? [at, answers.length + shared.indexOf(kind)] : [at],
	);
};

/** Learns to answer by what is seen: a multinomial logistic regression. */
export const learnAnswers = (questions: readonly Question[]): Learnt => {
	const told = new Set(questions.map(({ answer }) => answer));
	const answers = [...told].toSorted();
	const columns = columnsOf(answers);
	const width = Math.max(...columns.flat()) + 1;
	const numbers = new Numbers(
		questions.map(({ signs }) => signs),
		rarest,
	);
	const examples = questions.map(({ signs, answer, weight }) => ({
		signs: numbers.of(signs),
		right: answers.indexOf(answer),
		weight,
	}));
	const descent = new Descent(numbers.size * width, pace);
	const { weights } = descent;
	const scoreOf = (sign: number, own: readonly number[]): number =>
		own.reduce((sum, column) => sum + (weights[sign * width + column] ?? 0), 0);
	descent.run(examples, ({ signs, right, weight }) => {
		const scores = Float64Array.from(columns, (own) =>
			signs.reduce((sum, sign) => sum + scoreOf(sign, own), 0),
		);
		const slopes = new Float64Array(width);
		likelihoods(scores).forEach((likely, at) => {
			for (const column of columns[at] ?? [])
				slopes[column] =
					(slopes[column] ?? 0) + weight * (likely - (at === right ? 1 : 0));
		});
		for (const sign of signs)
			slopes.forEach((slope, column) => {
				descent.follow(sign * width + column, slope);
			});
	});
	return {
		answers: answers.join(" "),
		signs: tableOf(numbers, (sign) => columns.map((own) => scoreOf(sign, own))),
	};
};
