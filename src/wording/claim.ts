import type {
	Condition,
	Kind,
	Qualifier,
	Quantity,
	Window,
} from "../extract/claim.ts";
import { widthOf } from "../text/width.ts";
import { type Locale, wordsOf } from "./locale.ts";
import { type QuantityStyle, wordAmount, wordFigure } from "./quantity.ts";
import { fill } from "./template.ts";
import { wordWindow } from "./window.ts";

/** What a claim is about, as deals, disputes, revisions and events all carry it. */
export type Matter = Readonly<{
	kind: Kind | "audit";
	subject: string;
	object?: string | undefined;
	qualifier?: Qualifier | undefined;
	/** The business, buyer or site that it is about, where it is not about the whole. */
	part?: string | undefined;
}>;

/** What is told of it. */
export type Figure = Readonly<{
	value?: Quantity;
	qualifier?: Qualifier;
	when?: Window;
	upon?: Condition;
}>;

export const wordKind = (kind: Kind | "audit", locale: Locale): string =>
	wordsOf(locale).kinds[kind];

export const wordQualifier = (qualifier: Qualifier, locale: Locale): string =>
	wordsOf(locale).qualifiers[qualifier];

/** The same in so many columns where it has a shorter form: "LOI". */
export const wordQualifierWithin = (
	qualifier: Qualifier,
	width: number,
	locale: Locale,
): string => {
	const words = wordsOf(locale);
	const long = words.qualifiers[qualifier];
	return widthOf(long) <= width ? long : (words.short[qualifier] ?? long);
};

/** "NVIDIA → OpenAI", or the subject alone. */
export const wordParties = ({
	subject,
	object,
}: Pick<Matter, "subject" | "object">): string =>
	object === undefined ? subject : `${subject} → ${object}`;

/** Kinds that say nothing beside their qualifier. */
const namedByQualifier: ReadonlySet<string> = new Set([
	"milestone",
] satisfies Kind[]);

/** The slot's name: "first capacity", "capacity (total)", "chips", "revenue (AI)". */
export const wordWhat = (
	{ part, ...matter }: Pick<Matter, "kind" | "qualifier" | "part">,
	locale: Locale,
): string => {
	const words = wordsOf(locale);
	const what = wordWhole(matter, locale);
	return part === undefined
		? what
		: fill(words.detail, { what, qualifier: words.parts[part] ?? part });
};

const wordWhole = (
	{ kind, qualifier }: Pick<Matter, "kind" | "qualifier">,
	locale: Locale,
): string => {
	const words = wordsOf(locale);
	if (qualifier === undefined || kind === "status") return words.kinds[kind];
	if (namedByQualifier.has(kind)) return words.qualifiers[qualifier];
	return fill(words.detail, {
		what: words.kinds[kind],
		qualifier: words.qualifiers[qualifier],
	});
};

/** "NVIDIA → OpenAI, investment". */
export const wordAbout = (matter: Matter, locale: Locale): string =>
	fill(wordsOf(locale).about, {
		parties: wordParties(matter),
		what: wordWhat(matter, locale),
	});

/** "$10B once the first capacity runs": of money released in steps its terms are told too, for they are what reports differ in. */
const withTerms = (
	value: string,
	{ upon, when }: Figure,
	locale: Locale,
): string => {
	const { terms } = wordsOf(locale);
	const window = (when && wordWindow(when, locale)) ?? "";
	if (upon === undefined)
		return window === "" ? value : fill(terms.window, { value, window });
	const told = fill(terms[upon], { value });
	return window === "" ? told : fill(terms.both, { terms: told, window });
};

/** What one side says: its amount, else its window, else its qualifier; empty where it says nothing. */
export const wordSaid = (
	figure: Figure,
	kind: Kind | "audit",
	locale: Locale,
	style: QuantityStyle = {},
): string => {
	if (figure.value) {
		const value = wordFigure(figure.value, kind, locale, style);
		return kind === "tranche" ? withTerms(value, figure, locale) : value;
	}
	const window = figure.when ? wordWindow(figure.when, locale) : "";
	if (window !== "" || figure.qualifier === undefined) return window;
	return wordQualifier(figure.qualifier, locale);
};

/** The whole claim in one clause: "NVIDIA invests up to $100B in OpenAI". */
export const wordClaim = (
	matter: Matter,
	figure: Figure,
	locale: Locale,
): string => {
	const words = wordsOf(locale);
	const told = figure.qualifier ?? matter.qualifier;
	// That a capacity is the whole goes without saying.
	const qualifier = told === "total" ? undefined : told;
	return fill(words.claims[matter.kind], {
		subject: matter.subject,
		object: matter.object,
		qualifier: qualifier && words.qualifiers[qualifier],
		when: figure.when && wordWindow(figure.when, locale),
		value:
			figure.value &&
			wordAmount(figure.value, matter.kind, locale, { inWords: true }),
	});
};
