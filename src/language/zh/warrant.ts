/** What Chinese calls papers that give a right to shares; simplified. */

/** 认股权, also within a longer word. */
export const warrants = /认股权|权证/;
