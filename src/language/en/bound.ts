import type { BoundTable } from "../bound.ts";

/** Little is missing where these stand before a bound: "just under" is about as much. Pattern source. */
const unhedged = "(?<!just |slightly |a little )";

/** What was moved up to a level has reached it: "shot up to $9 million", "pushed that up to $5 billion"; but "takes up to 750 MW". Pattern source. */
const unmoved =
	"(?<!adds |sums? |(?:ments|tions|edges) add |goes |going |gone |went |c[ao]mes? |crept |moved |shot |(?:push|bump|nudg)(?:es|ed|s|ing) (?:it |that |this |them )?|(?:brings|brought|bringing|drives|drove|driven|driving|sent|sends|sending) (?:it |that |this |them )?|(?:took|takes|taking) (?:it |that |this |them ))";

export const boundsBefore: BoundTable = {
	most: [
		`${unmoved}up to`,
		"UP TO",
		"up to an?",
		"Up to",
		"up-to-",
		"Up-to-",
		"upto",
		"as much as",
		"as large as",
		"as big as",
		"as many as",
		"as high as",
		"As much as",
		"As many as",
		"at most",
		"no more than",
		"not more than",
		"a maximum of",
		"maximum of",
		"a cap of",
		"capped at",
		"limited to",
		"a ceiling of",
		"no higher than",
		"not exceeding",
		"not to exceed",
		"topping out at",
		"topped out at",
		"maxing out at",
		`${unhedged}(?<!no |not )less than`,
		"(?<!no |not )fewer than",
		"Less than",
		"Fewer than",
		"lower than",
		`${unhedged}under`,
		"Under",
		`${unhedged}below`,
		"≤",
		"<",
	],
	least: [
		"at least",
		"at least an?",
		"At least",
		"At least an?",
		"more than",
		"More than",
		"over",
		"Over",
		"above",
		"exceeding",
		"exceeds",
		"exceeded",
		"exceed",
		"surpassing",
		"surpasses",
		"passes",
		"passed",
		"passing",
		"surpassed",
		"surpass",
		"topping",
		"topped",
		"tops",
		"(?<!the |The |its |of |their )top",
		"upwards of",
		"upward of",
		"in excess of",
		"north of",
		"no less than",
		"no fewer than",
		"not less than",
		"a minimum of",
		"minimum of",
		"greater than",
		"higher than",
		"larger than",
		"passed",
		"past",
		"crossed",
		"crosses",
		"crossing",
		"breached",
		"breaches",
		"breaching",
		"eclipsed",
		"eclipses",
		"eclipsing",
		"broke through",
		"breaks through",
		"breaking through",
		"broken through",
		"beyond",
		"≥",
		">",
	],
	about: [
		"about",
		"About",
		"around",
		"Around",
		"nearly",
		"Nearly",
		"almost",
		"Almost",
		"roughly",
		"Roughly",
		"approximately",
		"Approximately",
		"some",
		"Some",
		"close to",
		"near",
		"nearing",
		"approaching",
		"shy of",
		"short of",
		"just under",
		"just below",
		"just less than",
		"slightly under",
		"slightly below",
		"slightly less than",
		"a little under",
		"a little less than",
		"something like",
		"in the region of",
		"in the neighborhood of",
		"in the neighbourhood of",
		"in the ballpark of",
		"on the order of",
		"in the order of",
		"circa",
		"c\\.",
		"ca\\.",
		"approx\\.?",
		"an estimated",
		"estimated",
		"or so",
		"~",
		"≈",
	],
};

export const boundsAfter: BoundTable = {
	most: ["or less", "or fewer", "at most", "at the most"],
	least: [
		"or more",
		"or higher",
		"or above",
		"or greater",
		"and counting",
		"and up(?=[.,;:)]|$)",
		"plus",
		"\\+",
		"at least",
	],
	about: ["or so", "or thereabouts", "give or take"],
};

/** Bounds that may stand behind the noun of a figure: "$5 billion in revenue or less". */
export const boundsParted: BoundTable = {
	most: ["or less(?! than)", "or fewer(?! than)"],
	least: ["or more(?! than)", "or higher", "or above"],
	about: ["or so", "or thereabouts"],
};

/** The beginning of what parts them. */
export const opensParted = /^ (?:in|of)/;

/** All that may part them. Pattern source. */
export const beforeParted = " (?:in|of) (?:[A-Za-z]+ ){1,3}?";

/** Verbs before a step of which the level that it leads to follows: "rose $63 billion to $330 billion". */
export const stepping =
	"(?:rose|risen|rises|rising|grew|grown|jump(?:ed|s|ing)?|climb(?:ed|s|ing)?|gain(?:ed|s|ing)?|surg(?:ed|es|ing)|add(?:ed|s|ing)?|swell(?:ed|s|ing)?|fell|fallen|falls|falling|dropp(?:ed|ing)|sank|tumbl(?:ed|es|ing)|shed|lost|losing|shr[aiu]nk|slipp(?:ed|ing)|increas(?:ed|es|ing)|rais(?:ed|es|ing)|lift(?:ed|s|ing)|declin(?:ed|es|ing)|up|down) (?:by )?(?:an? )?";

/** Words that may stand between a bound and its number: "up to another $5 billion". */
export const boundFillers = [
	"another",
	"an additional",
	"additional",
	"a further",
	"further",
	"a total of",
	"a combined",
	"an extra",
	"a staggering",
	"a whopping",
	"an eye-watering",
];

/** Hedges between such a verb and its sum. Pattern source. */
export const hedges =
	"about |around |roughly |nearly |almost |some |more than |over ";

/** Before a number that a mark is named by: it is passed. Pattern source; see {@link markBehind}. */
export const passing =
	"(?:cross(?:ed|es|ing)?|pass(?:ed|es|ing)?|top(?:s|ped|ping)?|breach(?:ed|es|ing)?|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|clear(?:ed|s|ing)?|eclips(?:ed|es|ing)|br(?:eaks?|oke|eaking|oken)|through|past|over|above|beyond) (?:the|a) ";

/** Behind such a number: "went through the $460 billion threshold". To be tried where the number ends. */
export const markBehind =
	/(?:[ -]dollar)?[ -](?:mark|threshold|milestone|barrier|level|hurdle)(?![a-z])/y;

/** May stand between a bound and its number. */
export const boundLink = "to";
