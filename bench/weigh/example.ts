import type { Quantity } from "../../src/extract/claim.ts";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import { readNotes } from "../../src/extract/notes.ts";
import { readPassage } from "../../src/extract/passage/read.ts";
import { isAsserted } from "../../src/extract/refine/question.ts";
import { quantityOf } from "../../src/extract/rule/pick.ts";
import { isWeighable } from "../../src/extract/weigh/clause.ts";
import { nameOfLabel } from "../../src/extract/weigh/label.ts";
import { type Sight, sightOf } from "../../src/extract/weigh/sight.ts";
import type { Weigher } from "../../src/extract/weigh/weigh.ts";
import type { Gold, Labelled } from "./gold.ts";

/** What a figure should be read as; several of them where it makes several claims. */
export type Answer = Readonly<{
	label: string;
	subject: string;
	object: string | null;
}>;

/** A figure as seen, and what it means. */
export type Example = Readonly<{
	sight: Sight;
	answers: readonly Answer[];
	weight: number;
}>;

/** A figure that only repeats what is labelled elsewhere may stand among other words. */
const weightOfRepetition = 0.5;

/** A figure of an article: where it stands in the raw text, and how it is seen. */
type Seen = Readonly<{
	start: number;
	end: number;
	value: Quantity;
	sight: Sight;
}>;

export const lexicon = lexiconOf([]);

/** All figures of an article, also those that rules have read. */
const figuresOf = (article: Labelled): readonly Seen[] => {
	const { title, text, published } = article;
	const passage = readPassage({
		text,
		published,
		...(title === undefined ? {} : { title }),
	});
	const seen: Seen[] = [];
	const look: Weigher = (view) => {
		const { line, drafts } = view;
		line.tokens.forEach((token, at) => {
			const quantity = quantityOf(token);
			if (quantity === null || !isWeighable(line.symbols.charCodeAt(at)))
				return;
			const { start, end } = quantity;
			const asked = { line, at, start, end, rule: "", kind: "status" } as const;
			if (!isAsserted({ ...asked, subject: null, object: null })) return;
			seen.push({
				start: passage.map[start] ?? 0,
				end: passage.map[end] ?? 0,
				value: quantity.value,
				sight: sightOf(view, at, quantity),
			});
		});
		return drafts;
	};
	readNotes(passage, lexicon, look);
	return seen;
};

const middle = ({ low, high }: Quantity): number =>
	Math.abs(low === null ? (high ?? 0) : high === null ? low : (low + high) / 2);

const isSame = (one: Quantity, other: Quantity): boolean =>
	one.unit === other.unit &&
	Math.abs(middle(one) - middle(other)) <=
		0.005 * Math.max(middle(one), middle(other));

/** Where a quote stands in a text; nowhere, where there is none. */
const placesOf = (quote: string, raw: string): readonly number[] => {
	const places: number[] = [];
	if (quote === "") return places;
	for (let at = raw.indexOf(quote); at !== -1; at = raw.indexOf(quote, at + 1))
		places.push(at);
	return places;
};

/** The figure that a claim quotes; else the first of its value. */
const quotedBy = (
	{ quote, value }: Gold,
	raw: string,
	figures: readonly Seen[],
): Seen | undefined => {
	if (value === undefined) return undefined;
	const alike = figures.filter((figure) => isSame(figure.value, value));
	for (const at of placesOf(quote, raw)) {
		const found = alike.find(
			({ start, end }) => start >= at - 1 && end <= at + quote.length + 1,
		);
		if (found !== undefined) return found;
	}
	return alike[0];
};

const kindsOf = (claims: readonly Gold[]): ReadonlySet<string> =>
	new Set(claims.map(({ kind }) => kind));

/** What a figure means by its claims: those of the kind told first. */
const answersOf = (
	{ measure }: Sight,
	claims: readonly Gold[],
): readonly Answer[] => {
	const [first] = claims;
	if (first === undefined) {
		const label = nameOfLabel({ measure, kind: null });
		return [{ label, subject: "", object: null }];
	}
	return claims
		.filter(({ kind }) => kind === first.kind)
		.map(({ kind, qualifier, subject, object }) => ({
			label: nameOfLabel({
				measure,
				kind,
				...(qualifier === undefined ? {} : { qualifier }),
			}),
			subject,
			object: object ?? null,
		}));
};

/** What there is to learn from an article: each of its figures, but those that may mean one thing or another. */
const examplesOf = (article: Labelled): readonly Example[] => {
	const raw = article.title
		? `${article.title}\n\n${article.text}`
		: article.text;
	const figures = figuresOf(article);
	const claims = article.claims.filter(({ kind }) => kind !== "milestone");
	const quoted = new Map(
		claims.map((claim) => [claim, quotedBy(claim, raw, figures)]),
	);
	return figures.flatMap((figure) => {
		const own = claims.filter((claim) => quoted.get(claim) === figure);
		const alike = claims.filter(
			({ value }) => value !== undefined && isSame(value, figure.value),
		);
		const isRepetition = own.length === 0 && alike.length > 0;
		if (isRepetition && kindsOf(alike).size > 1) return [];
		return {
			sight: figure.sight,
			answers: answersOf(figure.sight, isRepetition ? alike : own),
			weight: isRepetition ? weightOfRepetition : 1,
		};
	});
};

/** What there is to learn from articles. */
export const examplesIn = (articles: readonly Labelled[]): readonly Example[] =>
	articles.flatMap(examplesOf);
