/** What Chinese says of when something is due; simplified. */

/** A time told as a beginning: 2026年下半年开始. */
export const beginning = /开始|起/;

/** Told as a plan, also where the time is over: 原定今年首季. */
export const planned = /原[定拟计]|本应|本来|拟于/;
