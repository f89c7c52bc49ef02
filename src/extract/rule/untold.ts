import type { Kind } from "../claim.ts";
import type { Line } from "./line.ts";
import { symbolOf } from "./symbol.ts";

/** A deal that a sentence tells of without its sum, by the places of its parties. */
export type UntoldDeal = Readonly<{ kind: Kind; first: number; last: number }>;

const kinds: readonly (readonly [Kind, RegExp])[] = [
	[
		"acquisition",
		new RegExp(`N[^NM;]{0,9}${symbolOf("acquire")}[^NM,;]{0,6}N`),
	],
	[
		"purchase",
		new RegExp(
			`N[^NM;]{0,9}${symbolOf("contract")}[^NM,;]{0,4}${symbolOf("with")}_?N`,
		),
	],
];
const agent = symbolOf("by");

/** "Oracle announced a contract with Meta", whose worth the next sentence may tell; `null` for none. */
export const findUntold = (line: Line): UntoldDeal | null => {
	for (const [kind, pattern] of kinds) {
		const match = pattern.exec(line.symbols);
		if (match === null || match[0].includes(agent)) continue;
		return {
			kind,
			first: match.index,
			last: match.index + match[0].length - 1,
		};
	}
	return null;
};
