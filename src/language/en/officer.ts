/** What those are called who speak for a company. Pattern sources. */
const office =
	"(?:(?:[Cc]o-?)?[Ff]ounder|[Cc]o-CEO|CEO|CFO|CTO|COO|(?:[Ss]enior |[Ee]xecutive )?[Vv]ice[ -][Pp]resident|[Pp]resident|[Cc]hair(?:man|woman)?|[Cc]hief(?: [A-Z]?[a-z]+){1,2}(?: [Oo]fficer)?|(?:[Ff]inance|[Tt]echnology|[Oo]perating) chief|[Bb]oss)";

/** One office or several: "co-founder and CEO", "chairman and chief executive". */
export const offices = `${office}(?:,? (?:and|&) ${office})*`;

/** A person's full name. */
export const fullName =
	"[A-Z][a-zà-ÿ]+(?: [A-Z]\\.)?(?: [A-Z][A-Za-zà-ÿ'’-]+){1,2}";

/** Before a company: its officer was so once. */
export const once = /\b(?:[Ff]ormer|[Ee]x-|[Tt]hen)[ -]?$/;

/** Pattern sources of words of which one stands wherever an officer is told. */
export const officeMarks: readonly string[] = [
	"founder|co-founder|cofounder|co-CEO|CEO|CFO|CTO|COO|vice|president|chair|chief|finance|technology|operating|boss",
];

const helpers =
	"(?: (?:has|had|will|would|is|was|also|now|just|since|already|reportedly|recently|plans to|wants to|intends to|agreed to|hopes to|promised to|pledged to|vowed to))*";
const deeds =
	"gave|gives|giving|puts?|putting|poured|pours|pouring|invest(?:s|ed|ing)?|commit(?:s|ted|ting)?|pledge[sd]?|spen[dt]s?|spending|bought|buys?|buying|acquire[sd]?|acquiring|orders|ordered|ordering|sign(?:s|ed|ing)(?! (?:the company|up))|struck|rais(?:e|es|ed|ing)|leas(?:e|es|ed|ing)|rent(?:s|ed|ing)?|builds?|built|building|deploys?|deployed|deploying|handed|backed";

/** Behind a person: they do what their company does, "Huang has put". Pattern source. */
export const deed = `${helpers} (?:${deeds})\\b`;

/** Behind a person: it is the company that is meant, "Davis, whose firm", "Huang's company". Pattern source. */
export const ownFirm =
	"(?:['’]s?|, whose) (?:company|firm|start-?up|group|fund|lab)(?![A-Za-z])";
