import type { Cue } from "../../../language/cue.ts";

/** What is bought and sold under contracts, in the notation of patterns. */
export const goods = "chip|system|cloud|C|equal";

/** Whose contract it is, is told by other words, or it is no contract for goods. */
export const ofShares = [
	"equity",
	"stock",
	"stake",
	"debt",
	"invest",
] as const satisfies readonly Cue[];
/** The same, with words for who else it is with. */
export const notTold = [
	...ofShares,
	"unnamed",
	"with",
	"from",
	"acquire",
	"license",
] as const satisfies readonly Cue[];
