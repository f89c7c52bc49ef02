/** What Chinese says between sums, and what makes a number one; simplified. */

/** Joins sums of one currency: 320亿、730亿与1,440亿美元. Pattern source. */
export const listLinks = "、|与|和|及|以及|或|至|到";

/** A number in 亿 or 兆, which without a unit may be money. */
export const large = /[亿兆][多余]?$/;

/** Before the same in another currency: 约合7800亿港元. Pattern sources; the second may be missing. */
export const converting = "折合|约合|相当于|合";
export const roughly = "约";

/** Characters of which one stands in the name of a currency. */
export const currencies = "元圆币镑";

/** Behind a number: only its order of magnitude is told, 百亿美元级. */
export const magnitudeOnly = "级";
