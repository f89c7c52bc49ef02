import { thingInvestedIn } from "../../language/en/intothing.ts";
import type { Draft } from "../rule/draft.ts";
import { isAnnual } from "../rule/figurequalifier.ts";
import { textBehind } from "../rule/linetext.ts";
import { whenOf } from "../rule/period.ts";
import type { Scene } from "../rule/scene.ts";

/** Whether a name stands in these words, which begin somewhere behind the sum at `at`. */
const namesAny = ({ line, at = 0 }: Draft, words: string): boolean => {
	const from = line.tokens[at]?.end ?? 0;
	const start = line.text.indexOf(words, from - line.sentence.start);
	const first = line.sentence.start + start;
	return line.tokens.some(
		(token, place) =>
			place > at &&
			line.symbols[place] === "N" &&
			token.start >= first &&
			token.start < first + words.length,
	);
};

/** "Is investing $6 billion in a gigawatt center": money put into what is nobody's shares is the investor's own spending; `null` for others. */
export const asOwnSpending = (draft: Draft, scene: Scene): Draft | null => {
	const { kind, subject, object, line, at } = draft;
	if (kind !== "investment" || subject === null || object !== null) return null;
	if (at === undefined) return null;
	const thing = thingInvestedIn(textBehind(line, at));
	if (thing === null || namesAny(draft, thing)) return null;
	const qualifier = isAnnual(line, { start: at, end: at }, at)
		? { qualifier: "annual" as const }
		: {};
	return {
		...draft,
		...qualifier,
		...whenOf("spending", line, at, scene),
		kind: "spending",
	};
};
