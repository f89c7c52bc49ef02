import { nameOfLabel } from "../../src/extract/weigh/label.ts";
import { Scale } from "../../src/extract/weigh/scale.ts";
import type { Sight } from "../../src/extract/weigh/sight.ts";
import { seeded } from "../seeded.ts";
import type { Example } from "./example.ts";
import { withoutRare } from "./rare.ts";
import { slopesOf } from "./slope.ts";
import { Weights } from "./weights.ts";

const seed = 7;
const epochs = 15;
/** Weights are the mean of those after each of the later epochs, which a few examples at the end cannot sway. */
const settled = 5;
const fastLabels = 0.15;
const fastPairs = 0.08;
/** Slopes too small to follow. */
const flat = 1e-4;

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
