const owned =
	/^(?:['’]s?)? (?:own )?(?:shareholders|stockholders|holders)\b(?! of\b)/i;

/** Behind a name: those who own it, as a sale of it needs their vote. */
export const isOfOwners = (behind: string): boolean => owned.test(behind);

const ownSale =
	/\b(?:its|their) (?:own )?(?:planned |proposed )?sale to\b|\bfail(?:s|ed|ing)? to (?:win|get|gain|secure|receive|obtain) (?:\w+ ){0,2}(?:approval|support|backing|votes) for\b|\b(?:share|stock)?holders (?:(?:did not|didn't|refused to|voted not to|declined to) (?:approve|back|support)|rejected|voted down|turned down|voted against) (?:the|its|a)\b|\bf(?:ell|alls?) short of (?:the )?votes\b/i;

/** Who acts is the one to be sold: "ended a deal for its sale to", "failed to win approval for a merger". */
export const tellsOwnSale = (text: string): boolean => ownSale.test(text);
