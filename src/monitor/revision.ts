import type { Party } from "../extract/lexicon.ts";
import { digestOf } from "../feed/digest.ts";

/** Put in by the build: a digest of all that decides what is read in an article and how its sketch comes out. */
declare const EXTRACTOR_DIGEST: string;

const extractor =
	typeof EXTRACTOR_DIGEST === "string" ? EXTRACTOR_DIGEST : "from source";

/** What a reading depends on beside the article: the extractor, and the names that the topic tells it. */
export const revisionOf = (parties: readonly Party[]): string =>
	`${extractor} ${digestOf(JSON.stringify(parties))}`;
