import { opensWithUs } from "../../../language/pronoun.ts";
import { companySpeaking } from "../../speaker.ts";
import type { Line } from "../line/line.ts";
import { clauseAround } from "../line/pick.ts";
import { codeOf, filler, symbolOf } from "../line/symbol.ts";
import { setOf, standsAt } from "../line/symbolclass.ts";
import type { Scene } from "../scene/scene.ts";

const blank = codeOf(filler);
const fronting = setOf("by", "clause", "into", "with", "for", "on").with(
	blank,
	0,
);
const say = symbolOf("say");
const comma = codeOf(",");
const hasHan = /[\u4e00-\u9fff]/;

/** "Since raising $1 billion in May, Lumora has…": who acts, where what is said at `at` stands ahead of the sentence's first name; -1 for none. */
export const findActorBehind = (line: Line, at: number): number => {
	const { symbols } = line;
	const opening = symbols.charCodeAt(0) === blank ? 1 : 0;
	if (!standsAt(fronting, symbols, opening)) return -1;
	const { to } = clauseAround(line, at);
	const place = symbols.indexOf("N");
	const isNext = symbols.charCodeAt(to) === comma && place === to + 1;
	return isNext && at < place && !hasHan.test(line.text) ? place : -1;
};

/**
 * "Sam Altman speaks of $1.4 trillion", "'We expect $50 billion,' Susan Li said": the company of the person who speaks, where no
 * company is named before, or behind a figure none at all that a quotation of the first person might be about.
 */
export const speakerOf = (
	line: Line,
	at: number,
	{ main, officers }: Scene,
): string | null => {
	if (line.symbols.slice(0, at).includes("N") || hasHan.test(line.text))
		return null;
	const end = (line.tokens[at]?.start ?? 0) - line.sentence.start;
	const ahead = line.text.slice(0, Math.max(end, 0));
	const before = companySpeaking(ahead, main, officers);
	if (before !== null || !line.has.has(say)) return before;
	const isOfOthers = line.has.has("N") && !opensWithUs(line.text);
	return isOfOthers ? null : companySpeaking(line.text, main, officers);
};
