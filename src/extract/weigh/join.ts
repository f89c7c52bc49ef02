const known = new Map<string, Map<string, string>>();

/**
 * Two words as one, "capacity+first". Strings put together anew are slow to look up, so each pair is kept: only for two
 * words of small closed sets, never for what articles say.
 */
export const join = (one: string, other: string): string => {
	let others = known.get(one);
	if (others === undefined) {
		others = new Map();
		known.set(one, others);
	}
	let joined = others.get(other);
	if (joined === undefined) {
		joined = `${one}+${other}`;
		others.set(other, joined);
	}
	return joined;
};
