import type { Kind } from "../../../extract/claim.ts";
import { wordKind } from "../../../wording/claim.ts";
import { fill } from "../../../wording/template.ts";
import type { Scene } from "../../scene.ts";
import type { Chapter } from "../chapter.ts";

/** "status: on hold" */
export const labelled = (
	kind: Kind,
	what: string,
	{ words, locale }: Scene,
): string => fill(words.labelled, { name: wordKind(kind, locale), what });

/** Figures with their kind in front, where they stand beside those of another. */
export const underKind = (
	kind: Kind,
	chapters: readonly Chapter[],
	scene: Scene,
): readonly Chapter[] =>
	chapters.map((chapter) => ({
		...chapter,
		figure: labelled(kind, chapter.figure, scene),
	}));
