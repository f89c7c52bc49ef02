import { outlets } from "../../language/outlet.ts";
import { speakers } from "../../language/speaker.ts";
import type { Line } from "../rule/line.ts";
import { symbolOf } from "../rule/symbol.ts";

const escapeWord = (word: string): string =>
	word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const tellers = [...outlets, ...Object.values(speakers).flat()]
	.toSorted((a, b) => b.length - a.length)
	.map(escapeWord)
	.join("|");
const teller = new RegExp(`(?<![A-Za-z])(?:${tellers})(?![A-Za-z])`, "g");

const say = symbolOf("say");
const speaking = new RegExp(`N_?${say}`);
/** How many characters may stand between who says and the word that says so. */
const reach = 48;

const wordsOf = (line: Line): readonly (readonly [number, number])[] =>
	line.tokens.flatMap(({ start, end }, at) =>
		line.symbols[at] === say
			? [[start - line.sentence.start, end - line.sentence.start] as const]
			: [],
	);

/**
 * Who is reported to say what a sentence says: a person or outlet beside a word of speech ("Huang told",
 * "according to Reuters", 据路透社), else a company right before one. `undefined` where nobody is.
 */
export const sourceOf = (line: Line): string | undefined => {
	if (!line.has.has(say)) return undefined;
	const spoken = wordsOf(line);
	for (const { 0: name, index } of line.text.matchAll(teller)) {
		const end = index + name.length;
		const isNear = spoken.some(
			([from, to]) =>
				(from >= end && from - end <= reach) ||
				(to <= index && index - to <= reach),
		);
		if (isNear) return name;
	}
	const at = line.symbols.search(speaking);
	return line.tokens[at]?.name;
};
