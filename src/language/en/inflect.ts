const endsWithConsonantY = /[^aeiou]y$/;

const doubles = /^[^aeiou]*[aeiou][bdgmnpt]$/;

/** Present, past and -ing forms of a regular verb: `rally` gives rally, rallies, rallied, rallying; `ship` shipped. */
const inflect = (verb: string): readonly string[] => {
	if (endsWithConsonantY.test(verb)) {
		const stem = verb.slice(0, -1);
		return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
	}
	if (verb.endsWith("e")) {
		const stem = verb.slice(0, -1);
		return [verb, `${verb}s`, `${verb}d`, `${stem}ing`];
	}
	if (doubles.test(verb)) {
		const stem = verb + verb.slice(-1);
		return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
	}
	const s = /(?:s|x|ch|sh)$/.test(verb) ? "es" : "s";
	return [verb, `${verb}${s}`, `${verb}ed`, `${verb}ing`];
};

/** All forms of several regular verbs, given as one string of words. */
export const verbs = (words: string): readonly string[] =>
	words.split(" ").flatMap(inflect);

/** Single words, given as one string. */
export const words = (list: string): readonly string[] => list.split(" ");

/** All forms of a regular verb with a particle: `stump up` gives stumps up, stumped up, stumping up. */
export const phrasal = (phrase: string): readonly string[] => {
	const [verb = "", ...particle] = phrase.split(" ");
	return inflect(verb).map((form) => [form, ...particle].join(" "));
};
