/** What Chinese says of a figure that holds no more; simplified. */

/** In a clause: it tells an earlier figure for the same, 此前喊的是. */
export const former =
	/此前|先前|之前|原先|原本|原定|原计划|个月前|年初|当初|一度|曾/;

/** A time: the year before another, 上年, 前一年. */
export const yearBefore = /^(?:上一?|前一)年(?:度|全年)?$/;
