import { hedges as en } from "./en/bound.ts";
import { hedges as zh } from "./zh/bound.ts";

/** What may stand between a verb of change and its sum: "rose about". Pattern source; also matches nothing. */
export const perhapsHedged = `(?:${en}|${zh})?`;
