import { numerals } from "../../language/en/numeral.ts";
import * as en from "../../language/en/power.ts";
import * as zh from "../../language/zh/power.ts";
import type { QuantityMention } from "../mention.ts";

const grown = new RegExp(en.grownUnit, "y");

/** No plan is for more gigawatts: such a number counts something else. */
const largest = 300;

/** "Two gigawatts at first and scale up to five", "1.9 gigawatts, against Anthropic's 1.4": the number that such a power is held against; none where it has a unit of its own. */
const readGrown = (
	text: string,
	from: number,
	factor: number,
): readonly QuantityMention[] => {
	grown.lastIndex = from;
	const found = grown.exec(text);
	const { number = "", bound } = found?.groups ?? {};
	if (found === null) return [];
	const end = found.index + found[0].length;
	const high = (numerals[number] ?? Number(number.replace(",", ""))) * factor;
	if (high > largest) return [];
	const low = bound === undefined ? high : null;
	const value = { unit: "GW", low, high } as const;
	return [{ type: "power", start: end - number.length, end, value }];
};

const next = new RegExp(`${en.sharedUnit}|${zh.sharedUnit}`, "y");

/** "10 gigawatts from Nvidia, 6 from AMD and 4.5 from Oracle": numbers that leave their unit, of `factor` watts by gigawatt, to the power before them. */
export const readSharedUnits = (
	text: string,
	from: number,
	factor: number,
): readonly QuantityMention[] => {
	const found: QuantityMention[] = [];
	next.lastIndex = from;
	for (let hit = next.exec(text); hit; hit = next.exec(text)) {
		const digits = hit[1] ?? hit[2] ?? "";
		const end = hit.index + hit[0].length;
		const number = Number(digits) * factor;
		const value = { unit: "GW", low: number, high: number } as const;
		found.push({ type: "power", start: end - digits.length, end, value });
	}
	return found.length > 0 ? found : readGrown(text, from, factor);
};
