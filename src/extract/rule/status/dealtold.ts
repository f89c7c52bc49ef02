import type { Draft } from "../draft.ts";
import { setOf, standsAt } from "../line/symbolclass.ts";
import { isSector, type Pair, rankOf } from "../party/trade.ts";
import type { Scene } from "../scene/scene.ts";
import { orient } from "./dealpair.ts";

/** A told claim's deal, the giving side first; `null` for claims of no deal. */
export const pairTold = ({ kind, subject, object }: Draft): Pair | null => {
	if (subject === null || object === null) return null;
	if (kind === "investment" || kind === "acquisition" || kind === "status")
		return { subject, object };
	return kind === "purchase" ? { subject: object, object: subject } : null;
};

/** The deal that the article is about, as far as it has been told. */
export const mainDeal = ({ investment, supply }: Scene): Pair | null =>
	investment ??
	(supply === null ? null : orient(supply.subject, supply.object));

/** Whether all names are the deal's parties. */
export const isOf = (pair: Pair | null, names: readonly string[]): boolean =>
	pair !== null &&
	names.every((name) => name === pair.subject || name === pair.object);

const dealWords = setOf(
	"contract",
	"invest",
	"tieup",
	"order",
	"acquire",
	"definitive",
	"letter",
	"talks",
);

/** The two whom the sentence before named in speaking of a deal, whatever they do. */
const dealBefore = ({ last, recent }: Scene): Pair | null => {
	const [one, other, more] = new Set(recent);
	if (last === null || last.sentence.inTitle || more !== undefined) return null;
	if (one === undefined || other === undefined) return null;
	const { symbols } = last;
	const isDeal = [...symbols].some((_, at) => standsAt(dealWords, symbols, at));
	return isDeal ? orient(one, other, [one, other]) : null;
};

/** The deal that a sentence means which names one party or none; `null` where none is known. */
export const knownDeal = (
	names: readonly string[],
	scene: Scene,
	told: readonly Draft[],
): Pair | null => {
	const parties = names.filter(
		(name) => rankOf(name) !== null || isSector(name, "fund"),
	);
	const last = told
		.filter(({ line }) => line === scene.last && !line.sentence.inTitle)
		.map(pairTold)
		.findLast((pair) => pair !== null);
	if (parties.length === 0 && last) return last;
	const main = mainDeal(scene);
	const side = dealBefore(scene);
	const isSide = side !== null && isOf(side, parties);
	if (isSide && !isOf(main, [side.subject, side.object])) return side;
	if (isOf(main, parties)) return main;
	return told.map(pairTold).findLast((pair) => isOf(pair, parties)) ?? null;
};
