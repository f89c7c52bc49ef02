import { describe, expect, test } from "vitest";
import { namesIn } from "./reading.ts";

describe("companies told by the bare code of their share", () => {
	test.each([
		["測試大廠宏璟電（2999）昨公布財報", ["宏璟電"]],
		["昨日宏璟（2999）股價漲5%", ["宏璟"]],
		["供應商宏璟（2999-TW）股價漲5%", ["宏璟"]],
		["AI概念股宏璟科（02999）收市升5%", ["宏璟科"]],
		["超越宏璟（2999）", ["宏璟"]],
		["宏璟股份有限公司（2999）跌5%", ["宏璟股份有限公司"]],
		["宏璟（2024）年營收", []],
		["員工（299）", []],
	])("%s", (text, expected) => {
		expect(namesIn(text)).toEqual(expected);
	});
});
