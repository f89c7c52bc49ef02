import type { Qualifier } from "../../claim.ts";
import { Rows, type Table } from "../rows.ts";
import { businesses } from "./business.ts";
import { lookAtBusinesses } from "./pair.ts";
import type { Sort } from "./sort.ts";

/** What signs weigh of a sort: of a name as subject and as object, and of both together. */
export type LearntParties = Readonly<
	Record<Sort, Readonly<{ party: Table; pair: Table }>>
>;

/** Weighs who the parties are of claims of one sort. */
export class SortScale {
	readonly party: Rows;
	readonly pair: Rows;
	/** What two businesses weigh, by part: asked for every pair of names, and always the same. */
	private readonly known = new Map<string, Map<number, number>>();

	constructor({ party, pair }: LearntParties[Sort]) {
		this.party = new Rows(party, 2);
		this.pair = new Rows(pair, 1);
	}

	/** What it weighs that a company of the one business deals with one of the other, or with nobody. */
	ofBusinesses(
		subject: number,
		object: number | null,
		qualifier: Qualifier | undefined,
	): number {
		const part = qualifier ?? "";
		const weights = this.known.get(part) ?? new Map<number, number>();
		this.known.set(part, weights);
		const key =
			subject * (businesses.length + 1) + (object ?? businesses.length);
		const known = weights.get(key);
		if (known !== undefined) return known;
		const weight = this.pair.weigh(
			lookAtBusinesses(subject, object, qualifier),
		);
		weights.set(key, weight);
		return weight;
	}
}

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
		const made = new SortScale(this.learnt[sort]);
		this.scales.set(sort, made);
		return made;
	}
}
