import { mayHave } from "../../src/extract/weigh/label.ts";
import {
	type Scale,
	type Verdict,
	voiceOfPairs,
} from "../../src/extract/weigh/scale.ts";
import type { Sight } from "../../src/extract/weigh/sight.ts";
import type { Example } from "./example.ts";

/** How far what is likely differs from what is right. */
export type Slopes = Readonly<{
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
export const slopesOf = (
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
