import { expect, test } from "vitest";
import type { TallyLine } from "../../src/ledger/statement.ts";
import { wordNotFinal, wordReserve, wordSum } from "../../src/wording/tally.ts";
import { deal, exactly, upTo } from "../view/sample.ts";

const line = (told: Partial<TallyLine>): TallyLine => ({
	...{ kind: "purchase", unit: "USD", deals: 2, low: 9e8, high: 9e8 },
	...told,
});

test.each([
	[line({}), "$900M", "9亿美元"],
	[line({ low: 0 }), "up to $900M", "最高9亿美元"],
	[line({ approx: true }), "≈ $900M", "约9亿美元"],
	[line({ atLeast: true }), "≥ $900M", "≥ 9亿美元"],
	[line({ high: 2e9 }), "$0.9–2B", "9–20亿美元"],
	[line({ high: 2e9, atLeast: true }), "$0.9–2B+", "9–20亿美元以上"],
	[
		line({ high: 2e9, approx: true, atLeast: true }),
		"≈ $0.9–2B+",
		"约9–20亿美元以上",
	],
	[line({ low: 0, atLeast: true }), "$0–900M+", "0–9亿美元以上"],
])("%j is a sum of %s", (sum, en, zh) => {
	expect(wordSum(sum, "en")).toBe(en);
	expect(wordSum(sum, "zh-Hans")).toBe(zh);
});

test.each([
	[undefined, "", ""],
	[{ deals: 1, low: 4e8, high: 4e8 }, "$400M not final", "其中4亿美元尚未定案"],
	[{ deals: 2, low: 9e8, high: 9e8 }, "not final", "尚未定案"],
	[
		{ deals: 1, low: 0, high: 4e8 },
		"up to $400M not final",
		"其中最高4亿美元尚未定案",
	],
])("of which %j is open: %s", (notFinal, en, zh) => {
	const sum = line(notFinal ? { notFinal } : {});
	expect(wordNotFinal(sum, "en")).toBe(en);
	expect(wordNotFinal(sum, "zh-Hans")).toBe(zh);
});

test.each([
	[
		2.42,
		"60 MW of 2.42 GW is 0.06 of them",
		"0.06 GW not final",
		"其中0.06吉瓦尚未定案",
	],
	[0.42, "and of 420 MW 60", "60 MW not final", "其中60兆瓦尚未定案"],
])("a sum of %d GW keeps one unit: %s", (high, _, en, zh) => {
	const notFinal = { deals: 1, low: 0.06, high: 0.06 };
	const sum = line({ unit: "GW", low: high, high, notFinal });
	expect(wordNotFinal(sum, "en")).toBe(en);
	expect(wordNotFinal(sum, "zh-Hans")).toBe(zh);
});

const unsigned = { status: "no-agreement" } as const;
const open = { deals: 1, low: 9e8, high: 9e8 };

test.each([
	["", exactly(9e8), {}, line({})],
	["", upTo(9e8), {}, line({ low: 0 })],
	["not final", exactly(9e8), unsigned, line({ notFinal: open })],
	["up to $900M and others told", upTo(9e8), {}, line({ low: 0, high: 2e9 })],
	[
		"not final, $900M and others told",
		...[exactly(9e8), unsigned, line({ high: 2e9, notFinal: open })],
	],
	["$900M, denied", exactly(9e8), { denied: true }, line({ low: 0 })],
	[
		"on hold; cancelled?",
		exactly(9e8),
		{ status: "on-hold", doubted: "cancelled" },
		line({ low: 0, notFinal: { ...open, low: 0 } }),
	],
] as const)("beside its figure: '%s'", (told, value, more, adds) => {
	const item = { deal: deal("Meta", "Nebius", "purchase", value, more), adds };
	expect(wordReserve(item, "en")).toBe(told);
});

test.each([
	["en", "rival", "rival of $17.1B"],
	["zh-Hans", "rival", "与171亿美元竞购"],
	["zh-Hant", "rival", "與171億美元競購"],
	["en", "same", "$17.1B, told otherwise"],
] as const)(
	"in %s a bid that is left out as %s says: %s",
	(locale, why, told) => {
		const bid = (bidder: string, amount: number) =>
			deal(bidder, "Lattice", "acquisition", exactly(amount));
		const omission = { why, whole: bid("Infineon", 17.1e9) };
		expect(wordReserve({ deal: bid("Onsemi", 16e9), omission }, locale)).toBe(
			told,
		);
	},
);

test("in few columns a doubt keeps its mark", () => {
	const halted = { status: "on-hold", doubted: "cancelled" } as const;
	const item = {
		deal: deal("NVIDIA", "OpenAI", "investment", exactly(9e8), halted),
		adds: line({ low: 0, notFinal: { ...open, low: 0 } }),
	};
	expect(wordReserve(item, "en", 16)).toBe("on hold; off?");
	expect(wordReserve(item, "zh-Hant", 11)).toBe("擱置;取消?");
});
