import type { Speech } from "../speech.ts";

const verbs =
	"(?:said|says|say|told|tells|reported|reports|wrote|writes|announced|disclosed|confirmed|revealed|added|noted|warned|insisted|insists|claimed|claims|argued|argues|estimates|estimated|predicts|predicted|reckons|thinks|believes|projects|stressed|explained|acknowledged|called|denied|denies)\\b";
const part = "\\p{Lu}[\\p{Ll}'’-]+";

/** What newspapers and agencies are called by. */
const paper =
	"(?:Journal|Times|Post|News|Newspaper|Daily|Weekly|Insider|Information|Review|Tribune|Herald|Chronicle|Gazette|Standard|Telegraph|Guardian|Observer|Independent|Mail|Express|Press|Agency|Magazine|Today|Television|Radio|Network|Economist|Verge|Register|Asia|Wire|France-Presse)\\b";

/** Words that begin a sentence or tell its day, no part of a name. */
const opening =
	"(?:On|In|At|As|But|And|When|After|Yesterday|Today|Earlier|Later|Last|This|That|Meanwhile|However|Separately|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b";

const word = `(?!${opening})\\p{Lu}[\\p{L}'’-]* `;
const journal = `(?<![\\p{L}'’-])(?<who>(?:The (?:${word}){0,4}?|(?:${word}){1,4}?)${paper})`;
const reporting = "(?:said|says|according to|cited by|citing|told)(?: the)?";

const full = `(?!Wall Street\\b)(?<who>${part}(?: \\p{Lu}\\.)? ${part})`;

/** How English says who said it. */
export const speech: Speech = {
	verbs,
	reach: '[^.;“”"]{0,48}?\\b',
	companyReach:
		"(?: (?:also|later|has|had|have|now|itself|today|\\p{Ll}{3,12}ly|spokes\\p{Ll}+|officials|executives|management|analysts?))* ",
	before:
		"\\b(?:[Aa]ccording to|said|says|cited by|citing|seen by)(?: the| a report (?:by|from|in))? (?:[^.,;]{0,24} )?",
	press: `${journal}(?: also| later| has| had| first)? (?=${verbs})|(?<=\\b${reporting} )${journal}`,
	person: `${full}(?:, [^,;]{3,60},)?(?: also| later| has| had)? (?=${verbs})|(?<=\\b(?:said|says|[Aa]ccording to) )${full}`,
	again: `\\b[Tt]he (?:report|newspaper|paper|outlet|publication|story|article)(?: also)? ${verbs}`,
};

/** Before a name: it is told about, "briefed on". Pattern source. */
export const governing = "\\b(?:on|of|with|by|from|to|in) ";

/** Behind a time: it is that of an utterance: "a November 2025 post on X". */
export const utterance =
	/^ (?:(?:blog|social-media|analyst|earnings|conference|securities|regulatory) )?(?:posts?|interviews?|podcasts?|filings?|memos?|letters?|statements?|blog|tweets?|reports?|calls?|speech|conference|notes?|announcements?|presentations?|press release)\b/;
