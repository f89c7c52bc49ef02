import { joiner } from "./symbol.ts";

const next = `[,${joiner}]{1,2}`;

/** The pattern of a list of two or more of a sort: "A, B, and C". */
export const listOf = (symbol: string): string =>
	`${symbol}(?:${next}${symbol})+`;
