import type { Draft } from "../rule/draft.ts";
import { clauseAround } from "../rule/line/pick.ts";

const isMove = ({ kind, denied }: Draft): boolean =>
	kind === "price-move" && denied !== true;

/** Whether the part of the sentence that tells the figure names whose it is. */
const isNamed = ({ line, at, subject }: Draft): boolean => {
	if (at === undefined) return false;
	const before = line.symbols.lastIndexOf("P", at - 1);
	const { from } = clauseAround(line, at);
	return line.tokens
		.slice(Math.max(from, before + 1), at)
		.some(({ name }) => name === subject);
};

const signOf = ({ value }: Draft): number =>
	Math.sign(value?.low ?? value?.high ?? 0);

/** Whether the sentence goes on to tell the opposite move of the same share, by its name. */
const isOpposed = (one: Draft, other: Draft): boolean =>
	isMove(other) &&
	one.line === other.line &&
	one.subject === other.subject &&
	one.qualifier === other.qualifier &&
	one.when?.from === other.when?.from &&
	signOf(one) === -signOf(other) &&
	one.start < other.start &&
	isNamed(other);

const isBeforeNames = ({ line, at }: Draft): boolean =>
	line.tokens.slice(0, at).every(({ name }) => name === undefined);

/** "The lender rose 4% and Nvidia fell 2%": what opens a sentence before the one that it names is a stranger's move. */
export const withoutOthersMoves = (
	drafts: readonly Draft[],
): readonly Draft[] =>
	drafts.filter(
		(draft) =>
			!isMove(draft) ||
			!isBeforeNames(draft) ||
			!drafts.some((other) => isOpposed(draft, other)),
	);
