import type { Qualifier } from "../../extract/claim.ts";
import type { Evidence, Side } from "../../ledger/statement.ts";
import { type Matter, wordSaid } from "../../wording/claim.ts";
import { wordAmount } from "../../wording/quantity.ts";
import { count, fill } from "../../wording/template.ts";
import { wordWindow } from "../../wording/window.ts";
import type { Scene } from "../scene.ts";

/** One figure and everything that says so. */
export type Chapter = Readonly<{
	figure: string;
	support: string;
	isDenied: boolean;
	evidence: readonly Evidence[];
	/** How those quotes put the figure that do not put it as the chapter does. */
	otherwise: ReadonlyMap<Evidence, string>;
}>;

const dayOf = (instant: string): string => instant.slice(0, 10);

const wordSupport = (side: Side, { words, locale }: Scene): string => {
	const stories = count(words.stories, side.stories);
	const outlets = count(words.outlets, side.outlets);
	const days = { from: dayOf(side.first), to: dayOf(side.last) };
	return [
		fill(words.board.evidence.support, { stories, outlets }),
		wordWindow(days, locale),
	].join(" · ");
};

/** "$10B (each step)": an amount says which one it is, where there are several. */
const wordFigureOf = (
	side: Side,
	matter: Matter,
	qualifier: Qualifier | undefined,
	{ words, locale }: Scene,
): string => {
	const what = wordSaid(side, matter.kind, locale) || words.board.untold;
	return side.value && qualifier
		? fill(words.detail, { what, qualifier: words.qualifiers[qualifier] })
		: what;
};

/** "$100B", where the side is "up to $100B": one figure, but not the same words. */
const putOtherwise = (
	{ value, evidence }: Side,
	{ kind }: Matter,
	{ locale }: Scene,
): ReadonlyMap<Evidence, string> => {
	if (value === undefined) return new Map();
	const shown = wordAmount(value, kind, locale);
	return new Map(
		evidence.flatMap((quote): [Evidence, string][] => {
			if (quote.value === undefined) return [];
			const put = wordAmount(quote.value, kind, locale);
			return put === shown ? [] : [[quote, put]];
		}),
	);
};

/** The sides of a slot as the evidence view shows them, in their order. */
export const chaptersOf = (
	sides: readonly Side[],
	matter: Matter,
	scene: Scene,
): readonly Chapter[] =>
	sides.map((side) => {
		const qualifier = side.qualifier ?? matter.qualifier;
		const figure = wordFigureOf(side, matter, qualifier, scene);
		return {
			figure: side.denied
				? fill(scene.words.board.evidence.denial, { figure })
				: figure,
			support: wordSupport(side, scene),
			isDenied: side.denied,
			evidence: side.evidence,
			otherwise: putOtherwise(side, matter, scene),
		};
	});
