import { seeded } from "../seeded.ts";

/** Each is another order of the examples. What one order happens to learn, the mean of several forgets. */
const seeds = [7, 8, 9] as const;
/** Keeps the first steps from being too large. */
const caution = 0.01;
/** Slopes too small to follow. */
const flat = 1e-5;

/** How weights are learnt: how often all examples are gone through, how fast, and how strongly weights are drawn back to nought. */
export type Pace = Readonly<{
	epochs: number;
	/** From this epoch on weights are kept; their mean counts, which a few examples at the end cannot sway. */
	settled: number;
	rate: number;
	restraint: number;
}>;

/** Weights while they are learnt: each follows its slope by steps that become smaller the more it has moved (Adagrad). */
export class Descent {
	readonly weights: Float32Array;
	private readonly moved: Float32Array;
	private readonly kept: Float64Array;
	private readonly pace: Pace;
	private times = 0;

	constructor(size: number, pace: Pace) {
		this.weights = new Float32Array(size);
		this.moved = new Float32Array(size);
		this.kept = new Float64Array(size);
		this.pace = pace;
	}

	follow(at: number, slope: number): void {
		if (Math.abs(slope) < flat) return;
		const weight = this.weights[at] ?? 0;
		const pull = slope + this.pace.restraint * weight;
		const moved = (this.moved[at] ?? 0) + pull * pull;
		this.moved[at] = moved;
		this.weights[at] =
			weight - (this.pace.rate * pull) / Math.sqrt(moved + caution);
	}

	/** Goes through all examples as often as the pace demands, each time in another order; always the same ones; and so anew from each seed. */
	run<Example>(given: readonly Example[], learn: (one: Example) => void): void {
		for (const seed of seeds) {
			this.weights.fill(0);
			this.moved.fill(0);
			this.learnFrom([...given], seeded(seed), learn);
		}
		this.kept.forEach((sum, at) => {
			this.weights[at] = sum / this.times;
		});
	}

	private learnFrom<Example>(
		examples: Example[],
		random: () => number,
		learn: (one: Example) => void,
	): void {
		for (let epoch = 0; epoch < this.pace.epochs; epoch += 1) {
			shuffle(examples, random);
			for (const example of examples) learn(example);
			if (epoch >= this.pace.settled) this.keep();
		}
	}

	private keep(): void {
		this.times += 1;
		this.weights.forEach((weight, at) => {
			this.kept[at] = (this.kept[at] ?? 0) + weight;
		});
	}
}

const shuffle = <Item>(items: Item[], random: () => number): void => {
	for (let at = items.length - 1; at > 0; at -= 1) {
		const other = Math.floor(random() * (at + 1));
		const [one, two] = [items[at], items[other]];
		if (one === undefined || two === undefined) continue;
		items[at] = two;
		items[other] = one;
	}
};
