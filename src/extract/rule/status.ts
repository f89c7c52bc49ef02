import { dealsAt } from "./deal.ts";
import { rebuttalAt } from "./denial.ts";
import type { Draft } from "./draft.ts";
import { type FateTold, type Language, readFates } from "./fate.ts";
import type { Line } from "./line.ts";
import { findLeft, windowOf } from "./pick.ts";
import { namesOf, type Pair, type Scene } from "./scene.ts";

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
		dealsAt(line, fate.at, scene, earlier, told).flatMap((pair) => {
			const draft = draftOf(fate, pair, line, lang);
			return draft === null ? [] : sidesOf(draft, fate, line);
		}),
	);

/** "finalize the details", 敲定…细节, "a definitive agreement is expected". */
const finalDetails =
	/(?:finali[sz](?:e|ing)|hammer(?:ing)? out|iron(?:ing)? out|work(?:ing)? out)\b[^,.;]{0,40}\b(?:details|terms|partnership|agreements?|contracts?|deal)|(?:敲定|确定|完善|商定|落实)[^,。;]{0,24}(?:细节|条款|协议|合同|合约|内容)|(?:签署|达成|签订)(?:最终|正式)(?:协议|合同|合约)/i;

/** The final papers are still to come. */
export const readAgreement = (
	line: Line,
	scene: Scene,
	earlier: readonly Draft[],
	lang: string,
): readonly Draft[] => {
	const found = finalDetails.exec(line.text);
	if (found === null || scene.supply === null) return [];
	if (line.symbols.includes("M") || earlier.length > 0) return [];
	const at = line.tokens.findIndex(
		({ end }) => end > line.sentence.start + found.index,
	);
	const token = line.tokens[at];
	if (token === undefined || namesOf(line).length > 2) return [];
	const window = line.tokens
		.map(windowOf)
		.find((found) => found?.sort === "period" || found?.sort === "deadline");
	return [
		{
			kind: "milestone",
			...scene.supply,
			qualifier: "agreement",
			...(window ? { when: window.when } : {}),
			start: token.start,
			end: token.end,
			rule: `${lang}/milestone/agreement`,
			line,
		},
	];
};
