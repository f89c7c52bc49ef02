import type { Quantity } from "../../../src/extract/claim.ts";
import { Topic } from "../../../src/topic/topic.ts";
import { paper } from "../paper.ts";
import { about, exactly, not, pairStands, tellAmount, upTo } from "../tell.ts";
import type { World } from "../world.ts";

const amd = Topic.parse({
	title: "AMD and OpenAI",
	announced: "2025-10-06",
	parties: [{ name: "AMD" }, { name: "OpenAI" }],
});

const amdInvests = (value: Quantity, quote: string) =>
	tellAmount("investment", "AMD > OpenAI", value, quote);

const toldAndDenied: World["papers"] = [
	paper("2025-10-08T15:00:00Z", "c.com", amdInvests(exactly(5e10), "$50B")),
	paper(
		"2025-10-09T15:00:00Z",
		"d.com",
		not(amdInvests(exactly(5e10), "not $50B")),
	),
];

/** What deals come to, taken together. */
export const tally: readonly World[] = [
	{
		name: "a deal that is only denied is listed but not counted",
		papers: [
			paper(
				"2025-10-14T02:00:00Z",
				"a.cn",
				not(
					tellAmount(
						"purchase",
						"OpenAI > Broadcom",
						exactly(1e10),
						"那笔100亿美元的订单并非来自OpenAI",
					),
				),
			),
		],
		expect: { deals: ["purchase OpenAI>Broadcom 10B ×1 denied"], tally: [] },
	},
	{
		name: "shares in per cent and counts of chips add up to nothing",
		papers: [
			paper(
				"2025-10-06T15:00:00Z",
				"a.com",
				tellAmount(
					"stake",
					"OpenAI > AMD",
					about(10, "percent"),
					"about 10% of AMD",
				),
				tellAmount(
					"capacity",
					"OpenAI > AMD",
					exactly(6, "GW"),
					"6 gigawatts",
					"total",
				),
				tellAmount(
					"chips",
					"Oracle > AMD",
					exactly(5e4, "count"),
					"50,000 chips",
				),
			),
		],
		topic: amd,
		expect: {
			deals: ["capacity OpenAI>AMD 6 GW ×1", "stake OpenAI>AMD ~10% ×1"],
			tally: ["capacity GW: 1 deals, 6 to 6"],
		},
	},
	{
		name: "a rival figure that is denied makes the one in front neither denied nor more",
		papers: [
			paper("2025-10-06T15:00:00Z", "a.com", amdInvests(upTo(4e10), "≤ $40B")),
			paper("2025-10-07T15:00:00Z", "b.com", amdInvests(exactly(4e10), "$40B")),
			...toldAndDenied,
		],
		topic: amd,
		expect: {
			deals: ["investment AMD>OpenAI ≤40B ×4 disputed"],
			tally: ["investment USD: 1 deals, 0 to 40B"],
		},
	},
	{
		name: "the figure in front counts though it is denied, from nothing on",
		papers: toldAndDenied,
		topic: amd,
		expect: {
			deals: ["investment AMD>OpenAI 50B ×2 disputed denied"],
			tally: ["investment USD: 1 deals, 0 to 50B"],
		},
	},
	{
		name: "a called-off deal is listed but not counted",
		papers: [
			paper(
				"2025-12-31T02:00:00Z",
				"a.tw",
				tellAmount(
					"acquisition",
					"NVIDIA > Arm",
					exactly(4e10),
					"以400億美元收購",
				),
				pairStands("NVIDIA > Arm", "cancelled", "交易告吹"),
			),
		],
		expect: {
			deals: ["acquisition NVIDIA>Arm 40B ×1 cancelled"],
			tally: [],
		},
	},
	{
		name: "currencies are tallied apart",
		papers: [
			paper(
				"2025-10-01T02:00:00Z",
				"a.hk",
				tellAmount(
					"investment",
					"Foo > OpenAI",
					exactly(1e9, "HKD"),
					"10億港元",
				),
				tellAmount("investment", "Bar > OpenAI", exactly(2e9), "20億美元"),
			),
		],
		expect: {
			tally: [
				"investment USD: 1 deals, 2B to 2B",
				"investment HKD: 1 deals, 1B to 1B",
			],
		},
	},
];
