import { isAnalyst } from "../../../language/analyst.ts";
import type { Draft } from "../draft.ts";
import type { Line } from "../line/line.ts";
import { findLeft } from "../line/pick.ts";
import type { Pair } from "../party/trade.ts";
import type { Language } from "../read.ts";
import type { Scene } from "../scene/scene.ts";
import { dealsAt } from "./deal.ts";
import { rebuttalAt } from "./denial.ts";
import { type FateTold, readFates } from "./fate.ts";

const draftOf = (
	{ fate, at }: FateTold,
	pair: Pair,
	line: Line,
	lang: Language,
): Draft | null => {
	const token = line.tokens[at];
	if (token === undefined) return null;
	const left = findLeft(line, at, "N", ",;");
	const start = left === -1 ? token : (line.tokens[left] ?? token);
	return {
		kind: "status",
		...pair,
		qualifier: fate,
		start: start.start,
		end: token.end,
		rule: `${lang}/status/${fate}`,
		line,
		at,
	};
};

/** A fate as it is told, as it is denied, or both: "stalled, which Huang called nonsense". */
const sidesOf = (
	draft: Draft,
	{ at, denied }: FateTold,
	line: Line,
): readonly Draft[] => {
	const rebuttal = rebuttalAt(line, at);
	const no: Draft = { ...draft, denied: true };
	if (denied || rebuttal === "whole") return [no];
	return rebuttal === "after" ? [draft, no] : [draft];
};

/** Words on a deal's papers or fate. */
export const readStatus = (
	line: Line,
	scene: Scene,
	earlier: readonly Draft[],
	told: readonly Draft[],
	lang: Language,
): readonly Draft[] =>
	readFates(line, lang).flatMap((fate) =>
		dealsAt({ line, at: fate.at, scene, earlier, told }).flatMap((pair) => {
			if (isAnalyst(pair.subject) || isAnalyst(pair.object)) return [];
			const draft = draftOf(fate, pair, line, lang);
			return draft === null ? [] : sidesOf(draft, fate, line);
		}),
	);
