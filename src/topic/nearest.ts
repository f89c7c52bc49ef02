/** Number of letters to insert, delete or replace to make one word of the other (Levenshtein). */
const distance = (one: string, other: string): number => {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...one].entries()) {
		const next = [i + 1];
		for (const [j, counterpart] of [...other].entries()) {
			const replaced = (row[j] ?? 0) + (letter === counterpart ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
};

/** The word that was probably meant: at most a third of its letters differ. `null` where none is near. */
export const nearest = (
	word: string,
	candidates: readonly string[],
): string | null => {
	const [best] = candidates
		.map((candidate) => ({
			candidate,
			cost: distance(word.toLowerCase(), candidate.toLowerCase()),
		}))
		.filter(({ candidate, cost }) => cost <= candidate.length / 3)
		.sort((one, other) => one.cost - other.cost);
	return best?.candidate ?? null;
};
