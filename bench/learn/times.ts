import { mergeFacts } from "../../src/extract/refine/merge.ts";
import { likelihoods } from "../../src/extract/weigh/likelihood.ts";
import { settingOf } from "../../src/extract/weigh/party/setting.ts";
import type { Table } from "../../src/extract/weigh/rows.ts";
import { candidatesOf, timed } from "../../src/extract/weigh/when/candidate.ts";
import { Descent, type Pace } from "./descent.ts";
import type { LabelledSet } from "./gold.ts";
import type { Reading } from "./reading.ts";
import { isOfRules, Numbers, signsOf, tableOf } from "./signs.ts";
import { taughtBy } from "./taught.ts";

/** The times that a claim may be of, and which of them is right. */
export type TimeExample = Readonly<{
	candidates: readonly (readonly string[])[];
	right: number;
}>;

const pace: Pace = { epochs: 20, settled: 7, rate: 0.1, restraint: 0.003 };
const rarest = 2;

/** All that an article teaches on the times of claims. */
export const timesIn = (
	reading: Reading,
	{ isUnread }: LabelledSet,
): readonly TimeExample[] => {
	const { notes } = reading;
	const drafts = mergeFacts(notes.drafts);
	return taughtBy(reading, drafts).flatMap(([draft, gold]) => {
		if (!timed.has(draft.kind)) return [];
		const setting = settingOf(draft, notes);
		const candidates = candidatesOf(setting, { ...notes, told: drafts });
		const right = candidates.findIndex(
			({ when }) =>
				when?.from === gold.when?.from && when?.to === gold.when?.to,
		);
		if (right === -1) return [];
		const signs = candidates.map(({ look }) =>
			signsOf(look).filter((sign) => isUnread || !isOfRules(sign)),
		);
		return [{ candidates: signs, right }];
	});
};

/** Learns of what time claims are: of all candidates the right one is to be the likeliest. */
export const learnTimes = (examples: readonly TimeExample[]): Table => {
	const numbers = new Numbers(
		examples.flatMap(({ candidates }) => candidates),
		rarest,
	);
	const numbered = examples.map(({ candidates, right }) => ({
		candidates: candidates.map((signs) => numbers.of(signs)),
		right,
	}));
	const descent = new Descent(numbers.size, pace);
	const weightOf = (sign: number): number => descent.weights[sign] ?? 0;
	descent.run(numbered, ({ candidates, right }) => {
		const scores = Float64Array.from(candidates, (signs) =>
			signs.reduce((sum, sign) => sum + weightOf(sign), 0),
		);
		const slopes = new Map<number, number>();
		likelihoods(scores).forEach((likely, at) => {
			const miss = likely - (at === right ? 1 : 0);
			for (const sign of candidates[at] ?? [])
				slopes.set(sign, (slopes.get(sign) ?? 0) + miss);
		});
		for (const [sign, slope] of slopes) descent.follow(sign, slope);
	});
	return tableOf(numbers, (sign) => [weightOf(sign)]);
};
