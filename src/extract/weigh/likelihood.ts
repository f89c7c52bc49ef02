/** What scores in nats mean as probabilities, which add up to 1 (softmax). */
export const likelihoods = (scores: Float64Array): Float64Array => {
	const most = scores.reduce((one, other) => Math.max(one, other), -Infinity);
	const powers = scores.map((score) => Math.exp(score - most));
	const all = powers.reduce((sum, power) => sum + power, 0);
	return powers.map((power) => power / all);
};

/** The place of the greatest of some values; -1 where there is none. */
export const greatest = (values: Float64Array): number => {
	let best = -1;
	for (let at = 0; at < values.length; at += 1)
		if (best === -1 || (values[at] ?? 0) > (values[best] ?? 0)) best = at;
	return best;
};
