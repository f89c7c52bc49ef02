/** English words that stand for companies told elsewhere. */

/** Several at once. */
export const plural =
	/companies|firms|parties|sides|partners|pair|duo|stocks|shares|^(?:both|the two)$/i;

export const former = /former/i;
export const latter = /latter/i;

/** Always the other side. */
export const counterpart =
	/^(?:its (?:rival|customer|supplier|partner)|(?:the )?(?:rival|customer|supplier))/i;

/** Behind a company's description: it answers another's deed. */
export const turn = /^,? in turn\b/;

/** The one told last, whoever the text is about: "Today that company is worth…". */
export const pointing = /^that /i;

/** The one who is to be bought. */
export const target = /^the (?:takeover )?target$/i;

/** Before the word: it stands for the one acted upon, "a stake in the company". */
export const actedUpon =
	/\b(?:of|in|into|with|to|from|by|for|on|buys?|buying|acquires?|acquiring|acquired|owns?|backs?|backing) $/;

/** Before the name of one who is told beside whom the text is about. */
export const beside = /\b(?:with|from|by|against|unlike) $/;

/** Before the one whose worth is told. */
export const valuing = /\bvalu(?:e|es|ed|ing) $/;

/** Before the one who is given money. */
export const investing = /\b(?:in|into) $/;

/** Before the one who is passed by another. */
export const leavingBehind =
	/\b(?:overt(?:akes?|aken|ook|aking)|pass(?:es|ed|ing)?|past|surpass(?:es|ed|ing)?|eclips(?:es|ed|ing)|leapfrog(?:s|ged|ging)?|top(?:s|ped|ping)|dethron(?:es|ed|ing)|ahead of|beat(?:s|ing|en)?) $/;

/** No more than that it is a company. */
export const company = /^the company$/i;
export const startup = /start-?up/i;

/** Behind the name of one who owns another or has put money into it. */
export const backed =
	/-(?:backed|owned|controlled|funded|linked|led|run|founded)\b/;

/** Names of what is no company. */
export const institution = /Foundation|government$/i;

/** Behind a word: of what it owns. */
export const possessive = /^['’]s/;

/** Between two names told side by side. Pattern source. */
export const pairLink = ",? and";

/** Before a word that stands for a company: somebody is to take it over. */
export const takenOver =
	/\b(?:acquir(?:e|es|ed|ing)|bu(?:y|ys|ying)|bought|purchas(?:e|es|ed|ing)|tak(?:e|es|ing|en) over|took over|absorb|swallow|win|wins|winning|won|land|clinch|snap(?:s|ped|ping)? up|snare|(?:bids?|bidding|offers?|offered|takeover|acquisition|purchase|pa(?:y|ys|id|ying)|billion|bn|million)(?: (?:in cash|in stock))? (?:for|of)) (?:all of |the rest of |control of )?$/;

/** Before the name of one whom somebody would take over: "its bid for", "terminated its merger with". */
export const soughtAhead =
	/\b(?:(?:bids?|bidding|offers?|deal|agreement|merger|takeover|acquisition|purchase|race|battle|fight|contest|war|pursuit|proposal|approach|talks|walks? away|walked away|dropped out)\b[^,;]{0,16} (?:for|of|with|from|over)|(?:acquir(?:e|es|ed|ing)|bu(?:y|ys|ying)|tak(?:e|es|ing) over)) $/i;

/** Behind the name of such a one: "Lattice's board". */
export const soughtBehind =
	/^['’]s? (?:board|shareholders|holders)\b|^ (?:takeover|bid|merger)\b/;
