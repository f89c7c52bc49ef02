import { isInRound } from "../../language/backer.ts";
import { endsInKin } from "../../language/kin.ts";
import {
	namesFormer,
	namesLatter,
	standsBetweenPair,
} from "../../language/reference.ts";
import type { Span } from "../mention.ts";
import { joiner } from "../rule/line/symbol.ts";
import { isSector } from "../rule/party/trade.ts";
import type { Scene } from "../rule/scene/scene.ts";
import type { Telling } from "./telling.ts";

type Two = readonly [string, string];

/** How far before a name such a word may begin. */
const kinReach = 6;

/** How far from each other "the former" and "the latter" may stand. */
const contrast = 80;

/** The last two told, if there are just two; `null` else. */
export const twoOf = (names: readonly string[]): Two | null => {
	const [one, two, ...more] = new Set(names);
	return one !== undefined && two !== undefined && more.length === 0
		? [one, two]
		: null;
};

/** 传合作伙伴Core Scientific出了问题，后者…: named by what it is to whom the text is about, so not itself the one that the sentence is about. */
const isKinOf = ({ spans: [first], text }: Telling): boolean =>
	first !== undefined &&
	endsInKin(text.slice(Math.max(0, first.start - kinReach), first.start));

/** Of the names told the last, but not whom the sentence itself is about: 輝達與OpenAI結盟，輝達將對後者…. */
const latterOf = (telling: Telling): string | null => {
	const { names } = telling;
	const told = telling.told();
	const isAlone =
		!isKinOf(telling) &&
		names.length > (telling.acts() ? 0 : 1) &&
		names.at(-1) === names[0];
	const last = isAlone
		? told.findLast((name) => name !== names[0])
		: told.at(-1);
	return last ?? null;
};

/** The last two names told side by side in the sentence before. */
export const lastTwo = ({ last }: Scene): Two | null => {
	const at = last?.symbols.lastIndexOf(`N${joiner}N`) ?? -1;
	const [one, two] = [last?.tokens[at]?.name, last?.tokens[at + 2]?.name];
	return at === -1 || one === undefined || two === undefined
		? null
		: [one, two];
};

/** How much beside a name may tell that it is in a round. */
const roundReach = 48;

/** Of whom the sentence before tells, those who have put money into a round. */
const inRound = ({ last }: Scene): readonly string[] =>
	last === null
		? []
		: last.tokens.flatMap(({ name, start, end }) => {
				const from = start - last.sentence.start;
				const to = end - last.sentence.start;
				const before = last.text.slice(Math.max(0, from - roundReach), from);
				const behind = last.text.slice(to, to + roundReach);
				return name !== undefined && isInRound(before, behind) ? [name] : [];
			});

/** "Mistral was valued at €12 billion in its last round, led by ASML. The companies expect…": those of the deal that was told, not who led the round; `null` where nobody did. */
export const twoOfDeal = (scene: Scene): Two | null => {
	const backers = inRound(scene);
	const [alone, ...more] = new Set(
		scene.recent.filter((name) => !backers.includes(name)),
	);
	if (backers.length === 0 || alone === undefined || more.length > 0)
		return null;
	const deal = [...scene.deals.values()].findLast(
		({ subject, object }) => subject === alone || object === alone,
	);
	const isOfBacker =
		deal !== undefined &&
		(backers.includes(deal.subject) || backers.includes(deal.object));
	return deal === undefined || isOfBacker ? null : [deal.subject, deal.object];
};

/** 兩家, where the sentence before names only one or more than two: the two that the article is most about, a lab and another. */
export const foremostTwo = ({ main: [one, two] }: Scene): Two | null => {
	if (one === undefined || two === undefined) return null;
	const isOfLab = isSector(one, "lab") !== isSector(two, "lab");
	const isProject = isSector(one, "project") || isSector(two, "project");
	return isOfLab && !isProject ? [one, two] : null;
};

/** The last two names told side by side, in this sentence or the one before. */
const pairTold = ({ spans, text, scene }: Telling): Two | null => {
	for (let at = spans.length - 1; at > 0; at -= 1) {
		const [one, two] = [spans[at - 1], spans[at]];
		if (one && two && standsBetweenPair(text.slice(one.end, two.start)))
			return [one.name, two.name];
	}
	return lastTwo(scene);
};

/** "The former … the latter": both words stand near each other. */
const isContrasted = (
	{ text }: Telling,
	{ start, end }: Span,
	isFormer: boolean,
): boolean =>
	isFormer
		? namesLatter(text.slice(end, end + contrast))
		: namesFormer(text.slice(Math.max(0, start - contrast), start));

/** Whom "the former" or "the latter" means; `null` where that is not told. */
export const oneOfPair = (telling: Telling, word: Span): string | null => {
	const { scene } = telling;
	const isFormer = namesFormer(telling.wordOf(word));
	const pair = isContrasted(telling, word, isFormer)
		? (pairTold(telling) ?? (isFormer ? null : scene.contrast))
		: null;
	if (pair !== null) {
		scene.contrast = pair;
		return pair[isFormer ? 0 : 1];
	}
	return isFormer ? (telling.told().at(-2) ?? null) : latterOf(telling);
};
