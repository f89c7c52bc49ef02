import { describe, expect, test } from "vitest";
import { draftsIn } from "../rule/read.ts";

const sums = (text: string): readonly string[] =>
	draftsIn(text, "OpenAI與各家談投資").flatMap(
		({ kind, subject, object, value }) =>
			value === undefined || value.unit === "percent" || value.unit === "GW"
				? []
				: `${kind} ${subject} → ${object}: ${(value.low ?? value.high ?? 0) / 1e9}`,
	);

describe("money that builds, goes to a place or is spent over years", () => {
	test.each([
		[
			"軟銀計劃投入最高30億美元，把電動車廠改造成資料中心產線。",
			["spending SoftBank → null: 3"],
		],
		[
			"微軟投入30億美元翻修俄州電動車廠，明年替OpenAI製造設備。",
			["spending Microsoft → null: 3"],
		],
		["Google兩年投資50億英鎊。", ["spending Google → null: 5"]],
		["微軟砸175億美元進軍印度。", ["spending Microsoft → null: 17.5"]],
		["亞馬遜再投150億美元，添2.4 GW算力。", ["spending Amazon → null: 15"]],
		["Meta的Hyperion園區投資達500億美元。", ["spending Meta → null: 50"]],
		[
			"微軟2029年底前在阿聯酋投入超過152億美元，去年並注資G42 15億美元。",
			["spending Microsoft → null: 15.2", "investment Microsoft → G42: 1.5"],
		],
		// Shares, or another's site.
		["軟銀投資OpenAI 300億美元。", ["investment SoftBank → OpenAI: 30"]],
		[
			"亞馬遜將投資100億美元，協助OpenAI興建資料中心。",
			["investment Amazon → OpenAI: 10"],
		],
		["亞馬遜參與融資，投資100億美元。", ["investment Amazon → OpenAI: 10"]],
	])("%s", (text, expected) => {
		expect(sums(text)).toEqual(expected);
	});
});

test("股票 bought as 其 are another's", () => {
	expect(sums("CoreWeave擴產。輝達1月以20億美元買進其股票。")).toEqual([
		"investment NVIDIA → CoreWeave: 2",
	]);
});

test.each([
	[
		"OpenAI與軟銀各投資5億美元支持SB Energy。",
		[
			"investment OpenAI → SB Energy: 0.5",
			"investment SoftBank → SB Energy: 0.5",
		],
	],
	// Not who stands behind the sum for another reason.
	[
		"軟銀與輝達各投資OpenAI 300億美元，SB Energy供電。",
		["investment SoftBank → OpenAI: 30", "investment NVIDIA → OpenAI: 30"],
	],
])("who is backed gets what each puts up: %s", (text, expected) => {
	expect(sums(text)).toEqual(expected);
});
