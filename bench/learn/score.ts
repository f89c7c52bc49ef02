import type { Claim } from "../../src/extract/claim.ts";
import { factsOf } from "../../src/extract/facts.ts";
import { readNotes } from "../../src/extract/notes.ts";
import { readPassage } from "../../src/extract/passage/read.ts";
import { mergeFacts } from "../../src/extract/refine/merge.ts";
import type { Draft } from "../../src/extract/rule/draft.ts";
import { rereadBy } from "../../src/extract/weigh/reread.ts";
import type { Reread } from "../../src/extract/weigh/view.ts";
import type { Weights } from "../../src/extract/weigh/weights.ts";
import { sharedBy } from "../../test/extract/shared.ts";
import type { Gold, Labelled } from "./gold.ts";
import { lexicon } from "./reading.ts";

/** How many claims were said, how many are right, and how many there are. */
export type Score = Readonly<{ said: number; right: number; gold: number }>;

const digits = (bound: number | null | undefined): string =>
	bound?.toPrecision(3) ?? "open";

/** All that has to be right, values to three digits. */
export const factOf = ({
	kind,
	subject,
	object,
	qualifier,
	denied,
	when,
	value,
}: Gold | Draft | Claim): string =>
	[
		...[kind, subject, object ?? "", qualifier ?? ""],
		...[denied ?? false, when?.from ?? "", when?.to ?? ""],
		...[value?.unit ?? "", digits(value?.low), digits(value?.high)],
	].join("|");

/** What is read of an article; by rules alone where there are no weights. */
const readBy = (
	{ title, ...rest }: Labelled,
	weights: Weights | null,
): readonly string[] => {
	const passage = readPassage({
		...rest,
		...(title === undefined ? {} : { title }),
	});
	if (passage.lang === null) return [];
	const again: Reread =
		weights === null ? (drafts) => drafts : rereadBy(weights);
	const notes = readNotes(passage, lexicon, again);
	const facts =
		weights === null ? mergeFacts(notes.drafts) : factsOf(notes, weights);
	const told = facts.filter(({ subject }) => subject !== null);
	return [...new Set(told.map(factOf))];
};

/** Scores what is read of articles. */
export const scoreOf = (
	articles: readonly Labelled[],
	weights: Weights | null,
): Score => {
	let [said, right, gold] = [0, 0, 0];
	for (const article of articles) {
		const read = readBy(article, weights);
		const wanted = [...new Set(article.claims.map(factOf))];
		said += read.length;
		gold += wanted.length;
		right += sharedBy(read, wanted);
	}
	return { said, right, gold };
};

/** Both scores together. */
export const together = (one: Score, other: Score): Score => ({
	said: one.said + other.said,
	right: one.right + other.right,
	gold: one.gold + other.gold,
});

/** Precision, recall and F1 as columns of a table. */
export const columnsOf = ({ said, right, gold }: Score): string =>
	[right / said, right / gold, (2 * right) / (said + gold)]
		.map((share) => share.toFixed(3))
		.join(" | ");
