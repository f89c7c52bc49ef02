import type { NounTable } from "../noun.ts";

export const nouns: NounTable = {
	chips: [
		"(?:GPU|TPU|CPU|XPU|NPU|ASIC|LPU)s?",
		"(?:[Ss]uper)?[Cc]hips?",
		"(?:[Aa]ccelerator|[Pp]rocessor|[Ss]emiconductor)s?",
		"(?:[Gg]raphics?|[Tt]ensor|[Nn]eural|[Cc]entral|[Ll]anguage) [Pp]rocessing [Uu]nits?",
		"(?:GB|MI|H|B|A|R|TPU v|Trainium ?)\\d{1,4}s?",
		"(?:Blackwell|Hopper|Rubin|Instinct|Trainium|Ironwood)s?",
		"(?:CS|WSE)-\\ds?",
	],
	users: [
		"(?:users?|subscribers?|MAUs?|WAUs?|DAUs?)",
		"(?:weekly|monthly|daily) actives?",
		// "6 million monthly and 1.5 million daily users".
		"(?:weekly|monthly|daily)(?= and [^,;()]{0,24}\\b(?:weekly|monthly|daily) (?:active )?users)",
	],
	shares: ["(?:shares?|ADSs?|ADRs?|warrants?)"],
	people: ["(?:people|employees|workers|staff|jobs|developers|students)"],
	homes: ["(?:homes|households|houses)"],
	sites: [
		"(?:sites|data cent(?:er|re)s|datacenters|campuses|buildings|racks|servers|reactors|plants)",
	],
	customers: ["(?:customers|businesses|companies|clients|enterprises)"],
};

/** What people do with a product, by which they are its users. */
export const usage =
	"use|uses|used|using|user|visit|visits|visited|open|opened|turn to|chat with|chats with|chatting with|interact with|talk to|serves|serve|reaches|log in to|log on to|rely on|active";

/** How often: "900 million a week". */
export const rhythms =
	"(?:a|per|each|every) (?:week|month|day)|weekly|monthly|daily";

/** Words that no counted noun is sought beyond. */
export const nounStops =
	"in|on|at|by|to|from|of|for|over|under|with|within|and|or|but|as|than|into|that|which|who|will|would|was|were|is|are|has|have|had|this|next|last|per|each|every|after|before|since|until|through|during|against|up|down|versus|vs|tied";

/** Whose the counted things are: "one million of its chips". Pattern source. */
export const determiners = "its|their|his|her|our|those|these|the";

/** From the users to their number: "(DAP) rose 5% to ", " across its apps stood at ". Pattern source. */
export const usersReach =
	" ?(?:\\([A-Z]{2,5}\\))?(?: (?:[^.,;:!?()\\n\\d]|\\d[\\d.]{0,4}(?:%| per))*?)? (?:at|to|reach(?:ed|es|ing)|of|hit|hits|total(?:l?ed|s)|from|is|was|were|exceed(?:ed|s)|surpass(?:ed|es)|pass(?:ed|es)|topped) ";

/** Behind a number: what it counts was named before it, "Nvidia's GPUs, 12,600 of them". Pattern source. */
export const ofThem = " of them(?![A-Za-z])";

/** Behind a number: a word that says nothing of what is counted, "20,000 units". Pattern source. */
export const units = " units(?![A-Za-z])(?! of)";

/** Behind a number that adds to one before: "60,000 more to Naver". Pattern source. */
export const further = "(?: (?:more|additional))?(?: units)?";

/** Words that name users before their number: "weekly users: 800 million". */
export const usersAhead =
	"users|subscribers|user base|(?:weekly|monthly|daily) audience|active people|(?:MAU|WAU|DAU|DAP|MAP)s?";

/** A number that heads its line: "24,000: the number of AMD GPUs". Pattern source. */
export const heading =
	"(?<=(?:^|\\n)[^A-Za-z\\d\\n]{0,4}\\d[\\d,]*):(?: the(?: number)?(?= ))?";

/** Words behind a number by which it ends, with nothing counted: "400,000 in total". */
export const countEnds =
	"a (?:year|quarter|month) (?:earlier|ago|before)|earlier|previously|before|total|altogether|overall|due|planned|promised|expected|deployed|installed|online|live|scheduled|possible|(?:go|follow|arriv|com|land|head)(?:e|s|es|ed|ing)?|went|c[ao]me|ships?|shipped|can|could|may|might|should|initially|eventually|later|then|already|now|alone";
