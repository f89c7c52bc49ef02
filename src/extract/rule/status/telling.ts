import type { Cue } from "../../../language/cue.ts";

/** Classes of words that claim something without a figure: a deal's papers or fate, a denial, a chip of one's own. */
export const telling: readonly Cue[] = [
	"letter",
	"unsigned",
	"definitive",
	"hold",
	"shrink",
	"cancel",
	"done",
	"deny",
	"nonsense",
	"ownchip",
];
