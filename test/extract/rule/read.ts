import { lexiconOf } from "../../../src/extract/lexicon.ts";
import { readNotes } from "../../../src/extract/notes.ts";
import { readPassage } from "../../../src/extract/passage/read.ts";
import type { Draft } from "../../../src/extract/rule/draft.ts";

const lexicon = lexiconOf([]);

/** What rules alone read in a text, seen from Thursday, 15 January 2026. */
export const draftsIn = (text: string, title?: string): readonly Draft[] => {
	const passage = readPassage({
		text,
		published: "2026-01-15",
		...(title === undefined ? {} : { title }),
	});
	return readNotes(passage, lexicon, (drafts) => drafts).drafts;
};
