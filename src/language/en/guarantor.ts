/** How English says that one answers for what others owe. */

/** "Guaranteed Anthropic up to 5 gigawatts": which it supplies. */
const supplied =
	" (?:(?!covers?\\b|is\\b|of\\b|on\\b|for\\b)[A-Z]\\w+|the \\w+|it) (?:access\\b|(?:up to |at least |about |over |more than )?[\\d.,]+ ?(?:GW|MW|gigawatts?|megawatts?)\\b)";

const papers = `(?:lease |financial |credit |payment |debt ){0,2}(?:backstops?|guarantees?)\\b(?! (?:revenue|demand|supply|returns?|access))(?!${supplied})`;
const ticker = "(?: \\([A-Z.: ]{1,14}\\))?";
/** "Providing a", "has added a fresh $1.4 billion". */
const giving =
	",?(?: (?:which|also|is|will|would|has|agreed to|to)){0,3} (?:provid(?:e[sd]?|ing)|offer(?:s|ed|ing)?|add(?:s|ed|ing)?|giv(?:es?|ing)|extend(?:s|ed|ing)?) (?:a |an |the |its |another |about |roughly |fresh |further |additional |\\$[\\d.,]+ ?(?:billion|million|bn|b|m)(?: (?:of|in))? ){0,4}";

const support = "(?:back|support|cover|secur)(?:s|es|ed|ing|e)?";
/** "Of those lease obligations": what others owe. */
const owed =
	"(?:of|in|worth of) (?:[a-z]+ |[A-Z][A-Za-z]+['’]s ){0,3}(?:obligations|liabilities|(?:lease|rent) payments)";

/** Behind a name: "will backstop $1.8 billion of N's lease", "'s guarantee". */
export const guaranteesBehind = new RegExp(
	`^${ticker}(?:(?: (?:will|would|has|is to|agreed to|has agreed to|also|is(?= [a-z]+ing)))*,? (?:backstop(?:s|ped|ping)?|guarantee(?:s|d|ing)?|underwr(?:ite|ites|ote|iting))\\b(?! (?:revenue|demand|supply|returns?|access))(?!${supplied})| (?:stands?|stood|standing) (?:fully )?behind\\b|,? (?:(?:will|would|is to|to|has|also) )*(?:act(?:s|ed|ing)?|serv(?:es?|ed|ing)) as (?:a |the )?guarantor\\b|${giving}${papers}|(?:['’]s)? (?:[$€£][\\d.,]+ ?(?:billion|million|bn|b|m)? )?${papers}|(?: [a-z]+){0,2} ${support} [^.;,]{0,24}[$€£]?[\\d.,]+ ?[a-z]* ${owed})`,
	"i",
);

/** Before a name: "a financial backstop from", "guaranteed by". */
export const guaranteedAhead =
	/\b(?:backstops?|guarantees?)(?: \w+){0,2} (?:from|by) $|\b(?:backstopped|guaranteed|underwritten) by $/i;

/** In whatever speaks of guarantees. */
export const head =
	/backstop|guarant|underwr|obligations|liabilities|payments/i;

/** Before a sum: it is only answered for, nobody pays it. */
export const sumAhead =
	/\b(?:backstop|guarantee|underwrit)\w*(?: [a-z]+){0,2} $/i;

/** Behind a sum: likewise, "Google's $1.4 billion guarantee". */
export const sumBehind =
	/^ (?:(?:lease|financial|credit|payment|debt|loan|bank|parent|corporate) ){0,2}(?:backstops?|guarantees?)\b/i;

/** Before a sum: it is that of a guarantee, "a residual value guarantee of". */
export const sumOf =
	/\b(?:backstops?|guarantees?) (?:worth|of|totall?ing|for) (?:(?:up to|about|around|nearly|some|as much as) )?$|\bguarantee\w* (?:the )?residual value\b[^;.]*$/i;

/** In a sentence: what nobody else buys is taken, which is an order. */
export const unsold = /\bunsold\b|\bresidual\b|\bleft over\b/i;

/** Before and behind a sum: so much of what others owe is answered for, "backs $1.3 billion of those obligations". */
export const supporting = new RegExp(`\\b${support} (?:[a-z]+ ){0,3}$`, "i");
export const owing = new RegExp(`^ ${owed}\\b`);
