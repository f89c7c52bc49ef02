import { kinds, type Qualifier } from "../claim.ts";
import type { Draft } from "../rule/draft.ts";
import { codeOf, nameOfSymbol } from "../rule/symbol.ts";
import { codeAt, symbolWord } from "./beside.ts";
import { sectors } from "./seen.ts";
import type { Sight, View } from "./sight.ts";
import { type Sign, signOf, signsBy } from "./sign.ts";

/** Parties that a draft may have: who runs or buys, and who supplies. */
export type Choice = Readonly<{ subject: Sight; object: Sight | null }>;

/** Classes of words beside which nobody need be named as supplier. */
const ownDoings =
	/online|running|all|overall|goal|site|lease|build|plan|each|contract|buy|supply/;
const besideNobody = signsBy((code) => {
	const word = nameOfSymbol(String.fromCharCode(code));
	return word.length > 1 && ownDoings.test(word) ? `nobody:${word}` : "";
});
const figureBehind = signsBy((code) => `nobody:behind-${symbolWord(code)}`);
const figureBehind2 = signsBy((code) => `nobody:behind2-${symbolWord(code)}`);
const figureAhead = signsBy((code) => `nobody:ahead-${symbolWord(code)}`);
const nothing = signOf("");
const nobody = signOf("nobody");
const nobodyOfKind = signsBy((index) => `nobody:${kinds[index]}`);
const nobodyAmong = signsBy((names) => `nobody:names${names}`);
const manyNames = 4;

/** What the part of a plan is, for which the words of the weights keep a place of their own. */
const parts: readonly (Qualifier | undefined)[] = [
	undefined,
	"total",
	"first",
	"online",
	"first-capacity",
	"full-capacity",
	"agreement",
];
const partOf = ({ qualifier }: Draft): number =>
	Math.max(0, parts.indexOf(qualifier));
const nobodyOfPart = signsBy((part) => `nobody:${parts[part] ?? "none"}`);

/** Signs that nobody supplies what the draft tells of. */
export const signsOfNobody = ({ draft, at }: View): readonly Sign[] => {
	const { line, kind } = draft;
	const beside = [...line.symbols].map((symbol) =>
		besideNobody(codeOf(symbol)),
	);
	return [
		nobody,
		nobodyOfKind(kinds.indexOf(kind)),
		nobodyOfPart(partOf(draft)),
		nobodyAmong(Math.min(line.names.length, manyNames)),
		figureBehind(codeAt(line, at - 1)),
		figureBehind2(codeAt(line, at - 2)),
		figureAhead(codeAt(line, at + 1)),
		...new Set(beside.filter((sign) => sign !== nothing)),
	];
};

const width = sectors.length + 1;
const sectorWords = (index: number): string =>
	`${sectors[Math.floor(index / width) % sectors.length]}>${sectors[index % width] ?? "nobody"}`;
const businesses = signsBy(sectorWords);
const businessesOfPart = signsBy(
	(index) =>
		`${sectorWords(index)}:${parts[Math.floor(index / (width * sectors.length))] ?? "none"}`,
);
const oriented = signOf("oriented");
const reversed = signOf("reversed");
const userFirst = signOf("user-first");
const makerFirst = signOf("maker-first");
const told = signOf("told");
const sameMaker = signOf("same-maker");
const [same, sameSilent, sameLine, sameUser, sameUserSilent] = [
	signOf("same"),
	signOf("same-silent"),
	signOf("same-line"),
	signOf("same-user"),
	signOf("same-user-silent"),
];

/** From here on the sectors stand in no order of supply. */
const unordered = sectors.indexOf("fund");

/** Whether what the two do tells that it is the other who supplies. */
const runsAgainst = (subject: Sight, object: Sight): boolean =>
	Math.max(subject.sector, object.sector) < unordered &&
	subject.sector > object.sector;

const isPairOf = (
	{ subject, object }: Draft,
	{ subject: one, object: other }: Choice,
): boolean => subject === one.name && object === (other?.name ?? null);

/** What the draft told last has to do with the choice. */
const signOfFormer = (
	{ draft }: View,
	choice: Choice,
	former: Draft,
): Sign | null => {
	const isSilent = draft.line.names.length === 0;
	if (isPairOf(former, choice)) {
		if (isSilent) return sameSilent;
		return former.line === draft.line ? sameLine : same;
	}
	if (former.subject === choice.subject.name)
		return isSilent ? sameUserSilent : sameUser;
	const { object } = choice;
	return object !== null && former.object === object.name ? sameMaker : null;
};

/** What is seen of two names together. `earlier` are the drafts told before, of the same sort. */
export const signsOfPair = (
	view: View,
	choice: Choice,
	earlier: readonly Draft[],
): readonly Sign[] => {
	const { subject, object } = choice;
	const index = subject.sector * width + (object?.sector ?? sectors.length);
	const part = partOf(view.draft) * width * sectors.length;
	const signs = [businesses(index), businessesOfPart(part + index)];
	if (object !== null) {
		signs.push(runsAgainst(subject, object) ? reversed : oriented);
		if (subject.order >= 0 && object.order >= 0)
			signs.push(subject.order < object.order ? userFirst : makerFirst);
	}
	const former = earlier.at(-1);
	const sign = former && signOfFormer(view, choice, former);
	if (sign !== undefined && sign !== null) signs.push(sign);
	if (earlier.some((draft) => isPairOf(draft, choice))) signs.push(told);
	return signs;
};
