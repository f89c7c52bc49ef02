import type { FatePhrase, FateTable } from "../fate.ts";

/** What a verb of fate is done to. */
export const deal =
	"(?:(?:mega|multibillion-dollar )?deals?|agreements?|contracts?|investments?|acquisition|takeover|purchase|bid|buyout|merger|tie-?up|partnership|plans?|pact|pledge|commitments?|orders?|project|sale|transaction|lease|expansion|talks|negotiations|financing|letters? of intent|loi|memorandum|accord|arrangement|scheme|campus)";

/** Without whose vote a company is not sold, and how they refuse it. */
const owners = "(?:shareholders|stockholders)";
const refused =
	"(?:reject(?:s|ed|ing)?|vot(?:es?|ed|ing) (?:down|against)|turn(?:s|ed|ing)? down)";

/** What is signed. */
const paper =
	"\\b(?:term sheet|heads of terms|papers|paperwork|documents|binding|terms)\\b";

/** Of what a fate may be told. */
export const matter = `\\b(?:${deal}|${owners})|${paper}`;

/** Words between verb and deal; none that turn to another matter. */
const between =
	"(?:(?!(?:with|on|at|in|as|after|by|when|and|but|from|than|spending|capital|capex|price|cost|job|hiring|production|output|in-house|own)\\b)[^\\s,;:]+ ){0,6}?";
const later = "[^,;:]{0,60}?";
const been = "(?:is|are|was|were|been|be|being|got|getting)(?: now)?";

/** Behind the end of talks: what they came to, "ended in Nvidia's $100 billion for OpenAI". */
const broughtAbout =
	"(?:with|in) (?:(?!(?:no|neither|nothing|failure|over|on|about|after|without|as|and|because|amid|late|early|mid|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*|20\\d\\d)\\b)[^\\s,;:]+ ){0,5}?(?:agreement|deal|contract|accord|pact|success|[mb]illion)\\b";

const done = (verbs: string): FatePhrase => ({
	head: `\\b(?:${verbs}) `,
	whole: `\\b(?:${verbs}) ${between}${deal}\\b`,
});
const suffered = (fates: string): FatePhrase => ({
	head: `\\b(?:${fates})\\b`,
	whole: `\\b${deal}\\b${later}\\b(?:${fates})\\b`,
});

/**
 * Ordinary verbs that tell a deal's fate only beside a word for the deal. Heads are seen where a word begins; "n't", which
 * begins within one, by its apostrophe.
 */
