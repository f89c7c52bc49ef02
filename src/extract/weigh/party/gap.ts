import type { Line } from "../../rule/line/line.ts";
import { aspect, type Signs } from "../sign.ts";
import { isPlain } from "../symbolword.ts";

const sidesOf = (what: string) => ({
	before: aspect(`${what} before`),
	behind: aspect(`${what} behind`),
});
const aspects = {
	between: sidesOf("between"),
	freely: sidesOf("freely between"),
} as const;

/** What stands between a name and the figure. */
export type Gap = Readonly<{
	from: number;
	to: number;
	length: number;
	/** No other name stands there. */
	isFree: boolean;
}>;

/** The figure's place may lie beyond the line, of which the end is cut off. */
export const gapBetween = (
	{ symbols }: Line,
	place: number,
	at: number,
): Gap => {
	const from = Math.min(place, at) + 1;
	const to = Math.min(Math.max(place, at), symbols.length);
	const next = symbols.indexOf("N", from);
	return {
		...{ from, to, length: Math.max(0, to - from) },
		isFree: next === -1 || next >= to,
	};
};

/** Over more symbols the words between tell nothing. */
const widestGap = 14;

/** Which classes of words stand between a name and the figure. */
export const seeGap = (
	{ symbols }: Line,
	{ from, to, length, isFree }: Gap,
	side: "before" | "behind",
	signs: Signs,
): void => {
	if (length > widestGap) return;
	for (let place = from; place < to; place += 1) {
		const code = symbols.charCodeAt(place);
		if (isPlain(code)) continue;
		signs.seeSymbol(aspects.between[side], code);
		if (isFree) signs.seeSymbol(aspects.freely[side], code);
	}
};
