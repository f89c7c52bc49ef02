/** Between the ends of a range: "$4 billion to $5 billion", 400至500万. To be tried where the first one ends. */
export const rangeLink = / ?(?:[-–—~～至到]|to|and) ?/y;

/** First characters of such a link, and of a second end that stands right behind a hyphen. */
export const rangeLinkFirsts: ReadonlySet<string> = new Set(
	"-–—~～至到ta$€£¥RHNU0123456789",
);

/** Characters of the currency signs and names that may open the second end. */
export const opensCurrency = /[$€£¥A-Z人新台港]/;

const hedged =
	"(?:(?:about|around|roughly|nearly|almost|approximately|some|just|only|under|over|less than|more than|an estimated|a (?:peak|high|low|record|level|base|total) of) ){0,2}";
const origin = new RegExp(
	`(?:(?<![A-Za-z])(?:from ${hedged}|by )|[从由自](?:最初)?的?)$`,
	"i",
);
const between = new RegExp(`(?<![A-Za-z])between ${hedged}$`, "i");
const spanning = new RegExp(
	`(?<![A-Za-z])(?:anywhere|somewhere|rang(?:e|es|ed|ing)|estimates|forecasts|projections|offers|bids) from ${hedged}$`,
	"i",
);
/** A figure in full stands before: "$12 billion to $14 billion, down from ". */
const formerRange =
	/\d ?(?:[mbtr]+illion|bn|mn|tn|[MBT])\b[^.;\n]{0,48}[,(] ?(?:[a-z]+ )?(?:up|down|higher|lower|raised|cut|reduced|narrowed|lifted|widened|revised|increased) (?:[a-z]+ )?from $/;

/** A whole range stands before: "to between $165 billion and $169 billion, from ". */
const rangeBefore =
	/\d[^.;,\n]{0,16}(?: to | and |[-–—~])[A-Z$€£¥]{0,4}[\d.]+ ?(?:[mbtr]+illion|bn|mn|tn|[MBT])\b[^.;\n]{0,20},? from $/;

/** How far before a number the words that tell of a range or a change may begin. */
export const longestLead = 80;

/** Before a number: it is what a change begins at or amounts to, and no end of a range. */
export const isOrigin = (lead: string): boolean =>
	origin.test(lead) &&
	!spanning.test(lead) &&
	!formerRange.test(lead) &&
	!rangeBefore.test(lead);

/** Before a number: "and" leads to the other end of a range. */
export const opensBetween = (lead: string): boolean => between.test(lead);

/** Before a minus sign: what follows is a number below nought. */
export const opensNegative = /[为是至到达约报润利]/;

/** Behind a number: it is what others had expected. To be tried where the number ends. */
export const estimateBehind =
	/ ?的?(?:市场|分析师)?的?(?:预估|预期|预测值|一致预期|估计值)/y;

const betweenBounds = /^(?:,? (?:and|but|or) |[、,]?[且而或并]?)$/;

/** Between a least and a most: "at least $20 billion and as much as $25 billion" are the ends of one range. */
export const joinsBounds = (words: string): boolean =>
	betweenBounds.test(words);
