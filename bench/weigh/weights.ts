/** How strongly weights are drawn back to nought. */
const restraint = 1e-2;
/** Keeps the first steps from being too large. */
const caution = 1e-2;

/** A table of weights while it is learned: each follows its slope by steps that become smaller the more it has moved (Adagrad). */
export class Weights {
	private readonly values: Float32Array;
	private readonly width: number;
	private readonly speed: number;
	private readonly moved: Float64Array;
	private readonly kept: Float64Array;
	private times = 0;

	/** @param width columns of the table: a weight for a trait and a column stands at `trait * width + column` */
	constructor(values: Float32Array, width: number, speed: number) {
		this.values = values;
		this.width = width;
		this.speed = speed;
		this.moved = new Float64Array(values.length);
		this.kept = new Float64Array(values.length);
	}

	/** Follows the slope of a column's score, which each trait has added to. */
	step(traits: readonly number[], column: number, slope: number): void {
		if (slope === 0) return;
		for (const trait of traits) {
			const at = trait * this.width + column;
			const value = this.values[at] ?? 0;
			const pull = slope + restraint * value;
			const moved = (this.moved[at] ?? 0) + pull * pull;
			this.moved[at] = moved;
			this.values[at] =
				value - (this.speed * pull) / Math.sqrt(moved + caution);
		}
	}

	/** Keeps the weights as they are now for the mean. */
	keep(): void {
		this.times += 1;
		this.values.forEach((value, at) => {
			this.kept[at] = (this.kept[at] ?? 0) + value;
		});
	}

	/** Sets the weights to the mean of those kept. */
	settle(): void {
		this.kept.forEach((sum, at) => {
			this.values[at] = sum / this.times;
		});
	}
}
