import { describe, expect, test } from "vitest";
import { candidatesIn } from "../../../../src/extract/mention/newcomer/candidate.ts";

const namesIn = (text: string, isHan: boolean): readonly string[] =>
	candidatesIn(text, isHan).map(({ name }) => name);

describe("what may be a company's name", () => {
	test.each<[string, readonly string[]]>([
		["Larch Compute and Kepler & Sons", ["Larch Compute", "Kepler & Sons"]],
		[
			"HelixIQ, MegaVolt One and TriNova",
			["HelixIQ", "MegaVolt One", "TriNova"],
		],
		["the startup Veridon Inc", ["Veridon"]],
		["Separately, Veridon's shares", ["Veridon"]],
		["Rival Tallow Memory fell", ["Tallow Memory"]],
		["on Monday, Memory fell", []],
		["Ana Petrov said", []],
		["Larch Walks Away From Its Inkwell Takeover", []],
		["mail ana@Veridon.com", []],
	])("%s", (text, expected) => {
		expect(namesIn(text, false)).toEqual(expected);
	});

	test.each<[string, readonly string[]]>([
		["北桐智算收购禾驿数据", ["北桐智算", "禾驿数据"]],
		["伺服器厂鼎锋科技第三季营收", ["鼎锋科技"]],
		["新创岚光智能28日宣布", ["岚光智能"]],
		["澎湃云图与Solvang Data签约", ["Solvang Data", "澎湃云图"]],
		["今年资本开支与核心数据", []],
		["数据中心的半导体行业", []],
		["生成式人工智能", []],
	])("%s", (text, expected) => {
		expect(namesIn(text, true)).toEqual(expected);
	});
});

test("a name is found wherever it stands", () => {
	const [candidate] = candidatesIn(
		"Veridon rose. Rivals of Veridon fell.",
		false,
	);
	expect(candidate?.spans).toEqual([
		{ start: 0, end: 7 },
		{ start: 24, end: 31 },
	]);
});
