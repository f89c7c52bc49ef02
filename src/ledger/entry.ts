import type { Claim } from "../extract/claim.ts";

/** What the ledger keeps of an article: where it stands and when, not its text. */
export type EntryArticle = Readonly<{
	id: string;
	/** 1, and one more for each change of the text under the same id. */
	version: number;
	outlet: string;
	url: string | null;
	title: string;
	/** ISO instant (or day). */
	published: string;
	/** ISO instant of the first sight of this version. */
	seen: string;
	/** `completed`: what it says beyond the version before was to be read from the first. */
	stage?: "teaser" | "completed";
}>;

/** ISO instant from which a version was known, or could be: its publication, or the first sight of a text that was changed later. */
export const knownAt = ({
	version,
	stage,
	published,
	seen,
}: EntryArticle): string =>
	version > 1 && stage !== "completed" ? seen : published;

/** One version of one article, read: what the ledger is fed with. */
export type Entry = Readonly<{
	article: EntryArticle;
	claims: readonly Claim[];
	/** See `sketchOf`; `null` where the article tells nothing. */
	sketch: Uint32Array | null;
}>;
