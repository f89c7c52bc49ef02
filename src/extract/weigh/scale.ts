import type { Kind } from "../claim.ts";
import { figureSpace } from "./figure.ts";
import { type Label, labelNamed, mayHave } from "./label.ts";
import { pairSpace } from "./pair.ts";
import { partySpace } from "./party.ts";
import type { Sight } from "./sight.ts";

/** How likely each meaning of a figure is, and each pair of parties if it is of a kind. */
export type Verdict = Readonly<{
	/** By label; 0 for those of other measures. */
	labels: Float64Array;
	/** By kind and pair; of kinds that the figure's measure can make. */
	pairs: ReadonlyMap<number, Float64Array>;
}>;

/** How far the best fit of a pair speaks for its kind. */
export const voiceOfPairs = 0.7;

/** `log Σ exp`, without overflow; -Infinity for nothing. */
const logSum = (values: Float64Array): number => {
	let most = -Infinity;
	for (const value of values) if (value > most) most = value;
	if (most === -Infinity) return most;
	let sum = 0;
	for (const value of values) sum += Math.exp(value - most);
	return most + Math.log(sum);
};

/** Logarithms as probabilities, in place. */
const normalise = (values: Float64Array): void => {
	const all = logSum(values);
	for (let at = 0; at < values.length; at += 1)
		values[at] = all === -Infinity ? 0 : Math.exp((values[at] ?? 0) - all);
};

/**
 * A linear model of what figures mean: a multinomial logistic regression over labels, whose score for a kind includes how
 * well any pair of candidates fits it. Weights stand in rows: one a trait, one column a label, or a kind and one for all kinds.
 */
export class Scale {
	readonly labels: readonly Label[];
	/** Kinds of the labels. */
	readonly kinds: readonly Kind[];
	/** The number of each label's kind; -1 for none. */
	readonly kindOf: readonly number[];
	readonly figure: Float32Array;
	readonly subject: Float32Array;
	readonly object: Float32Array;
	readonly pair: Float32Array;

	/** All weights nought. */
	constructor(labels: readonly string[]) {
		this.labels = labels.map(labelNamed);
		const told = this.labels.flatMap(({ kind }) => kind ?? []);
		this.kinds = [...new Set(told)];
		this.kindOf = this.labels.map(({ kind }) =>
			kind === null ? -1 : this.kinds.indexOf(kind),
		);
		this.figure = new Float32Array(figureSpace.size * labels.length);
		this.subject = new Float32Array(partySpace.size * this.width);
		this.object = new Float32Array(partySpace.size * this.width);
		this.pair = new Float32Array(pairSpace.size * this.width);
	}

	/** Columns of weights for parties: the kinds, and one for all of them. */
	get width(): number {
		return this.kinds.length + 1;
	}

	/** Weighs what is seen of a figure. */
	judge(sight: Sight): Verdict {
		const pairs = new Map<number, Float64Array>();
		const labels = this.scoreLabels(sight);
		this.labels.forEach(({ measure }, label) => {
			const kind = this.kindOf[label] ?? -1;
			if (kind === -1 || measure !== sight.measure) return;
			const scores = pairs.get(kind) ?? this.scorePairs(sight, kind);
			pairs.set(kind, scores);
			labels[label] = (labels[label] ?? 0) + voiceOfPairs * logSum(scores);
		});
		for (const scores of pairs.values()) normalise(scores);
		normalise(labels);
		return { labels, pairs };
	}

	private scoreLabels({ measure, traits }: Sight): Float64Array {
		const count = this.labels.length;
		const scores = new Float64Array(count).fill(-Infinity);
		this.labels.forEach((label, at) => {
			if (label.measure !== measure) return;
			let score = 0;
			for (const trait of traits) score += this.figure[trait * count + at] ?? 0;
			scores[at] = score;
		});
		return scores;
	}

	/** The weight of traits for a kind, with what they weigh for all. */
	private sum(
		weights: Float32Array,
		traits: readonly number[],
		kind: number,
	): number {
		const { width } = this;
		let score = 0;
		for (const trait of traits) {
			const row = trait * width;
			score += (weights[row + kind] ?? 0) + (weights[row + width - 1] ?? 0);
		}
		return score;
	}

	private scorePairs({ parties, pairs }: Sight, kind: number): Float64Array {
		const scores = new Float64Array(pairs.length).fill(-Infinity);
		const told = this.kinds[kind];
		if (told === undefined) return scores;
		const subjects = parties.map((one) => this.sum(this.subject, one, kind));
		const objects = parties.map((one) => this.sum(this.object, one, kind));
		pairs.forEach(({ subject, object, traits }, at) => {
			if (!mayHave(told, object !== -1)) return;
			scores[at] =
				(subjects[subject] ?? 0) +
				(objects[object] ?? 0) +
				this.sum(this.pair, traits, kind);
		});
		return scores;
	}
}
