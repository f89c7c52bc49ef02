import type { Span } from "./mention.ts";
import type { Lang } from "./reading.ts";

/** An article's own body as the readers see it: noise removed, folded, each unit traceable to the raw text. */
export type Passage = Readonly<{
	/** Title, blank line and text (or the text alone), as given. */
	raw: string;
	/** Simplified script, ASCII digits and punctuation, no emoji, glosses, tags or furniture. */
	clean: string;
	/** For each unit of `clean` its offset in `raw`, and one more for the end. */
	map: Int32Array;
	/** Sentences of `clean` in order; never across a paragraph's end. */
	sentences: readonly Sentence[];
	lang: Lang | null;
	/** ISO day of publication: the page's own where it tells one, else the article's. */
	published: string;
	/** Registrable domain, where known. */
	outlet?: string;
}>;

export type Sentence = Span & Readonly<{ paragraph: number; inTitle: boolean }>;
