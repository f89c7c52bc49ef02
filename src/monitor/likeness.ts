import type { Claim } from "../extract/claim.ts";
import type { ReadArticle } from "../store/article.ts";

/** What is compared: a text, and what was read in it, once that is done. */
type Told = Readonly<{
	article: Readonly<{ title: string; text: string }>;
	claims?: readonly Claim[];
}>;

/** Share of a text that may be furniture of its page: a byline, what to read next. */
const mostFurniture = 0.25;

/** The letters, digits and signs of each sentence, whatever the spacing. */
const sentencesOf = (text: string): readonly string[] =>
	text
		.normalize("NFKC")
		.toLowerCase()
		.split(/[.!?](?=\s|$)|[。!?\n]/)
		.map((sentence) => sentence.replace(/[^\p{L}\p{N}\p{S}.%]/gu, ""))
		.filter((sentence) => sentence !== "");

const lengthOf = (sentences: readonly string[]): number =>
	sentences.reduce((sum, { length }) => sum + length, 0);

/** The share of a text that another does not hold, from 0 to 1. */
const excessOf = (text: string, other: string): number => {
	const sentences = sentencesOf(text);
	const held = new Set(sentencesOf(other));
	const own = sentences.filter((sentence) => !held.has(sentence));
	return own.length === 0 ? 0 : lengthOf(own) / lengthOf(sentences);
};

/** What claims say, whatever the words and the place. */
const meaningOf = (claims: readonly Claim[]): string => {
	const all = claims.map(
		({ quote, start, end, rule, source, value, when, ...claim }) =>
			JSON.stringify([
				...Object.entries(claim).toSorted(),
				[value?.unit, value?.low, value?.high],
				[when?.from, when?.to],
			]),
	);
	return [...new Set(all)].sort().join("\n");
};

/**
 * Whether a feed shows of an article no more than what another has shown: part of that text, or nearly all of it with some furniture
 * more, in which nothing else is told. Where that must be read to be known and is not yet, it does not.
 */
export const isLike = (
	{ article, claims }: Told,
	stored: Pick<ReadArticle, "article" | "claims">,
): boolean => {
	const excess = excessOf(article.text, stored.article.text);
	if (excess === 0 && article.title === stored.article.title) return true;
	return (
		excess <= mostFurniture &&
		claims !== undefined &&
		meaningOf(claims) === meaningOf(stored.claims)
	);
};
