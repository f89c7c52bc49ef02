import * as en from "./en/either.ts";
import * as zh from "./zh/either.ts";

/** Between two times: it may be the one or the other, "late 2027 or early 2028", "between late 2027 and early 2028". */
export const joinsTimes = (ahead: string, middle: string): boolean =>
	en.or.test(middle) ||
	zh.or.test(middle) ||
	(en.between.test(ahead) && en.and.test(middle));

/** Between two times, up to where the second begins: all from the one to the other is meant, 2022年至2025年上半年. */
export const spansTimes = (middle: string): boolean => zh.through.test(middle);
