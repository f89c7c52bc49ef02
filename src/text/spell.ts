/** What one piece of a pattern leaves to read, and the words that it may stand for. */
type Reading = Readonly<{ words: readonly string[]; rest: string }>;

const each = (
	heads: readonly string[],
	tails: readonly string[],
): readonly string[] =>
	tails.length === 1 && tails[0] === ""
		? heads
		: heads.flatMap((head) => tails.map((tail) => head + tail));

/** Past the bracket that closes what `rest` begins within. */
const pastBracket = (rest: string): string => {
	let depth = 1;
	for (let at = 0; at < rest.length; at++) {
		if (rest[at] === "(") depth += 1;
		else if (rest[at] === ")") depth -= 1;
		if (depth === 0) return rest.slice(at + 1);
	}
	return "";
};

const readAtom = (source: string): Reading => {
	if (source.startsWith("\\b")) return { words: [""], rest: source.slice(2) };
	if (/^\\[.$()]/.test(source))
		return { words: [source.charAt(1)], rest: source.slice(2) };
	if (/^\(\?(?:!|=|<!|<=)/.test(source))
		return { words: [""], rest: pastBracket(source.slice(1)) };
	if (source.startsWith("(?:")) {
		const { words, rest } = readChoice(source.slice(3));
		return { words, rest: rest.slice(1) };
	}
	const set = /^\[([^\]\\^-]+)\]/.exec(source);
	if (set !== null)
		return { words: [...(set[1] ?? "")], rest: source.slice(set[0].length) };
	if (/^[\\()[\]{}*+.^$]/.test(source))
		throw new Error(`not to be spelt out: ${source}`);
	return { words: [source.charAt(0)], rest: source.slice(1) };
};

const readSequence = (source: string): Reading => {
	let words: readonly string[] = [""];
	let rest = source;
	while (rest !== "" && rest[0] !== "|" && rest[0] !== ")") {
		const atom = readAtom(rest);
		const isOptional = atom.rest[0] === "?";
		rest = isOptional ? atom.rest.slice(1) : atom.rest;
		words = each(words, isOptional ? [...atom.words, ""] : atom.words);
	}
	return { words, rest };
};

const readChoice = (source: string): Reading => {
	const words: string[] = [];
	let rest = source;
	for (;;) {
		const sequence = readSequence(rest);
		words.push(...sequence.words);
		rest = sequence.rest;
		if (rest[0] !== "|") return { words, rest };
		rest = rest.slice(1);
	}
};

/**
 * All words that a pattern's source stands for: `deals?|tie-?up` is deal, deals, tie-up, tieup. What is only looked at, before or
 * behind them, is left out. Throws for a source that stands for no few words: one with a star, a plus or a dot.
 */
export const spell = (source: string): readonly string[] => [
	...new Set(readChoice(source).words),
];
