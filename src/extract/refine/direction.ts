import { tellsTakenOverBy } from "../../language/target.ts";
import type { Kind } from "../claim.ts";
import { isBoughtFrom } from "../rule/deal/boughtfrom.ts";
import type { Draft } from "../rule/draft.ts";
import { textBefore } from "../rule/line/linetext.ts";
import { isClose } from "./samefigure.ts";

/** How far apart two wordings of one sum may be. */
const tolerance = 0.005;

const directed: ReadonlySet<Kind> = new Set([
	"purchase",
	"acquisition",
	"investment",
]);

const isTurned = (one: Draft, other: Draft): boolean =>
	directed.has(one.kind) &&
	other.kind === one.kind &&
	one.subject === other.object &&
	one.object === other.subject &&
	one.denied === other.denied &&
	one.value !== undefined &&
	other.value?.unit === one.value.unit &&
	isClose(one.value, other.value, tolerance);

/** The words tell who buys from whom. */
const isPlain = (draft: Draft): boolean => {
	const { kind, subject, object } = draft;
	return (
		kind === "purchase" &&
		subject !== null &&
		object !== null &&
		isBoughtFrom(draft, subject, object)
	);
};

/** One deal has one buyer: told again of the same two for the same sum it goes the way that words tell plainly somewhere, or the way it was told first. */
export const inOneDirection = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.map((draft, at) => {
		const turned = drafts.filter((other) => isTurned(other, draft));
		const model =
			turned.length === 0 || isPlain(draft)
				? undefined
				: (turned.find(isPlain) ??
					turned.find((other) => drafts.indexOf(other) < at));
		return model === undefined
			? draft
			: { ...draft, subject: model.subject, object: model.object };
	});

/** Money or shares that one puts into another. */
const given: ReadonlySet<Kind> = new Set([
	"acquisition",
	"investment",
	"tranche",
]);

const isGift = (one: Draft, subject: string | null, object: string | null) =>
	given.has(one.kind) && one.subject === subject && one.object === object;

/** "N signed a definitive agreement to be acquired by K": whether the words tell so of the second. */
const isTakeover = ({ line, object }: Draft): boolean =>
	line.tokens.some(
		({ name }, place) =>
			name === object && tellsTakenOverBy(textBefore(line, place)),
	);

/** "N has agreed to be bought by K. A definitive agreement was signed": the papers of a deal go from whoever gives, as the deal does. */
export const withGiverFirst = (drafts: readonly Draft[]): readonly Draft[] =>
	drafts.map((draft) => {
		const { kind, subject, object } = draft;
		if (kind !== "status" || subject === null || object === null) return draft;
		const isTurned =
			(isTakeover(draft) ||
				drafts.some((one) => isGift(one, object, subject))) &&
			!drafts.some((one) => isGift(one, subject, object));
		return isTurned ? { ...draft, subject: object, object: subject } : draft;
	});
