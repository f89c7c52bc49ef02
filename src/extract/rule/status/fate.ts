import type { Cue } from "../../../language/cue.ts";
import { isOnlyLate } from "../../../language/delay.ts";
import {
	closesMarket,
	opensWithFinalise,
} from "../../../language/en/closing.ts";
import {
	matterOfPapers,
	ofWaiting,
	rulesOut,
	signedBefore,
} from "../../../language/en/fate.ts";
import type { Fate } from "../../../language/fate.ts";
import { matchesOf } from "../../../text/matches.ts";
import { mayTellFate } from "../../marks.ts";
import type { Line } from "../line/line.ts";
import {
	textBefore,
	textBehind,
	textBetween,
	textOf,
} from "../line/linetext.ts";
import { clauseAround } from "../line/pick.ts";
import { symbolOf } from "../line/symbol.ts";
import type { Language } from "../read.ts";
import { languages, symbolsOfFate } from "./fatephrase.ts";

/** A deal's fate where a sentence tells it. */
export type FateTold = Readonly<{ fate: Fate; at: number; denied: boolean }>;

const classOf = (cues: readonly Cue[]): RegExp =>
	new RegExp(`[${cues.map(symbolOf).join("")}]`);
const deals = classOf([
	"contract",
	"invest",
	"put",
	"stakebuy",
	"acquire",
	"buy",
	"project",
	"tieup",
	"letter",
	"definitive",
	"round",
	"talks",
	"sign",
	"equity",
]);
const papers = classOf(["contract", "definitive", "sign", "tieup", "reach"]);
const closing = classOf(["contract", "invest", "stakebuy", "acquire", "buy"]);
const giving = classOf(["invest", "stakebuy", "acquire", "buy"]);
const negation = classOf(["not", "unsigned"]);
const denial = classOf(["deny"]);
const opening = classOf(["say", "clause"]);

type Spot = Readonly<{
	fate: Fate;
	/** Where its words begin as far as a negation may stand before them, and where they end. */
	from: number;
	at: number;
	isPhrase: boolean;
}>;

/** The place of the token that covers an offset into the line's text, or of the last one before it. */
const placeOf = (line: Line, offset: number): number =>
	line.tokens.findLastIndex(
		({ start }) => start <= line.sentence.start + offset,
	);

const spotsIn = (line: Line, lang: Language): readonly Spot[] => {
	const spots: Spot[] = [];
	for (const [symbol, fate] of symbolsOfFate) {
		const at = line.symbols.indexOf(symbol);
		if (at !== -1) spots.push({ fate, from: at, at, isPhrase: false });
	}
	const { fates, matter, startsWithDeal } = languages[lang];
	if (!line.has.has("N") && !deals.test(line.symbols)) return spots;
	if (!mayTellFate(line.marks) || !matter.test(line.text)) return spots;
	for (const { fate, pattern, mark } of fates) {
		if ((line.marks & mark) === 0) continue;
		// A search costs a fraction of the iterator, and most find nothing.
		if (line.text.search(pattern) === -1) continue;
		for (const { 0: words, index } of matchesOf(pattern, line.text)) {
			const at = placeOf(line, index + words.length - 1);
			const from = startsWithDeal.test(words) ? at : placeOf(line, index);
			if (at !== -1) spots.push({ fate, from, at, isPhrase: true });
		}
	}
	return spots;
};

const ownChip = symbolOf("ownchip");
const chipBefore = new RegExp(`${ownChip}[^N,;]{0,4}$`);
const chipBehind = new RegExp(`^[^N,;]{0,3}${ownChip}`);

/** 自研芯片计划不再继续, 终止自研芯片: what befell a company's own chip, no deal with anybody. */
const isOfOwnChip = ({ symbols }: Line, from: number, at: number): boolean =>
	chipBefore.test(symbols.slice(from, at)) ||
	chipBehind.test(symbols.slice(at + 1));

/** How near a negation must stand to mean the fate, in characters. */
const reach = 45;

/** "has not been cancelled", 并未停滞: the word right before denies it, not what somebody did before. */
const isNegated = (line: Line, from: number, at: number): boolean => {
	for (let place = at - 1; place >= from; place -= 1) {
		const symbol = line.symbols[place] ?? "";
		if (opening.test(symbol)) return false;
		const distance =
			(line.tokens[at]?.start ?? 0) - (line.tokens[place]?.end ?? 0);
		if (distance > reach) return false;
		if (negation.test(symbol)) return true;
	}
	return false;
};

const isCompleted = (line: Line, { at, isPhrase }: Spot, clause: string) => {
	const token = line.tokens[at];
	if (token === undefined) return false;
	if (isPhrase) return true;
	if (closesMarket(textBehind(line, at))) return false;
	const deal = opensWithFinalise(textOf(line, token)) ? giving : closing;
	return deal.test(clause);
};

const toldAt = (line: Line, spot: Spot, lang: Language): FateTold | null => {
	const { fate, at } = spot;
	const { from, to } = clauseAround(line, at);
	const clause = line.symbols.slice(from, to);
	const words = textBetween(line, from, to);
	const { pending, feared, deal, ofOther, ofOwnPlan } = languages[lang];
	const told = { fate, at, denied: false };
	switch (fate) {
		case "letter-of-intent":
			return rulesOut.test(textBefore(line, spot.from)) ||
				signedBefore.test(textBehind(line, at))
				? null
				: told;
		case "no-agreement":
			return told;
		case "definitive":
			if (negation.test(clause)) return { ...told, fate: "no-agreement" };
			return papers.test(clause) &&
				!pending.test(words.replace(matterOfPapers, ""))
				? told
				: null;
		case "completed":
			if (negation.test(clause) || pending.test(words)) return null;
			return isCompleted(line, spot, clause) ? told : null;
		default: {
			const isDeal =
				deals.test(line.symbols) || line.has.has("M") || deal.test(line.text);
			const isDenied =
				isNegated(line, from, spot.from) ||
				denial.test(line.symbols.slice(from, spot.isPhrase ? spot.from : at));
			const isMeant = isDeal || (isDenied && line.has.has("N"));
			if (!isMeant || feared.test(words)) return null;
			if (fate === "cancelled" && isOfOwnChip(line, from, at)) return null;
			if (fate === "cancelled" && ofWaiting.test(words)) return null;
			if (fate === "on-hold" && isOnlyLate(words, lang)) return null;
			if (ofOther.test(textBefore(line, at))) return null;
			if (ofOwnPlan.test(textBehind(line, at))) return null;
			return { ...told, denied: isDenied };
		}
	}
};

/** What a sentence says of a deal's papers or fate, each fate once. */
export const readFates = (line: Line, lang: Language): readonly FateTold[] => {
	const told: FateTold[] = [];
	for (const spot of spotsIn(line, lang)) {
		const found = toldAt(line, spot, lang);
		if (found !== null && !told.some(({ fate }) => fate === found.fate))
			told.push(found);
	}
	const isUnsigned = told.some(({ fate }) => fate === "no-agreement");
	return told.filter(({ fate }) => !isUnsigned || fate !== "definitive");
};
