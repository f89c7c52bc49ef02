/** Every year, before a sum. */
export const aYear = "一年";
