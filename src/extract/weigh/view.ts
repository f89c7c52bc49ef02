import type { Draft } from "../rule/draft.ts";
import type { Line } from "../rule/line/line.ts";
import type { Language } from "../rule/read.ts";
import type { Scene } from "../rule/scene/scene.ts";
import type { Weights } from "./weights.ts";

/** A line that rules have read, with what is known by then. */
export type View = Readonly<{
	line: Line;
	/** The lines so far, this one the last. */
	lines: readonly Line[];
	/** What the lines before have told. */
	told: readonly Draft[];
	scene: Scene;
	/** Names of the article by prominence. */
	main: readonly string[];
	/** ISO day of publication. */
	published: string;
	lang: Language;
}>;

/** The same with what was learnt. */
export type Weighing = View & Readonly<{ weights: Weights }>;

/** What a line says in the end: what its rules make of it, read again in the light of everything around. */
export type Reread = (drafts: readonly Draft[], view: View) => readonly Draft[];
