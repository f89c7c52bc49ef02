import type { CueTable } from "../../cue.ts";
import { verbs, words } from "../inflect.ts";

/** Small words that tell who does what to whom, and whether it is so. */
export const grammarCues: CueTable = {
	not: [
		...words("not no never neither nor isn't wasn't won't didn't doesn't"),
		...words("hasn't haven't cannot can't couldn't wouldn't unlikely nothing"),
		...words("aren't weren't don't n't without"),
		"nothing like",
		"no longer",
		"far from",
		"rather than",
		"instead of",
		"no plans to",
		"no plan to",
	],
	deny: [
		...verbs("deny dispute reject dismiss rebut refute"),
		...words("denial"),
		"pushed back on",
		"ruled out",
		"rules out",
	],
	nonsense: [
		...words("nonsense false untrue baseless rubbish inaccurate incorrect"),
		...words("unfounded fake wrong"),
		"not true",
		"not accurate",
		"complete nonsense",
		"made up",
	],
	if: [...words("if whether unless suppose"), "should it", "were to"],
	say: [
		...words("said says say saying told tells reported reports according"),
		...verbs("announce disclose confirm reveal"),
		...words("wrote writes added"),
	],
	by: ["by"],
	from: ["from", "of from"],
	into: ["in", "into", "behind"],
	to: ["to", "toward", "towards"],
	of: ["of"],
	on: ["on", "upon"],
	with: ["with", "alongside", "together with", "between"],
	for: ["for", "at"],
	use: [],
	it: ["it", "they"],
	sameday: ["that day", "the same day", "on the day"],
	unnamed: [
		"unnamed customer",
		"undisclosed customer",
		"mystery customer",
		"unidentified customer",
		"a fourth customer",
		"a new customer",
	],
};
