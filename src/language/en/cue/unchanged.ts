import { words } from "../inflect.ts";

const negations = words(
	"not never isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't doesn't don't didn't",
);
const verbs = [
	...words(
		"change changed changing alter altered altering waver wavered wavering affect affected affecting",
	),
	"been changed",
	"been altered",
	"been affected",
];

const partly = ["fully", "entirely", "completed its", "completed their"];

/** What is under way has not been given up, "has not yet completed its investment". */
const unfinished = words("not hasn't haven't hadn't").flatMap((no) =>
	[no, `${no} yet`].flatMap((none) => partly.map((all) => `${none} ${all}`)),
);

/** That a deal stays as it was denies nothing of it: "has not changed its plan to", "no change to its pledge". */
export const unchanged: readonly string[] = [
	...negations.flatMap((no) => verbs.map((verb) => `${no} ${verb}`)),
	...["to", "in", "of"].flatMap((of) => [
		`no change ${of}`,
		`no changes ${of}`,
	]),
	"without changing",
	...unfinished,
];
