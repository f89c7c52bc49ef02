import type { Party } from "../extract/lexicon.ts";
import { digestOf } from "../feed/digest.ts";

/** Raised whenever extractor or sketches come out differently, so that stored articles are read again. */
const extractorRevision = "9";

/** What a reading depends on beside the article: the extractor, and the names that the topic tells it. */
export const revisionOf = (parties: readonly Party[]): string =>
	`${extractorRevision} ${digestOf(JSON.stringify(parties))}`;
