import { mayHave, nameOfLabel } from "../../src/extract/weigh/label.ts";
import {
	Scale,
	type Verdict,
	voiceOfPairs,
} from "../../src/extract/weigh/scale.ts";
import type { Sight } from "../../src/extract/weigh/sight.ts";
import { seeded } from "../seeded.ts";
import type { Example } from "./example.ts";
import { Weights } from "./weights.ts";

const seed = 7;
const epochs = 15;
/** Weights are the mean of those after each of the later epochs, which a few examples at the end cannot sway. */
const settled = 5;
const fastLabels = 0.15;
const fastPairs = 0.08;
/** Slopes too small to follow. */
const flat = 1e-4;

/** How far what is likely differs from what is right. */
type Slopes = Readonly<{
	/** By label. */
	labels: Float64Array;
	/** By kind and pair. */
	pairs: ReadonlyMap<number, Float64Array>;
}>;

/** Of a label all pairs that an answer allows, and how likely each is. */
type Share = Readonly<{ label: number; pair: number; likelihood: number }>;

const pairOf = (
	{ names, pairs }: Sight,
	subject: string,
	object: string | null,
): number =>
	pairs.findIndex(
		(pair) =>
			names[pair.subject] === subject &&
			(object === null ? pair.object === -1 : names[pair.object] === object),
	);

/** The likelihoods of the right answers; a pair of -1 stands for any. */
const sharesOf = (
	scale: Scale,
	names: readonly string[],
	{ sight, answers }: Example,
	verdict: Verdict,
): readonly Share[] =>
	answers.map(({ label: name, subject, object }) => {
		const label = names.indexOf(name);
		const kind = scale.kindOf[label] ?? -1;
		const told = scale.kinds[kind];
		const isAllowed = told !== undefined && mayHave(told, object !== null);
		const pair = isAllowed ? pairOf(sight, subject, object) : -1;
		const fit = pair === -1 ? 1 : (verdict.pairs.get(kind)?.[pair] ?? 0);
		return { label, pair, likelihood: (verdict.labels[label] ?? 0) * fit };
	});

/** What is right by label, and by kind and pair, as probabilities. */
const rightOf = (
	scale: Scale,
	shares: readonly Share[],
	pairs: number,
): Slopes => {
	const all = shares.reduce((sum, { likelihood }) => sum + likelihood, 0);
	const labels = new Float64Array(scale.labels.length);
	const byKind = new Map<number, Float64Array>();
	for (const { label, pair, likelihood } of shares) {
		const part = all > 0 ? likelihood / all : 1 / shares.length;
		labels[label] = (labels[label] ?? 0) + part;
		if (pair === -1) continue;
		const kind = scale.kindOf[label] ?? -1;
		const own = byKind.get(kind) ?? new Float64Array(pairs);
		own[pair] = (own[pair] ?? 0) + part;
		byKind.set(kind, own);
	}
	return { labels, pairs: byKind };
};

const sumOf = (values: Float64Array | undefined): number =>
	values?.reduce((sum, value) => sum + value, 0) ?? 0;

/** The slopes of the loss along the scores of labels and pairs. */
const slopesOf = (
	scale: Scale,
	names: readonly string[],
	example: Example,
): Slopes => {
	const verdict = scale.judge(example.sight);
	const shares = sharesOf(scale, names, example, verdict);
	const right = rightOf(scale, shares, example.sight.pairs.length);
	const labels = verdict.labels.map(
		(likely, at) => example.weight * (likely - (right.labels[at] ?? 0)),
	);
	const pairs = new Map<number, Float64Array>();
	for (const [kind, fits] of verdict.pairs) {
		const own = right.pairs.get(kind);
		const known = sumOf(own);
		const ofKind = labels.reduce(
			(sum, slope, at) => sum + (scale.kindOf[at] === kind ? slope : 0),
			0,
		);
		const within = fits.map(
			(fit, at) =>
				example.weight * (known * fit - (own?.[at] ?? 0)) +
				voiceOfPairs * ofKind * fit,
		);
		pairs.set(kind, within);
	}
	return { labels, pairs };
};