export const fates: FateTable = {
	"letter-of-intent": [
		{
			head: "\\b(?:preliminary|tentative|framework|provisional)",
			whole:
				"\\b(?:preliminary|tentative|framework|provisional)(?:,? non-?binding)? (?:agreement|deal|accord|pact|contract)",
		},
		{
			head: "\\b(?:term sheet|heads of terms|in principle|binding)",
			whole:
				"\\b(?:term sheet|heads of terms|agree(?:d|ment) in principle|not (?:legally |yet )?binding)",
		},
	],
	definitive: [
		{
			head: "\\b(?:definitive|binding|final|formal)",
			whole:
				"(?<!non-)(?<!non)(?<!not )(?<!not legally )\\b(?:definitive|binding|final|formal)(?:,? [\\w-]+){0,3}? (?:agreements?|contracts?|deals?|documents?|documentation|papers|paperwork|terms)\\b",
		},
		{
			head: "\\b(?:binding|definitive|final)",
			whole: `\\b${deal}\\b${later}(?:is|are|was|were|became|becomes)(?: now)? (?:legally )?(?:binding|definitive|final)\\b`,
		},
		{
			head: "\\b(?:finali[sz]|conclud)",
			whole:
				"\\b(?:finali[sz](?:e|es|ed|ing)|conclud(?:e|es|ed|ing)) (?:its|their|the|an?) (?:[\\w-]+ )?(?:agreements?|contracts?|deal|partnership|terms)\\b",
		},
	],
	"no-agreement": [
		{
			head: "\\b(?:not|never|yet to|nothing|no|fail(?:ed|s)? to|unable to)\\b|'t\\b",
			whole:
				"(?:\\bnot|n't|\\bnever|\\byet to|\\bnothing|\\bno|\\bfail(?:ed|s)? to|\\bunable to)\\b[^,;:]{0,40}?\\b(?:sign|signed|reach|reached|conclud(?:e|ed)|finali[sz]ed?|inked|agreed)\\b[^,;:]{0,50}?\\b(?:agreements?|contracts?|deals?|binding|papers|terms|documents)\\b",
		},
		{
			head: "\\b(?:not|never|yet to|still to)\\b|'t\\b",
			whole:
				"\\b(?:agreements?|contracts?|deals?|terms|documents|papers)\\b[^,;:]{0,50}?(?:\\bnot|n't|\\bnever|\\byet to|\\bstill to)(?: yet)? (?:be |been )?(?:signed|finali[sz]ed|concluded|agreed|reached)\\b",
		},
		{
			head: "\\b(?:without|lacks?|lacking|absence|awaits?|awaiting|missing|remains?)\\b",
			whole:
				"\\b(?:(?:still|yet|so far|as yet|remains?|remained) (?:without|lacks?|lacking|awaits?|awaiting|missing)|lacks?|lacking|(?:lack|absence) of|awaits?|awaiting) (?:an?|any|its|the) (?:final|definitive|signed|formal|binding|firm)[^,;:]{0,20}? ?(?:agreements?|contracts?|deals?|papers|signature)\\b",
		},
		{
			head: "\\bremains?\\b",
			whole:
				"\\b(?:agreements?|contracts?|deals?|papers|terms)\\b[^,;:]{0,30}?\\bremains? (?:unsigned|unfinished|to be (?:signed|finali[sz]ed|agreed))\\b",
		},
		{
			head: "\\bno ",
			whole:
				"\\bno (?:(?:final|definitive|binding|formal|firm|legally)[ ,]+)*(?:agreements?|contracts?|deals?|papers|documents)\\b[^,;:]{0,24}?\\b(?:signed|reached|concluded|finali[sz]ed|inked|announced)\\b",
		},
		{
			head: "\\bno ",
			whole:
				"\\bno (?:agreements?|contracts?|deals?|terms|decision) (?:is|are|was|were|has been|have been) (?:yet )?(?:final|in place|certain|definitive|binding)\\b",
		},
		{
			head: "\\bno ",
			whole:
				"\\bno (?:signed |final |binding |firm )?(?:agreements?|contracts?|deals?)\\b[^,;:]{0,60}?\\byet\\b",
		},
		{
			head: "\\b(?:not|never)\\b|'t\\b",
			whole:
				"(?:\\bnot|n't|\\bnever)(?: (?:yet|actually|even))? signed (?:anything|a thing)\\b|\\b(?:agreements?|contracts?|deals?|terms|plan)\\b[^,;:]{0,40}?\\bnever (?:be|become|turn) (?:definitive|final|binding)\\b",
		},
		{
			head: "\\b(?:not|yet to)\\b|'t\\b",
			whole:
				"\\b(?:deals?|transaction|investment)\\b[^,;:]{0,40}?(?:\\b(?:has|have) not|n't|\\byet to)(?: yet)? (?:closed?|been closed)\\b(?! (?:up|down|higher|lower|at))",
		},
		{
			head: "\\b(?:missing|pending|outstanding)\\b",
			whole:
				"\\b(?:final|definitive|binding|formal) (?:agreements?|contracts?|deals?|papers)\\b[^,;:]{0,50}?\\b(?:missing|still pending|outstanding)\\b(?! (?:shares|stock|common|ordinary|class|voting|equity|debt|notes|warrants|units))",
		},
		{
			head: "\\bnothing",
			whole: "\\b(?:sign|signed|agreed|inked) nothing\\b",
		},
		{
			head: "\\bnothing",
			whole: "\\bnothing\\b[^,;:]{0,30}?\\b(?:signed|final|binding|agreed)\\b",
		},
	],
	"on-hold": [
		done(
			"fr(?:eez(?:e|es|ing)|oze|ozen)|postpon(?:e|es|ed|ing)|halt(?:s|ed|ing)?|hits? pause on|(?:put|puts|putting) (?:the )?brakes on|press(?:es|ed)? pause on|mothball(?:s|ed|ing)?",
		),
		suffered(
			"postponed|frozen|halted|in limbo|up in the air|ground to a halt|hit the brakes|hit (?:a|an) (?:wall|roadblock|snag|impasse)|brok(?:e|en) down|reached an impasse|at an impasse|(?:put )?on (?:hold|ice|the back burner)|(?:paused|shelved|stalled|suspended)",
		),
	],
	"scaled-back": [
		done(
			"trim(?:s|med|ming)?|reduc(?:e|es|ed|ing)|cut(?:s|ting)?(?! (?:an?|another|its|their|the)? ?(?:(?:fresh|new|second|third|fourth|fifth|latest|separate|similar|bigger|larger|multi\\S+|\\$\\S+(?: \\w+illion)?) )+(?:[^\\s,;:]+ ){0,3}?(?:deal|contract|agreement|pact)s?\\b|(?: an?| another) (?:[^\\s,;:]+ ){0,3}?deal\\b)|slash(?:es|ed|ing)?|shr(?:ink|inks|ank|unk|inking)|roll(?:s|ed|ing)? back|curtail(?:s|ed|ing)?|halv(?:e|es|ed|ing)|par(?:e|es|ed|ing)(?: back)?|dial(?:s|ed|ing)? back|water(?:s|ed|ing)? down|downsiz(?:e|es|ed|ing)|whittl(?:e|es|ed|ing) down|pull(?:s|ed|ing)? back (?:from|on)",
		),
		suffered(
			`${been} (?:sharply |significantly |drastically )?(?:trimmed|reduced|cut|slashed|curtailed|rolled back|halved|watered down|pared back)|(?:will be|is|be) (?:much |far )?smaller than(?! (?:others?|those|that of|rivals?|most|many)\\b)`,
		),
	],
	cancelled: [
		done(
			"drop(?:s|ped|ping)?|end(?:s|ed|ing)?|exit(?:s|ed|ing)?|quit(?:s|ting)?|withdr(?:aw|aws|ew|awn|awing)(?: from)?|renounc(?:e|es|ed)|rescind(?:s|ed)?|void(?:s|ed)?|g(?:ive|ives|ave|iven|iving) up(?: on)?|ditch(?:es|ed|ing)?|t(?:ear|ears|ore|orn|earing) up|back(?:s|ed|ing)? (?:out|away)(?: of| from)|pull(?:s|ed|ing)? out of|walk(?:s|ed|ing)? away from|bail(?:s|ed|ing)? (?:out )?(?:on|of)|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|cancel(?:s|l?ed|l?ing)?|terminat(?:e|es|ed|ing)",
		),
		suffered(
			`${been} no more\\b|(?:${been}|isn't|wasn't)(?: not| no longer)? (?:off|dead|dropped|ended|withdrawn|torn up|voided|rescinded|scrapped|abandoned)|unravell?(?:ed|s)|c(?:ame|omes?) apart|blew up|f(?:ell|allen) (?:apart|through)|fail(?:ed|s)(?! to\\b)|collaps(?:ed|es)`,
		),
		{
			head: "\\b(?:ended|broken off|broke off|ceased)\\b",
			whole: `\\b(?:talks|negotiations|discussions)\\b[^,;:]{0,60}?\\b(?:(?:have|has|had|were|been) )?(?:(?:broken|broke) off|ceased|ended)\\b(?! ${broughtAbout})(?! (?:for the (?:day|week)|successfully))`,
		},
		{
			head: `\\b${owners}\\b`,
			whole: `\\b${owners} (?:\\w+ ){0,4}?${refused} ${between}${deal}\\b|\\b${deal}\\b[^;:]{0,60}?\\b${owners} (?:\\w+ ){0,4}?${refused}\\b|\\b${deal}\\b${later}\\b(?:rejected|voted down|blocked|turned down) by (?:\\w+ )?${owners}\\b`,
		},
		{
			head: `\\b${owners}\\b|\\bvoted down\\b`,
			whole: `\\b${owners} (?:\\w+ ){0,2}?vot(?:ed|ing) (?:(?:it|this|that) down|against it)\\b|\\b${deal}\\b[^;:]{0,60}?\\b${been} voted down\\b`,
		},
		{
			head: "\\bfail(?:s|ed|ing)? to ",
			whole: `\\bfail(?:s|ed|ing)? to (?:win|get|gain|secure|receive|obtain) (?:\\w+ ){0,2}(?:approval|support|backing|votes) for ${between}${deal}\\b`,
		},
	],
	completed: [
		{
			head: "\\b(?:complet|clos(?:es|ed|ing)|conclud|wrap|finali[sz])",
			whole:
				"(?<!\\b(?:is|are|was|were|be|been|in) )\\b(?:complet(?:e|es|ed|ing)|clos(?:es|ed|ing)|conclud(?:es|ed)|wrapp(?:ed|ing) up|wraps up|finali[sz](?:es|ed|ing)) (?:its|the|a|their|an) (?:[^\\s,;:]+ ){0,5}?(?:acquisition|takeover|buyout|merger|purchase|investment|commitment)\\b",
		},
		{
			head: "\\b(?:fully fund|funded in|paid in full|paid out fully)",
			whole:
				"\\b(?:fully (?:funds|funded)|funded in full|paid (?:in full|out fully)) (?:for )?(?:its|the|a|their|an) (?:[^\\s,;:]+ ){0,5}?(?:acquisition|takeover|buyout|merger|purchase|investment|commitment|pledge)\\b",
		},
		{
			head: "\\b(?:completed|finali[sz]ed)",
			whole:
				"\\b(?:acquisition|takeover|buyout|merger|purchase|investment|transaction)\\b[^;:]{0,120}?\\b(?:was|were|has been|have been|had been) (?:completed|finali[sz]ed)\\b",
		},
	],
};

