import type { Claim } from "../../extract/claim.ts";
import { compareText } from "../../text/compare.ts";
import { knownAt } from "../entry.ts";
import { type Piece, storyOf } from "../piece.ts";
import type { Evidence } from "../statement.ts";
import type { Round } from "./round.ts";

/** One piece that says so, and its words. */
export type Support = {
	readonly piece: Piece;
	/** The day of the claim is not told but taken from the publication. */
	readonly isInferred: boolean;
	/** Of a funding round, the worth that the article tells with it; absent where none is. */
	readonly round?: Round;
	/** Written once, not for each look. */
	evidence: Evidence;
};

/** A claim as the support of its figure. */
export const supportOf = (
	claim: Claim,
	piece: Piece,
	isInferred: boolean,
	round: Round | null = null,
): Support => {
	const { article } = piece;
	return {
		piece,
		isInferred,
		...(round && { round }),
		evidence: {
			article: article.id,
			outlet: article.outlet,
			url: article.url,
			title: article.title,
			published: article.published,
			...(article.version > 1 && {
				altered: { version: article.version, seen: knownAt(article) },
			}),
			quote: claim.quote,
			start: claim.start,
			end: claim.end,
			rule: claim.rule,
			...(claim.value === undefined ? {} : { value: claim.value }),
			...(claim.converted && { converted: claim.converted }),
			...(claim.source === undefined ? {} : { source: claim.source }),
			story: storyOf(piece).name,
		},
	};
};

/** Orders what one piece says by where it says it; where the same words tell two figures, by these. */
export const compareWithin = (a: Support, b: Support): number =>
	a.evidence.start - b.evidence.start ||
	a.evidence.end - b.evidence.end ||
	compareText(
		JSON.stringify(a.evidence.value ?? null),
		JSON.stringify(b.evidence.value ?? null),
	);

/** The piece of a support was found to belong to another story: its words are shown under that one's name. */
export const rename = (support: Support): void => {
	const story = storyOf(support.piece).name;
	support.evidence = { ...support.evidence, story };
};
