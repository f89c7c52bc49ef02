import {
	isSoughtAhead,
	isSoughtBehind,
	isTakenOver,
} from "../../language/reference.ts";
import { sectorOf } from "../../language/sector.ts";
import type { NameMention } from "../mention.ts";
import type { Line } from "../rule/line/line.ts";
import type { Scene } from "../rule/scene/scene.ts";
import { fits, mayBe } from "./description.ts";
import type { Telling } from "./telling.ts";

/** How much beside a name tells that it is to be bought. */
const reach = 48;

/** Whether the words around a name tell that it is to be bought. */
const isSoughtAt = (text: string, start: number, end: number): boolean =>
	isSoughtAhead(text.slice(Math.max(0, start - reach), start)) ||
	isSoughtBehind(text.slice(end, end + reach));

/** Whom this sentence, up to here, tells to be bought by somebody, the last one first. */
const soughtHere = ({ spans, text }: Telling): readonly string[] =>
	spans
		.filter(({ start, end }) => isSoughtAt(text, start, end))
		.map(({ name }) => name)
		.toReversed();

const soughtIn = ({ tokens, text, sentence }: Line): readonly string[] =>
	tokens.flatMap(({ name, start, end }) =>
		name !== undefined &&
		isSoughtAt(text, start - sentence.start, end - sentence.start)
			? [name]
			: [],
	);

/** Whom the last deal told was to buy, or the sentence before. */
const soughtBefore = ({ last, deals }: Scene): readonly string[] => {
	const told = deals.get("acquisition")?.object;
	const named = last === null ? [] : soughtIn(last);
	return told === undefined ? named : [told, ...named];
};

/** Of several nobody is meant. */
const only = ([name, ...more]: readonly string[]): string | undefined =>
	more.length === 0 ? name : undefined;

/**
 * "Clearing the way for Infineon to win the chipmaker": whom the text tells to be sought, or else one whose business fits
 * or nobody knows, but never who does the buying; `undefined` where the words tell of no takeover, `null` where nobody fits.
 */
export const soughtBy = (
	role: string,
	telling: Telling,
	mention: NameMention,
): string | null | undefined => {
	if (!isTakenOver(telling.phraseAheadOf(mention))) return undefined;
	const buyer = telling.actorUpon(mention) ?? telling.scene.focus;
	// The best known of a business is not meant for being named somewhere.
	const bought = telling.scene.deals.get("acquisition")?.object;
	const isMeant = (name: string): boolean =>
		name !== buyer &&
		(name !== mention.name || name === bought) &&
		mayBe(role, name) &&
		(sectorOf(name) === null || fits(role, name));
	const sought = [...soughtHere(telling), ...soughtBefore(telling.scene)];
	const near = telling.near().filter(isMeant);
	const elsewhere = telling.scene.main.filter(isMeant);
	const doesSo = (name: string): boolean => fits(role, name);
	return (
		sought.find(isMeant) ??
		near.find(doesSo) ??
		only(elsewhere.filter(doesSo)) ??
		near[0] ??
		only(elsewhere) ??
		null
	);
};
