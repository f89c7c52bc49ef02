import { expect, test } from "vitest";
import { isOfPrepayment } from "../../src/language/prepayment.ts";

test.each([
	["合约含", "预付款;同时", true],
	["合约总值97亿美元,先付", ",其余分期", true],
	["预付", ",换取算力", true],
	["Microsoft pays a", " deposit up front", true],
	["Microsoft prepays ", " of the contract", true],
	["with ", " upfront", true],
	["盘前涨逾", ",戴尔也上扬", false],
	["shares rose ", " in early trading", false],
])("a part of a price paid in advance: %s … %s", (before, behind, isIt) => {
	expect(isOfPrepayment(before, behind)).toBe(isIt);
});
