import type { Cue } from "../../../language/cue.ts";
import { auxiliaries } from "../../../language/zh/auxiliary.ts";
import { filler, longFiller, symbolOf } from "./symbol.ts";

const future = symbolOf("use");
const plan = symbolOf("project");
/** What 将 takes ahead of the verb where it is no auxiliary: 将Groq收购. */
const taken = `NMGPCEF${filler}${longFiller}`;
const acts = [
	"invest",
	"put",
	"stakebuy",
	"buy",
	"acquire",
	"sell",
	"supply",
	"spend",
	"raise",
	"deploy",
	"win",
	"use",
	"to",
	"with",
	"for",
] as const satisfies readonly Cue[];
const verbs = new Set(acts.map(symbolOf));

/** Whether a symbol may stand for such a word, which costs less to ask. */
export const mayBeAuxiliary = (symbol: string): boolean =>
	symbol === future || symbol === plan;

/** 将采购, 计划收购: a word that tells only that the verb behind it is to come. */
export const isAuxiliary = (
	word: string,
	symbol: string,
	next: string | undefined,
): boolean => {
	if (symbol === future)
		return word === auxiliaries.future && !taken.includes(next ?? "N");
	return symbol === plan && word === auxiliaries.plan && verbs.has(next ?? "");
};
