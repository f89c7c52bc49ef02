import { tellsKin } from "../../language/kin.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import { joiner, symbolOf } from "../rule/line/symbol.ts";
import { isSector, type Pair } from "../rule/party/trade.ts";
import { namesOf, type Scene } from "../rule/scene/scene.ts";

const shares = (["stakebuy", "stake", "equity", "stock", "round"] as const).map(
	symbolOf,
);

/** Whom the sentence before was about, where one on shares names nobody but their buyer. */
const topicBoughtInto = (
	subject: string,
	{ focus, main }: Scene,
	line: Line,
): string | null => {
	const topic = [focus, ...main.slice(0, 2)].find(
		(name) =>
			name !== null && name !== subject && !isSector(name, "fund", "project"),
	);
	if (topic === undefined || topic === null) return null;
	const isNamedAlone = namesOf(line).every((name) => name === subject);
	const isOfShares = [...shares, "P"].some((symbol) => line.has.has(symbol));
	return isNamedAlone && isOfShares ? topic : null;
};

/** Listed with the subject: 软银和OpenAI各自承诺190亿美元 goes to neither. */
const isBeside = (line: Line, subject: string, other: string): boolean =>
	line.tokens.some(
		({ name }, at) =>
			name === subject &&
			((line.symbols[at + 1] === joiner &&
				line.tokens[at + 2]?.name === other) ||
				(line.symbols[at - 1] === joiner &&
					line.tokens[at - 2]?.name === other)),
	);

/** Whom an investor puts money into where the words do not tell: a chip company into the lab, others into the project. */
export const investeeOf = (
	subject: string,
	known: Pair | null,
	scene: Scene,
	line: Line,
) => {
	const isKnown = known !== null && known.object !== subject;
	if (isKnown && !isBeside(line, subject, known.object)) return known.object;
	const wanted = isSector(subject, "chips")
		? (["lab"] as const)
		: (["project", "lab"] as const);
	const others = namesOf(line).filter(
		(name) => name !== subject && !isBeside(line, subject, name),
	);
	const only = others.length === 1 ? others[0] : undefined;
	return (
		scene.main.find((name) => name !== subject && isSector(name, ...wanted)) ??
		only ??
		topicBoughtInto(subject, scene, line)
	);
};

/** "Amazon remains its largest backer, with $8 billion invested": the one who is said to back whom the text is about. */
export const investedByKin = (
	{ kind, line }: Draft,
	{ focus }: Scene,
): Pair | null => {
	const [only, more] = namesOf(line);
	const isKin =
		kind === "investment" &&
		only !== undefined &&
		more === undefined &&
		tellsKin(line.text);
	return isKin && focus !== null && focus !== only
		? { subject: only, object: focus }
		: null;
};

/** "On Anthropic, she said the $10 billion investment closed": the lab that the sentence alone names. */
export const investedInOther = (
	{ kind, line }: Draft,
	known: Pair | null,
): Pair | null => {
	const [only, more] = namesOf(line);
	const isOther =
		kind === "investment" &&
		only !== undefined &&
		more === undefined &&
		isSector(only, "lab");
	return known !== null && isOther && only !== known.object
		? { ...known, object: only }
		: null;
};
