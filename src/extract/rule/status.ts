import type { Cue } from "../../language/cue.ts";
import type { Qualifier } from "../claim.ts";
import type { Draft } from "./draft.ts";
import type { Line } from "./line.ts";
import { clauseAround, findLeft, windowOf } from "./pick.ts";
import {
	isSupplier,
	namesOf,
	orientSupply,
	type Pair,
	type Scene,
} from "./scene.ts";
import { findLead } from "./subject.ts";
import { symbolOf } from "./symbol.ts";

/** What each class of words says of a deal's fate. */
const fates: readonly (readonly [Cue, Qualifier])[] = [
	["letter", "letter-of-intent"],
	["unsigned", "no-agreement"],
	["definitive", "definitive"],
	["hold", "on-hold"],
	["shrink", "scaled-back"],
	["cancel", "cancelled"],
	["done", "completed"],
];
const dealWords = (
	[
		"contract",
		"invest",
		"put",
		"stakebuy",
		"acquire",
		"project",
		"tieup",
		"letter",
		"definitive",
		"round",
	] as const
)
	.map(symbolOf)
	.join("");
const closing = (["contract", "invest", "stakebuy", "acquire", "buy"] as const)
	.map(symbolOf)
	.join("");
const giving = (["stakebuy", "acquire", "invest", "buy"] as const)
	.map(symbolOf)
	.join("");
const governing = (["into", "to", "for", "of"] as const).map(symbolOf).join("");
/** The first name puts money into the second: N invest into N, N 对 N 投资, N 入股 N. */
const into = new RegExp(
	`N[^N]*[${giving}][^N${symbolOf("from")}${symbolOf("by")}]*N|N[^N]*[${governing}]_?N[^N]*[${giving}]`,
);
const not = symbolOf("not") + symbolOf("unsigned");
const signed = symbolOf("sign") + symbolOf("done") + symbolOf("reach");
const talks = symbolOf("talks");
const deny = symbolOf("deny");
const nonsense = symbolOf("nonsense") + symbolOf("deny");

const includesAny = (symbols: string, wanted: string): boolean =>
	[...wanted].some((symbol) => symbols.includes(symbol));

/** Investor → investee of the deal that the sentence speaks of. */
const pairOf = (
	line: Line,
	scene: Scene,
	earlier: readonly Draft[],
): Pair | null => {
	const deal = earlier.findLast(
		(draft) =>
			(draft.kind === "investment" || draft.kind === "acquisition") &&
			draft.subject !== null &&
			draft.object !== null,
	);
	if (deal?.subject && deal.object)
		return { subject: deal.subject, object: deal.object };
	const names = namesOf(line);
	const lead = line.tokens[findLead(line)]?.name;
	const target = names.find((name) => name !== lead);
	if (lead !== undefined && target !== undefined && into.test(line.symbols))
		return { subject: lead, object: target };
	const known = scene.investment;
	if (
		known !== null &&
		(names.length === 0 ||
			names.includes(known.subject) ||
			names.includes(known.object))
	)
		return known;
	const [first, second] = names;
	if (first === undefined || second === undefined) return known;
	const supply = orientSupply(first, second);
	return isSupplier(supply.object)
		? { subject: supply.object, object: supply.subject }
		: known;
};

const fateAt = (line: Line, at: number, fate: Qualifier): Qualifier | null => {
	const { from, to } = clauseAround(line, at);
	const clause = line.symbols.slice(from, to);
	const isNegated = includesAny(clause, not);
	const hasDeal =
		includesAny(line.symbols, dealWords) || line.symbols.includes("M");
	switch (fate) {
		case "definitive":
			if (isNegated) return "no-agreement";
			return includesAny(clause, signed) && !clause.includes(talks)
				? "definitive"
				: null;
		case "completed":
			return includesAny(clause, closing) && !isNegated ? "completed" : null;
		case "on-hold":
		case "scaled-back":
		case "cancelled":
			return hasDeal && !isNegated ? fate : null;
		default:
			return fate;
	}
};

/** OpenAI否认谈判破裂: the clause denies it. */
const isDisputed = (line: Line, at: number): boolean => {
	const { from } = clauseAround(line, at);
	return line.symbols.slice(from, at).includes(deny);
};

/** Words on a deal's papers or fate. */
export const readStatus = (
	line: Line,
	scene: Scene,
	earlier: readonly Draft[],
	lang: string,
): readonly Draft[] => {
	const drafts: Draft[] = [];
	for (const [cue, qualifier] of fates) {
		const at = line.symbols.indexOf(symbolOf(cue));
		const token = line.tokens[at];
		if (at === -1 || token === undefined) continue;
		const fate = fateAt(line, at, qualifier);
		const pair = pairOf(line, scene, earlier);
		if (
			fate === null ||
			pair === null ||
			drafts.some((draft) => draft.qualifier === fate)
		)
			continue;
		const left = findLeft(line, at, "N", ",;");
		const start = left === -1 ? token : (line.tokens[left] ?? token);
		drafts.push({
			kind: "status",
			...pair,
			qualifier: fate,
			start: start.start,
			end: token.end,
			...(isDisputed(line, at) ? { denied: true } : {}),
			rule: `${lang}/status/${fate}`,
			line,
			at,
		});
	}
	return drafts;
};

/** Something reported before is what is called nonsense, not some talk. */
const pointsBack =
	/\b(?:this|that|these|reports?|report|story|claims?|it)\b|[这此其]|报道|报导|传闻|消息|说法|传言/i;
const reachBack = 40;

/** "Nonsense": denies the fate told last. */
export const readDenial = (
	line: Line,
	told: readonly Draft[],
	lang: string,
): readonly Draft[] => {
	const at = [...line.symbols].findIndex((symbol) => nonsense.includes(symbol));
	const token = line.tokens[at];
	if (token === undefined) return [];
	const before = line.text.slice(0, token.start - line.sentence.start);
	if (!pointsBack.test(before.slice(-reachBack))) return [];
	const last = told.findLast(
		(draft) =>
			draft.kind === "status" &&
			draft.qualifier !== "letter-of-intent" &&
			draft.qualifier !== "no-agreement",
	);
	if (last === undefined || last.line === line || last.denied) return [];
	const { when: _when, ...rest } = last;
	return [
		{
			...rest,
			denied: true,
			start: (line.tokens[findLeft(line, at, "N", ";")] ?? token).start,
			end: token.end,
			rule: `${lang}/status/nonsense`,
			line,
		},
	];
};

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
