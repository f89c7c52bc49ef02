/** Between the ends of a range: "$4 billion to $5 billion", 400至500万. To be tried where the first one ends. */
export const rangeLink = / ?(?:[-–—~～至到]|to|and) ?/y;

/** First characters of such a link, and of a second end that stands right behind a hyphen. */
export const rangeLinkFirsts: ReadonlySet<string> = new Set(
	"-–—~～至到ta$€£¥RHNU0123456789",
);

/** Characters of the currency signs and names that may open the second end. */
export const opensCurrency = /[$€£¥A-Z人新台港]/;

const origin = /(?:(?<![A-Za-z])(?:from|by) |[从由自](?:最初)?的?)$/i;
const between = /(?<![A-Za-z])between (?:about |roughly )?$/i;

/** Before a number: it is what a change begins at or amounts to, and no end of a range. */
export const isOrigin = (lead: string): boolean => origin.test(lead);

/** Before a number: "and" leads to the other end of a range. */
export const opensBetween = (lead: string): boolean => between.test(lead);

/** Behind a number: it is what others had expected. To be tried where the number ends. */
export const estimateBehind =
	/ ?的?(?:市场|分析师)?的?(?:预估|预期|预测值|一致预期|估计值)/y;
