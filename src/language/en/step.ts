/** Pattern sources of the words that make an amount of power a step of a plan. */
export const each = ["[Ff]or (?:each|every)", "[Ee]ach", "[Ee]very", "[Pp]er"];
export const per = ["/"];
export const stepWords = [
	"additional",
	"new",
	"completed",
	"deployed",
	"full",
	"single",
];

/** Words that make it the first part. */
export const first = [
	"(?:[Tt]he |[Aa]n |[Ii]ts |a )?(?:[Ff]irst|[Ii]nitial|[Oo]pening)",
];

/** Articles that stand for "one". */
export const single = ["[Aa]", "[Aa]nother"];

/** One gigawatt, where no number stands before it. */
export const units = ["gigawatt", "GW"];

/** Between a step's word and its power. Pattern source. */
export const nearly = " about| roughly";

/** Ends as a sum of money does: "$10 billion a gigawatt" is a price. */
export const endsAsMoney = /(?:illion|bn|dollars|\d[BbTt]) $/;

/** Behind a sum: it is paid at every step, "at each of five milestones", "with each of the ten halls". */
export const paidAtEach =
	/^[^,;.$€£]{0,60}?\b(?:at|with|on|upon|for|after) (?:each|every)(?: one)? (?:of )?(?:[\w-]+ ){0,4}(?:milestones?|halls?|stages?|sites?|phases?|steps?|tests?|goals?|targets?|buildings?|clusters?|gigawatts?|megawatts?)\b/i;

/** Before a sum: the same, "Every time Halden switches on another 50 MW, Norrby will put in". */
export const paidEachTime =
	/^(?:each time|every time|whenever) [^,;]+, [^,;.$€£]*$/i;
