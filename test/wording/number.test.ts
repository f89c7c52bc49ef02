import { expect, test } from "vitest";
import { wordDigits } from "../../src/wording/number.ts";

test.each([
	[0, "0"],
	[1e-7, "0"],
	[0.004, "0"],
	[0.005, "0.01"],
	[1.005, "1.01"],
	[-1.1, "−1.1"],
	[-0.001, "0"],
	[3.93, "3.93"],
	[999.995, "1,000"],
	[4_000_000, "4,000,000"],
	[123_456_789_012.345, "123,456,789,012.35"],
	[1e15, "1,000,000,000,000,000"],
])("%d is written %s", (number, words) => {
	expect(wordDigits(number)).toBe(words);
});
