import type { Speech } from "../speech.ts";

const verbs =
	"(?:said|says|say|told|tells|reported|reports|wrote|writes|announced|disclosed|confirmed|revealed|added|noted|warned|insisted|insists|claimed|claims|argued|argues|estimates|estimated|predicts|predicted|reckons|thinks|believes|projects|stressed|explained|acknowledged|called|denied|denies)\\b";
const part = "\\p{Lu}[\\p{Ll}'’-]+";

const full = `(?<who>${part}(?: \\p{Lu}\\.)? ${part})`;

/** How English says who said it. */
export const speech: Speech = {
	verbs,
	reach: '[^.;“”"]{0,48}?\\b',
	companyReach:
		"(?: (?:also|later|has|had|have|now|itself|today|\\p{Ll}{3,12}ly|spokes\\p{Ll}+|officials|executives|management|analysts?))* ",
	before:
		"\\b(?:[Aa]ccording to|said|says|cited by|citing|seen by)(?: the| a report (?:by|from|in))? (?:[^.,;]{0,24} )?",
	person: `${full}(?:, [^,;]{3,60},)?(?: also| later| has| had)? (?=${verbs})|(?<=\\b(?:said|says|[Aa]ccording to) )${full}`,
	again: `\\b[Tt]he (?:report|newspaper|paper|outlet|publication|story|article)(?: also)? ${verbs}`,
};