/** The weights of a scale while they are learned. */
const trained = (scale: Scale) => ({
	figure: new Weights(scale.figure, scale.labels.length, fastLabels),
	subject: new Weights(scale.subject, scale.width, fastPairs),
	object: new Weights(scale.object, scale.width, fastPairs),
	pair: new Weights(scale.pair, scale.width, fastPairs),
});
type Trained = ReturnType<typeof trained>;

/** Follows the slopes of one kind's pairs. */
const stepPairs = (
	{ subject, object, pair }: Trained,
	{ parties, pairs }: Sight,
	slopes: Float64Array,
	columns: readonly number[],
): void => {
	const ofSubject = new Float64Array(parties.length);
	const ofObject = new Float64Array(parties.length);
	pairs.forEach((one, at) => {
		const slope = slopes[at] ?? 0;
		if (Math.abs(slope) < flat) return;
		ofSubject[one.subject] = (ofSubject[one.subject] ?? 0) + slope;
		if (one.object !== -1)
			ofObject[one.object] = (ofObject[one.object] ?? 0) + slope;
		for (const column of columns) pair.step(one.traits, column, slope);
	});
	parties.forEach((traits, at) => {
		for (const column of columns) {
			subject.step(traits, column, ofSubject[at] ?? 0);
			object.step(traits, column, ofObject[at] ?? 0);
		}
	});
};

const stepAll = (
	scale: Scale,
	names: readonly string[],
	weights: Trained,
	example: Example,
): void => {
	const { labels, pairs } = slopesOf(scale, names, example);
	labels.forEach((slope, label) => {
		if (Math.abs(slope) >= flat)
			weights.figure.step(example.sight.traits, label, slope);
	});
	for (const [kind, slopes] of pairs)
		stepPairs(weights, example.sight, slopes, [kind, scale.width - 1]);
};

const shuffle = <Item>(items: Item[], random: () => number): void => {
	for (let at = items.length - 1; at > 0; at -= 1) {
		const other = Math.floor(random() * (at + 1));
		const [one, two] = [items[at], items[other]];
		if (one === undefined || two === undefined) continue;
		items[at] = two;
		items[other] = one;
	}
};

/** Traits seen less often teach nothing. */
const rarest = 12;

/** Examples without the traits that hardly any of them shows. */
const withoutRare = (examples: readonly Example[]): readonly Example[] => {
	const count = (traitsOf: (sight: Sight) => Iterable<number>) => {
		const counts = new Map<number, number>();
		for (const { sight } of examples)
			for (const trait of new Set(traitsOf(sight)))
				counts.set(trait, (counts.get(trait) ?? 0) + 1);
		return (trait: number) => (counts.get(trait) ?? 0) >= rarest;
	};
	const ofFigure = count(({ traits }) => traits);
	const ofParty = count(({ parties }) => parties.flat());
	const ofPair = count(({ pairs }) => pairs.flatMap(({ traits }) => traits));
	return examples.map((example) => ({
		...example,
		sight: {
			...example.sight,
			traits: example.sight.traits.filter(ofFigure),
			parties: example.sight.parties.map((one) => one.filter(ofParty)),
			pairs: example.sight.pairs.map((one) => ({
				...one,
				traits: one.traits.filter(ofPair),
			})),
		},
	}));
};

/** Learns a scale from examples, by stochastic gradient descent with a step of its own for each weight; always the same one. */
export const learn = (given: readonly Example[]): Scale => {
	const examples = [...withoutRare(given)];
	const labels = examples.flatMap(({ answers }) =>
		answers.map(({ label }) => label),
	);
	const scale = new Scale([...new Set(labels)].toSorted());
	const names = scale.labels.map(nameOfLabel);
	const weights = trained(scale);
	const random = seeded(seed);
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		shuffle(examples, random);
		for (const example of examples) stepAll(scale, names, weights, example);
		if (epoch >= settled) for (const one of Object.values(weights)) one.keep();
	}
	for (const one of Object.values(weights)) one.settle();
	return scale;
};
