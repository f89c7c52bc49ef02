import { mergeFacts } from "../../src/extract/refine/merge.ts";
import type { Table } from "../../src/extract/weigh/rows.ts";
import { settingOf } from "../../src/extract/weigh/setting.ts";
import {
	candidatesOf,
	isSameTime,
	timed,
} from "../../src/extract/weigh/when/candidate.ts";
import { learnChoices } from "./choice.ts";
import type { LabelledSet } from "./gold.ts";
import type { Reading } from "./reading.ts";
import { Numbers, signsOf, tableOf } from "./signs.ts";
import { taughtBy } from "./taught.ts";

/** The times that a claim may be of, and which of them is right. */
export type TimeExample = Readonly<{
	candidates: readonly (readonly string[])[];
	right: number;
}>;

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
		const right = candidates.findIndex(({ when }) =>
			isSameTime(when, gold.when),
		);
		if (right === -1) return [];
		const signs = candidates.map(({ look }) => signsOf(look, isUnread));
		return [{ candidates: signs, right }];
	});
};

/** Learns of what time claims are: of all candidates the right one is to be the likeliest. */
export const learnTimes = (examples: readonly TimeExample[]): Table => {
	const numbers = new Numbers(
		examples.flatMap(({ candidates }) => candidates),
		rarest,
	);
	const weightOf = learnChoices(
		examples.map(({ candidates, right }) => ({
			options: candidates.map((signs) => numbers.of(signs)),
			right,
		})),
		numbers.size,
	);
	return tableOf(numbers, (sign) => [weightOf(sign)]);
};
