/** What English says of a company that is to be sold. */

/** Behind a name: those who own it. */
export const owners =
	/^(?:['’]s?)? (?:own )?(?:shareholders|stockholders|holders)\b(?! of\b)/i;

/** Of the one who acts: "ended a deal for its sale to". */
export const ownSale =
	/\b(?:its|their) (?:own )?(?:planned |proposed )?sale to\b|\bfail(?:s|ed|ing)? to (?:win|get|gain|secure|receive|obtain) (?:\w+ ){0,2}(?:approval|support|backing|votes) for\b|\b(?:share|stock)?holders (?:(?:did not|didn't|refused to|voted not to|declined to) (?:approve|back|support)|rejected|voted down|turned down|voted against) (?:the|its|a)\b|\bf(?:ell|alls?) short of (?:the )?votes\b/i;

/** Before a name: who takes over the one that the sentence is about, "agreed to be acquired by". */
export const takenOverBy =
	/\b(?:be|being|been|is|are|was|were) (?:acquired|bought(?: out)?|purchased|taken over|absorbed|swallowed) by (?:the |an? )?(?:[\w-]+ ){0,2}$/i;
