import { isLinking } from "../../../language/zh/linking.ts";
import { matchesOf } from "../../../text/matches.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { symbolsOf } from "../line/symbol.ts";
import { relabelled } from "../rule.ts";
import { figureOf } from "./placedfigure.ts";

const link = `[_${symbolsOf("reach", "for", "clause")}]`;
const ends = "(?=_?(?:[,;&(]|$))";
/** ，对Anthropic则是100亿美元: another party, the verb left out. */
const party = new RegExp(
	`[,;&][_${symbolsOf("clause", "more")}]{0,2}[${symbolsOf("to", "for", "from")}]_?(N)${link}{0,4}(M)${ends}`,
	"dg",
);
/** ，软银则为11%: another holder. */
const holder = new RegExp(
	`[,;&][_${symbolsOf("clause")}]{0,2}(N)[_${symbolsOf("reach", "for", "stake")}]{0,4}(P)${ends}`,
	"dg",
);

const isLinked = (line: Line, place: number, at: number): boolean => {
	const { start } = line.sentence;
	const from = (line.tokens[place]?.end ?? start) - start;
	const to = (line.tokens[at]?.start ?? start) - start;
	return isLinking(line.text.slice(from, to));
};

const likeness = (
	line: Line,
	pattern: RegExp,
	taken: Set<number>,
	of: (at: number, name: string, unit: string) => Draft | null,
): readonly Draft[] =>
	matchesOf(pattern, line.symbols).flatMap(({ indices }) => {
		const place = indices?.[1]?.[0] ?? -1;
		const at = indices?.[2]?.[0] ?? -1;
		const told = figureOf(line, place, at);
		if (told === null || taken.has(at)) return [];
		if (!isLinked(line, place, at)) return [];
		const { name, figure } = told;
		const like = of(at, name, figure.value.unit);
		if (like === null) return [];
		taken.add(at);
		return [{ ...like, ...figure, rule: relabelled(like.rule, "likewise") }];
	});

const pays = ({ kind }: Draft): boolean =>
	kind === "investment" || kind === "purchase";

/** Deals and shares that Chinese tells in the wake of another of the sentence, with only the party that differs: 向微软则是2500亿美元. */
export const continueLikewise = (
	line: Line,
	drafts: readonly Draft[],
	taken: Set<number>,
): readonly Draft[] => {
	const before = (at: number, isOf: (draft: Draft) => boolean) =>
		drafts.findLast(
			(draft) => isOf(draft) && !draft.denied && (draft.at ?? at) < at,
		);
	return [
		...likeness(line, party, taken, (at, name, unit) => {
			const deal = before(at, pays);
			const isOther = deal?.subject !== name && deal?.object !== name;
			return deal?.value?.unit === unit && isOther
				? { ...deal, object: name }
				: null;
		}),
		...likeness(line, holder, taken, (at, name) => {
			const stake = before(at, ({ kind }) => kind === "stake");
			const isOther = stake?.subject !== name && stake?.object !== name;
			return stake !== undefined && isOther
				? { ...stake, subject: name }
				: null;
		}),
	];
};
