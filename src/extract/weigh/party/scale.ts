import { Rows, type Table } from "../rows.ts";
import type { Sort } from "./sort.ts";

/** What signs weigh of a sort: of a name as subject and as object, and of both together. */
export type LearntParties = Readonly<
	Record<Sort, Readonly<{ party: Table; pair: Table }>>
>;

export type SortScale = Readonly<{ party: Rows; pair: Rows }>;

/** Weighs who a claim's parties are. */
export class PartyScale {
	private readonly learnt: LearntParties;
	private readonly scales = new Map<Sort, SortScale>();

	constructor(learnt: LearntParties) {
		this.learnt = learnt;
	}

	/** Set up when first asked: most articles make claims of few sorts. */
	of(sort: Sort): SortScale {
		const known = this.scales.get(sort);
		if (known !== undefined) return known;
		const { party, pair } = this.learnt[sort];
		const made = { party: new Rows(party, 2), pair: new Rows(pair, 1) };
		this.scales.set(sort, made);
		return made;
	}
}
