import {
	explains,
	fuelCellsBehind,
	generatedAhead,
	generatedBehind,
	orderedAhead,
	regionalAhead,
} from "../../language/en/generation.ts";
import * as zh from "../../language/zh/generation.ts";
import type { Span } from "../mention.ts";

/** How many characters around a power may tell what it is of. */
const reach = { ahead: 96, behind: 72 };
const sentenceEnd = /[.!?]\s|\n/;

const aheadOf = (text: string, at: number): string =>
	text
		.slice(Math.max(0, at - reach.ahead), at)
		.split(sentenceEnd)
		.at(-1) ?? "";

/** "Will procure 2.8 GW of fuel cells": systems that somebody orders for sites of its own. */
const isOrdered = (text: string, start: number, behind: string): boolean =>
	fuelCellsBehind.test(behind) && orderedAhead.test(aheadOf(text, start));

/** A power that plants generate or chillers take away, or that of a whole country: of no systems that a claim could tell of. */
export const isGenerated = (text: string, { start, end }: Span): boolean => {
	const behind = text.slice(end, end + reach.behind);
	if (isOrdered(text, start, behind)) return false;
	if (generatedBehind.test(behind) || zh.generatedBehind.test(behind))
		return true;
	const ahead = aheadOf(text, start);
	return (
		generatedAhead.test(ahead) ||
		zh.generatedAhead.test(ahead) ||
		regionalAhead.test(ahead)
	);
};

/** "A gigawatt is about what a reactor makes", at the head of a sentence: what a unit is, in general. */
export const isExplained = (text: string, { start, end }: Span): boolean =>
	explains.test(text.slice(end, end + reach.behind)) &&
	aheadOf(text, start).trim() === "";
