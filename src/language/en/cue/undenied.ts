import { words } from "../inflect.ts";

const negations = [
	..."not never cannot didn't doesn't don't hasn't haven't hadn't won't wouldn't can't couldn't"
		.split(" ")
		.flatMap((no) => [no, `${no} yet`, `${no} immediately`]),
	"neither",
	"yet to",
	"declined to",
	"refused to",
	"unable to",
];
const verbs = [
	...words("deny denied dispute disputed confirm confirmed verify verified"),
	"independently verify",
	"independently confirm",
	"rule out",
	"ruled out",
	"ruling out",
	"rules out",
	"confirm or deny",
];

/** What is not denied is not denied, nor is what nobody confirms: "did not rule out", "could not confirm". */
export const undenied: readonly string[] = [
	...negations.flatMap((no) => verbs.map((verb) => `${no} ${verb}`)),
	...["confirmed nor denied", "denied nor confirmed"].map(
		(both) => `neither ${both}`,
	),
	"neither confirm nor deny",
	"not denying",
	"not confirming",
	"without confirming",
	"without denying",
];