/** Words by which a fate is only expected or possible, or that of a part: "completed the first tranche". */
export const pending =
	/\b(?:(?:first|initial|opening)(?= (?:US)?[$€£]| tranche| instal+ment| payment| part\b| closing)|will|would|could|may|might|should|expects?|expected|plans? to|planned|hop(?:e|es|ing)|aim(?:s|ing)?|close to|near(?:s|ing)|towards?|until|unless|once|before|subject to|pending|if|seeks?|seeking|due|ahead of|prior to|to (?:sign|be|close|complete|reach|finali[sz]e|conclude)|in talks|negotiat\w+|discuss\w*|condition\w*|look(?:s|ing|ed)? (?:forward|set)|set to|poised to|ready to)\b|(?:\bnot|n['’]t) (?:yet )?(?:fully|entirely|completed|finished)\b/i;

/** Behind signed papers: what they are about, which is yet to come, "to be acquired by", "under which it will". */
export const matterOfPapers =
	/(?<=\b(?:signed|struck|inked|reached|executed|entered(?: into)?|announced|agreed) [^,;]{0,24}\b(?:agreement|contract|deal|pact)) (?:to be (?:acquired|bought|purchased|taken|absorbed|merged)|(?:under|in|by) which)\b.*$/i;

/** Words by which it is only feared or weighed that a deal fails. */
export const feared =
	/\b(?:could|can be(?= (?:ended|terminated|cancell?ed|called off|revoked|withdrawn))|may|might|would(?! have)|threat\w*|consider\w*|weigh\w*|mull\w*|risk\w*|fear\w*|possib\w*|(?:right|option|entitled) to|whether|unless|if|worr\w*|likely|debat\w*|in case|explor(?:es|ed|ing)|contemplat\w*|ponder\w*|think(?:s|ing) (?:about|of)|look(?:s|ing) (?:at|into)|stud(?:ies|ying)|discuss(?:es|ed|ing)?(?= \w+ing\b)|(?<!\b(?:den\w+|not) (?:[\w.'’]+ ){0,5})prepar(?:es|ing) to)\b/i;

/** What regulators end or let expire, to a deal's good. */
export const ofWaiting = /\bwaiting periods?\b/i;

/** Words with which something reported before is pointed at. */
export const report =
	/\b(?:this|that(?! \w+ (?:is|was|are|were|has|had|will|would)\b)|these|reports?|reporting|coverage|story|stories|claims?|account|article|rumou?rs?|speculation|suggestions?|it|notion|idea)\b/i;

/** Right before papers: there are none, "no term sheet has been signed". */
export const rulesOut = /\b(?:no|without an?)(?: \w+)? ?$/i;

/** Behind papers: they came before what is told of now, "the term sheet was signed weeks before". */
export const signedBefore =
	/^ ?(?:(?:was|were|had|been) ){0,2}(?:signed|agreed) (?:\w+ ){0,3}(?:before|ahead of)\b/i;

/** Right before a fate: no deal met it, but a listing ("its first IPO attempt stalled") or a trade ("shipments to China stay paused"). */
export const ofOther =
	/\b(?:(?:IPO|listing|flotation|float|public offering)(?: (?:attempt|plans?|bid|push|effort|process))?|(?:shipments?|exports?|deliver(?:y|ies)|sales|trading|hiring)(?: (?:to|in|of) [A-Z]\w+)?)(?: (?:has|have|had|was|were|been|is|are|stays?|remain(?:s|ed)?|still))* ?$/i;

/** Behind a fate: what one does alone met it, "dropped plans for foundries of its own". */
export const ofOwnPlan =
	/^[^,;:]{0,30}\b(?:of (?:its|their) own|its own|in-house)\b/i;

/** What is not yet a deal. */
export const ofTalks = /\b(?:talks|negotiations|discussions)\b/i;
