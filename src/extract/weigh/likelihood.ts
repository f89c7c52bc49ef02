/** Scores or likelihoods. A plain list is far cheaper to make than a typed one, which pays only where it is kept. */
type Values = Float64Array | number[];

/** Turns scores in nats into the probabilities that they mean, in place; they add up to 1 (softmax). */
export const likelihoods = <Scores extends Values>(scores: Scores): Scores => {
	let most = -Infinity;
	for (const score of scores) if (score > most) most = score;
	let all = 0;
	for (let at = 0; at < scores.length; at += 1) {
		const power = Math.exp((scores[at] ?? 0) - most);
		scores[at] = power;
		all += power;
	}
	for (let at = 0; at < scores.length; at += 1)
		scores[at] = (scores[at] ?? 0) / all;
	return scores;
};

/** The place of the greatest of some values; -1 where there is none. */
export const greatest = (values: Readonly<Values>): number => {
	let best = -1;
	for (let at = 0; at < values.length; at += 1)
		if (best === -1 || (values[at] ?? 0) > (values[best] ?? 0)) best = at;
	return best;
};
