import type { Mention } from "../mention.ts";
import { Judge, type Learnt } from "./judge.ts";
import { type LearntParties, PartyScale } from "./party/scale.ts";
import { Rows, type Table } from "./rows.ts";

/** What is weighed: sums, powers, percentages, counts and times. */
export type Measured = Exclude<Mention["type"], "name">;

/** All that was learnt from labelled articles, as it is kept in files. */
export type LearntAll = Readonly<{
	meanings: Readonly<Record<Measured, Learnt>>;
	direction: Learnt;
	parties: LearntParties;
	times: Table;
}>;

/** The same, ready to be asked. */
export type Weights = Readonly<{
	/** What each sort of mention means. */
	meanings: Readonly<Record<Measured, Judge>>;
	/** Whether a share or a market value rose or fell by a figure. */
	direction: Judge;
	parties: PartyScale;
	/** Of what time a claim is. */
	times: Rows;
}>;

export const weightsOf = ({
	meanings: { money, power, percent, count, window },
	direction,
	parties,
	times,
}: LearntAll): Weights => ({
	meanings: {
		money: new Judge(money),
		power: new Judge(power),
		percent: new Judge(percent),
		count: new Judge(count),
		window: new Judge(window),
	},
	direction: new Judge(direction),
	parties: new PartyScale(parties),
	times: new Rows(times, 1),
});
