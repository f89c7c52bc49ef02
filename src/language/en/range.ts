/** What English says around the ends of a range. */

/** Between the two ends, but only behind "between". */
export const linkOfBetween = "and";

/** Between the two ends: "$4 billion to $5 billion". Pattern source, and the first characters of what it matches. */
export const link = `to|${linkOfBetween}`;
export const linkFirsts = "ta";

const hedged =
	"(?:(?:about|around|roughly|nearly|almost|approximately|some|just|only|under|over|less than|more than|an estimated|a (?:peak|high|low|record|level|base|total) of) ){0,2}";

/** Before a number: a change begins at it or amounts to it, "from about". Pattern source. */
export const origin = `(?<![A-Za-z])(?:from ${hedged}|by )`;

/** Before a number: "and" leads to the other end. */
export const between = new RegExp(`(?<![A-Za-z])between ${hedged}$`, "i");

/** Before a number: it is an end, although "from" stands before it. */
export const spanning = new RegExp(
	`(?<![A-Za-z])(?:anywhere|somewhere|rang(?:e|es|ed|ing)|estimates|forecasts|projections|offers|bids) from ${hedged}$`,
	"i",
);

/** A figure in full stands before: "$12 billion to $14 billion, down from ". */
export const formerRange =
	/\d ?(?:[mbtr]+illion|bn|mn|tn|[MBT])\b[^.;\n]{0,48}[,(] ?(?:[a-z]+ )?(?:up|down|higher|lower|raised|cut|reduced|narrowed|lifted|widened|revised|increased) (?:[a-z]+ )?from $/;

/** A whole range stands before: "to between $165 billion and $169 billion, from ". */
export const rangeBefore =
	/\d[^.;,\n]{0,16}(?: to | and |[-–—~])[A-Z$€£¥]{0,4}[\d.]+ ?(?:[mbtr]+illion|bn|mn|tn|[MBT])\b[^.;\n]{0,20},? from $/;

/** Between a least and a most: "at least $20 billion and as much as $25 billion". Pattern source. */
export const boundsLink = ",? (?:and|but|or) ";
