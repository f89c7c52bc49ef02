import type { QuantityMention } from "../mention.ts";
import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line.ts";
import type { Language } from "../rule/read.ts";
import { traitsOfFigure } from "./figure.ts";
import { candidatesOf, type Memory } from "./memory.ts";
import { draftBeside, traitsOfPair } from "./pair.ts";
import { traitsOfParty } from "./party.ts";

/** What measures a figure: which kinds of claim it may make. */
export const measures = ["money", "power", "percent", "count"] as const;
export type Measure = (typeof measures)[number];

/** Two candidates by their numbers. */
export type PairSight = Readonly<{
	subject: number;
	/** -1 for none. */
	object: number;
	traits: readonly number[];
}>;

/** A figure as it is weighed: what is seen of it, of whom it may be about, and of any two of them. */
export type Sight = Readonly<{
	measure: Measure;
	traits: readonly number[];
	names: readonly string[];
	/** Of each name. */
	parties: readonly (readonly number[])[];
	pairs: readonly PairSight[];
}>;

/** A line with what is known when its figures are weighed. */
export type View = Readonly<{
	line: Line;
	lang: Language;
	memory: Memory;
	/** What rules have read of it. */
	drafts: readonly Draft[];
	/** Figures that rules have looked at. */
	taken: ReadonlySet<number>;
}>;

/** Looks at the figure at a place. */
export const sightOf = (
	{ line, lang, memory, drafts, taken }: View,
	at: number,
	quantity: QuantityMention,
): Sight => {
	const isRefused = taken.has(at) && !drafts.some((draft) => draft.at === at);
	const names = candidatesOf(line, memory);
	const candidates = names.map((name) => ({
		name,
		place: line.tokens.findIndex((token) => token.name === name),
	}));
	const near = draftBeside(drafts, at);
	const pairs: PairSight[] = [];
	candidates.forEach((one, subject) => {
		pairs.push({
			subject,
			object: -1,
			traits: traitsOfPair(line, one, null, memory, near),
		});
		candidates.forEach((other, object) => {
			if (object === subject) return;
			const traits = traitsOfPair(line, one, other, memory, near);
			pairs.push({ subject, object, traits });
		});
	});
	return {
		measure: quantity.type,
		traits: traitsOfFigure(line, at, quantity, lang, isRefused),
		names,
		parties: names.map((name) => traitsOfParty(line, at, name, memory)),
		pairs,
	};
};
