import { symbolsOf } from "../line/symbol.ts";

/** Between a sum and a power: "will cost $30 billion and use 800 MW", of which the power has nothing to do with the price. */
const alsoDraws = new RegExp(
	`M[^GN]*&[^NMG]{0,3}[${symbolsOf("need", "deploy", "use")}]_?$`,
);

/** Whether the symbols before a power end with a second verb, its own, behind a sum that is told of something else. */
export const endsInDraw = (before: string): boolean => alsoDraws.test(before);
