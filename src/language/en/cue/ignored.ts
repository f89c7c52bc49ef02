import { unchanged } from "./unchanged.ts";
import { undenied } from "./undenied.ts";

/** "Ended up owning" closes no session, "ended up 1.6%" does. */
const endings = ["ends up", "ended up"].flatMap((idiom) =>
	"owning holding controlling taking paying spending being having buying costing raising selling making losing with as in at on worth"
		.split(" ")
		.map((next) => `${idiom} ${next}`),
);

/** Owners who refuse a deal end it; nobody denies that there is one. */
const refusals = ["shareholders", "stockholders"].flatMap((owners) => [
	...["", "ultimately ", "later ", "then ", "have ", "had "].flatMap((when) =>
		["reject", "rejected", "rejecting"].map(
			(refuse) => `${owners} ${when}${refuse}`,
		),
	),
	`rejected by ${owners}`,
]);

/** What an offer would have valued it at was offered all the same. */
const offersRefused = [
	"rejected",
	"rejects",
	"rejecting",
	"rejection of",
].flatMap((refuse) =>
	["an", "an unsolicited", "a takeover", "an earlier", "the"].flatMap((kind) =>
		["offer", "approach", "bid", "proposal"].map(
			(offer) => `${refuse} ${kind} ${offer}`,
		),
	),
);

/** Phrases that hold a cue's word but not its meaning: "in order to" orders nothing. */
export const ignored: readonly string[] = [
	"in the meantime",
	"from nothing",
	...["press release", "release", "statement", "post", "note", "memo"].map(
		(text) => `unsigned ${text}`,
	),
	...["miner", "miners", "mining"].flatMap((who) =>
		["bitcoin", "bitcoin (btc)"].map((money) => `${money} ${who}`),
	),
	"start-up",
	"start-ups",
	"in return",
	"in exchange",
	"in response",
	"in a statement",
	"for its part",
	"on the other side",
	...endings,
	...refusals,
	...offersRefused,
	...unchanged,
	...undenied,
	"end up",
	"ending up",
	"winds up",
	"wound up",
	"in order to",
	"in order",
	"not only",
	"not just",
	"not least",
	"no matter",
	"no doubt",
	"no. 1",
	"in fact",
	"in addition",
	"in particular",
	"in part",
	"in turn",
	"in place",
	"as well as",
	"such as",
	"up to",
	"at least",
	"close to",
	"stock market",
	"stock exchange",
	"shareholders",
	"in cash",
	"in all",
	"chip maker",
	"chip company",
	"chip designer",
	"chip giant",
	"chip stocks",
	"for which it paid",
	"for which it is paying",
	"for which they paid",
	"for example",
	"for instance",
	"for now",
	"for years",
	"a year earlier",
	"a year ago",
	"a year before",
	"a year later",
	"at a time",
	"at the time",
	"at all",
	"lower-case",
	"back up",
	"set up shop",
	"make up",
	"made up of",
	"follow up",
	"to date",
	"by far",
	"by now",
	"by then",
	"on top",
	"of course",
	"more and more",
	"more than ever",
	"even more",
	"once more",
	"no more",
	"what is more",
	"much more",
	"or more",
	"earnings call",
	"earnings report",
	"earnings per share",
	"profit margin",
	"round of applause",
	"year-round",
	"cost-effective",
	// What a move is measured from is no moment of it.
	"last close",
	"previous close",
	"prior close",
	"last closing price",
	"previous closing price",
];
