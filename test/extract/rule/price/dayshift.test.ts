import { expect, test } from "vitest";
import { movedOn } from "../../../../src/extract/rule/price/dayshift.ts";

const thursday = { from: "2025-09-18", to: "2025-09-18" };
const on = (day: string) => ({ from: day, to: day });

test.each([
	["MiniMax followed the next day at HK$165.", on("2025-09-19")],
	["Oracle reported the following trading day.", on("2025-09-19")],
	["A day later Zhipu listed.", on("2025-09-19")],
	["次日智谱上市。", on("2025-09-19")],
	// No trading on a weekend.
	["Two days later Alibaba said that it would spend more.", on("2025-09-22")],
	["Three sessions later it had all been forgotten.", on("2025-09-22")],
	// A look back moves nothing on, nor what comes after something else.
	["The day before, Arm had lost 4.7%.", null],
	["It fell the day after the report.", null],
	["Overnight Wall Street had closed lower.", null],
	["Two days of losses followed.", null],
])("%s", (text, day) => {
	expect(movedOn(text, thursday)).toEqual(day);
});
