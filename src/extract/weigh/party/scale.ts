import type { Qualifier } from "../../claim.ts";
import { Rows, type Table } from "../rows.ts";
import { businesses } from "./business.ts";
import { lookAtBusinesses, lookAtOrder, type Order } from "./pair.ts";
import type { Sort } from "./sort.ts";

/** What signs weigh of a sort: of a name as subject and as object, and of both together. */
export type LearntParties = Readonly<
	Record<Sort, Readonly<{ party: Table; pair: Table }>>
>;

/** Stands for nobody behind all businesses. */
const nobody = businesses.length;
const others = businesses.length + 1;

/** Where the weight of two businesses stands; `null` for nobody. */
export const placeOf = (subject: number, object: number | null): number =>
	subject * others + (object ?? nobody);

/** Weighs who the parties are of claims of one sort. */
export class SortScale {
	readonly party: Rows;
	readonly pair: Rows;
	/** What two businesses weigh, by part: asked for every pair of names, and always the same. */
	private readonly known = new Map<string, Float64Array>();
	private readonly orders: Readonly<Record<Order, number>>;

	constructor({ party, pair }: LearntParties[Sort]) {
		this.party = new Rows(party, 2);
		this.pair = new Rows(pair, 1);
		const weigh = (order: Order) => this.pair.weigh(lookAtOrder(order));
		this.orders = {
			none: 0,
			"as-named": weigh("as-named"),
			turned: weigh("turned"),
		};
	}

	/** What it weighs which of two names comes first. */
	ofOrder(order: Order): number {
		return this.orders[order];
	}

	/** What it weighs that a company of the one business deals with one of the other, or with nobody; by {@link placeOf}. */
	ofBusinesses(qualifier: Qualifier | undefined): Float64Array {
		const part = qualifier ?? "";
		const known = this.known.get(part);
		if (known !== undefined) return known;
		const weights = new Float64Array(businesses.length * others);
		for (let subject = 0; subject < businesses.length; subject += 1)
			for (let object = 0; object < others; object += 1)
				weights[subject * others + object] = this.pair.weigh(
					lookAtBusinesses(
						subject,
						object === nobody ? null : object,
						qualifier,
					),
				);
		this.known.set(part, weights);
		return weights;
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
