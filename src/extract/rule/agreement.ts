import { finalPapers } from "../../language/papers.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { clauseAround, windowOf } from "./pick.ts";
import { namesOf, orientSupply, type Pair, type Scene } from "./scene.ts";
import { symbolOf } from "./symbol.ts";

const negations =
	symbolOf("not") + symbolOf("unsigned") + symbolOf("deny") + symbolOf("if");

/** Not to come, but missing: 尚未与OpenAI达成最终协议. */
const isMissing = (line: Line, at: number): boolean => {
	const { from } = clauseAround(line, at);
	const before = line.symbols.slice(from, at + 1);
	return [...before].some((symbol) => negations.includes(symbol));
};

/** When the papers are due: a window that is not over, the first one named. */
const dueIn = (line: Line, published: string): Pick<Draft, "when"> => {
	for (const token of line.tokens) {
		const window = windowOf(token);
		if (window?.sort !== "period" && window?.sort !== "deadline") continue;
		if ((window.when.to ?? published) >= published)
			return { when: window.when };
	}
	return {};
};

/** The two whom the sentence names, else the deal's own parties; nobody where it names more. */
const pairOf = (line: Line, scene: Scene): Pair | null => {
	const [first, second, third] = namesOf(line);
	if (third !== undefined) return null;
	return first !== undefined && second !== undefined
		? orientSupply(first, second)
		: scene.supply;
};

/** The final papers are still to come. */
export const readAgreement = (
	line: Line,
	scene: Scene,
	earlier: readonly Draft[],
	lang: "en" | "zh",
): readonly Draft[] => {
	const found = finalPapers[lang].exec(line.text);
	if (found === null || earlier.some(isSettled)) return [];
	const pair = pairOf(line, scene);
	const from = line.sentence.start + found.index;
	const at = line.tokens.findIndex(({ end }) => end > from);
	const token = line.tokens[at];
	if (pair === null || token === undefined || isMissing(line, at)) return [];
	return [
		{
			kind: "milestone",
			...pair,
			qualifier: "agreement",
			...dueIn(line, scene.published),
			start: token.start,
			end: Math.max(token.end, from + found[0].length),
			rule: `${lang}/milestone/agreement`,
			line,
		},
	];
};

/** Told in the same sentence as signed, as missing or as off. */
const isSettled = ({ kind, qualifier }: Draft): boolean =>
	kind === "status" && qualifier !== "letter-of-intent";
