/** How Chinese tells whose something is; simplified. */

/** Those who have put money into a company: 金主. */
export const owners = /投资[方人者]|股东|金主|出资[方人]/;

/** At the end: the name behind is theirs, 马斯克旗下. */
export const owner = /(?:旗下的?|的) ?$/;
