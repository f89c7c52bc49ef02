import * as en from "../../language/en/power.ts";
import * as zh from "../../language/zh/power.ts";
import type { QuantityMention } from "../mention.ts";

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
	return found;
};
