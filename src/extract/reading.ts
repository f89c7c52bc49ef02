import type { Lang } from "../text/language.ts";
import type { Claim } from "./claim.ts";

export type { Lang };

/** What the extractor is given: one article as it stands, still with its noise. */
export type ArticleText = Readonly<{
	title?: string;
	/** Plain text, or HTML where `format` says so. */
	text: string;
	format?: "text" | "html";
	/** ISO day or instant of publication, from which relative windows count. */
	published: string;
	/** Registrable domain, for regional readings of a bare 元 or 兆. */
	outlet?: string;
}>;

/** What the extractor found in one article. */
export type Reading = Readonly<{
	/** `null`: in a language that is not read. */
	lang: Lang | null;
	/** In the order of their offsets, one claim a fact. */
	claims: readonly Claim[];
	/** The article's own body, cleaned and folded (simplified script, no site furniture): what story sketches are made from. */
	body: string;
}>;
