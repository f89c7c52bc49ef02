/** Every year, before a sum. */
export const aYear = "一年";

/** Behind a number: it is a year, or counts years. */
export const yearSign = "年";
