import type { Evidence } from "../../ledger/statement.ts";
import type { Chapter } from "./chapter.ts";

/** All that is known of one row. */
export type Dossier = Readonly<{
	title: string;
	facts: readonly string[];
	chapters: readonly Chapter[];
	/** Where the row itself leads, if it has no quotes. */
	url: string | null;
}>;

/** The quotes of all its chapters, in their order. */
export const quotesOf = (dossier: Dossier): readonly Evidence[] =>
	dossier.chapters.flatMap(({ evidence }) => evidence);
