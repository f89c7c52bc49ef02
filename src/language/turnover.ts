import { traded } from "./en/turnover.ts";

/** Whether the words before a sum, beside a share's move, make it what was traded that day. */
export const isTurnover = (before: string): boolean => traded.test(before);
