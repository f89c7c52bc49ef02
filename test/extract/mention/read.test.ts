import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mentionsIn } from "./reading.ts";

const pieces = fc.constantFrom(
	"$",
	"US$",
	"1",
	"100",
	",",
	".",
	" ",
	"billion",
	"亿",
	"万亿",
	"千",
	"兆",
	"美元",
	"元",
	"GW",
	"吉瓦",
	"(",
	")",
	"至",
	"-",
	"to",
	"between",
	"and",
	"约",
	"超过",
	"up to",
	"2026",
	"年",
	"月",
	"22",
	"日",
	"底",
	"前",
	"起",
	"周一",
	"Q1",
	"H2",
	"second half of",
	"May",
	"Nvidia",
	"英伟达",
	"OpenAI",
	"(NVDA)",
	"公司",
	"其",
	"the company",
	"%",
	"分之",
	"每",
	"首个",
	"颗",
	"GPU",
	"用户",
	"\n",
	"。",
	"fiscal",
);
const texts = fc.oneof(
	fc.string({ unit: "binary", maxLength: 200 }),
	fc.array(pieces, { maxLength: 40 }).map((list) => list.join("")),
	fc.array(pieces, { maxLength: 40 }).map((list) => list.join(" ")),
);

describe("any text", () => {
	test("gives mentions in order, inside the text, without overlaps", () => {
		fc.assert(
			fc.property(texts, (text) => {
				let end = 0;
				for (const mention of mentionsIn(text)) {
					expect(mention.start).toBeGreaterThanOrEqual(end);
					expect(mention.end).toBeGreaterThan(mention.start);
					end = mention.end;
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}),
			{ numRuns: 500, seed: 1 },
		);
	});

	test("gives quantities with a known end, and windows that do not end before they begin", () => {
		fc.assert(
			fc.property(texts, (text) => {
				for (const mention of mentionsIn(text)) {
					if (mention.type === "name") continue;
					if (mention.type === "window") {
						const { from, to } = mention.when;
						if (from && to) expect(to >= from).toBe(true);
						continue;
					}
					const { low, high } = mention.value;
					expect(low ?? high).not.toBeNull();
					expect(Number.isFinite(low ?? high)).toBe(true);
				}
			}),
			{ numRuns: 500, seed: 2 },
		);
	});
});

test("the mentions of a sentence", () => {
	const text =
		"輝達（Nvidia）將投資OpenAI最高1000億美元（約7800億港元），首個1吉瓦於2026年下半年上線";
	expect(
		mentionsIn(text).map(({ type, start, end }) => [
			type,
			text.slice(start, end),
		]),
	).toEqual([
		["name", "輝達（Nvidia）"],
		["name", "OpenAI"],
		["money", "最高1000億美元"],
		["power", "首個1吉瓦"],
		["window", "2026年下半年"],
	]);
});
