import { lexiconOf } from "../../src/extract/lexicon.ts";
import type {
	QuantityMention,
	WindowMention,
} from "../../src/extract/mention.ts";
import { type Notes, readNotes } from "../../src/extract/notes.ts";
import { readPassage } from "../../src/extract/passage/read.ts";
import type { Passage } from "../../src/extract/passage.ts";
import { isAsserted } from "../../src/extract/refine/question.ts";
import type { Draft } from "../../src/extract/rule/draft.ts";
import { quantityOf, windowOf } from "../../src/extract/rule/line/pick.ts";
import {
	type Figure,
	figureAt,
	isFigure,
} from "../../src/extract/weigh/figure.ts";
import {
	canBeDue,
	isDueIn,
	speaksOfSystems,
	type Time,
	timeAt,
} from "../../src/extract/weigh/step.ts";
import type { Reread, View } from "../../src/extract/weigh/view.ts";
import type { Labelled } from "./gold.ts";

export const lexicon = lexiconOf([]);

/** A figure or a time, and what the rules make of it. */
export type Seen<Thing> = Readonly<{
	thing: Thing;
	mention: QuantityMention | WindowMention;
	draft: Draft | undefined;
}>;

/** An article as the rules alone read it. */
export type Reading = Readonly<{
	article: Labelled;
	passage: Passage;
	notes: Notes;
	figures: readonly Seen<Figure>[];
	times: readonly Seen<Time>[];
}>;

/** Whether a figure that stands in a question, or in a bare hypothesis, is passed over in any case. */
const isOpen = (
	{ line }: View,
	at: number | undefined,
	{ start, end }: QuantityMention | WindowMention,
): boolean => {
	const claim = { kind: "status", subject: null, object: null } as const;
	const place = at === undefined ? {} : { at };
	return !isAsserted({ ...claim, line, ...place, start, end, rule: "" });
};

/** Reads an article by rules alone, and keeps what there was to weigh. */
export const readingOf = (article: Labelled): Reading | null => {
	const { title, text, published } = article;
	const passage = readPassage({
		...{ text, published },
		...(title === undefined ? {} : { title }),
	});
	if (passage.lang === null) return null;
	const figures: Seen<Figure>[] = [];
	const times: Seen<Time>[] = [];
	const keep: Reread = (drafts, view) => {
		for (const [at, token] of view.line.tokens.entries()) {
			const quantity = quantityOf(token);
			if (
				quantity !== null &&
				isFigure(view.line, at) &&
				!isOpen(view, at, quantity)
			)
				figures.push({
					thing: figureAt(view, at, quantity),
					mention: quantity,
					draft: drafts.find((draft) => draft.at === at),
				});
			const window = windowOf(token);
			if (window === null || !canBeDue(window, view.published)) continue;
			if (!speaksOfSystems(view.line)) continue;
			if (isOpen(view, undefined, window)) continue;
			times.push({
				thing: timeAt(view, at, window),
				mention: window,
				draft: drafts.find(
					({ kind, when }) =>
						kind === "milestone" && isDueIn(when, window.when),
				),
			});
		}
		return drafts;
	};
	const notes = readNotes(passage, lexicon, keep);
	return { article, passage, notes, figures, times };
};
