import { Topic } from "../../../src/topic/topic.ts";
import { about, exactly, tell, upTo } from "../tell.ts";
import type { World } from "../world.ts";

const amd = Topic.parse({
	title: "AMD and OpenAI",
	announced: "2025-10-06",
	parties: [{ name: "AMD" }, { name: "OpenAI" }],
});

/** What deals come to, taken together. */
export const tally: readonly World[] = [
	{
		name: "a deal that is only denied is listed but not counted",
		papers: [
			{
				at: "2025-10-14T02:00:00Z",
				outlet: "a.cn",
				claims: [
					tell(
						"purchase",
						"OpenAI > Broadcom",
						{ value: exactly(1e10), denied: true },
						"那笔100亿美元的订单并非来自OpenAI",
					),
				],
			},
		],
		expect: { deals: ["purchase OpenAI>Broadcom 10B ×1 denied"], tally: [] },
	},
	{
		name: "shares in per cent and counts of chips add up to nothing",
		papers: [
			{
				at: "2025-10-06T15:00:00Z",
				outlet: "a.com",
				claims: [
					tell(
						"stake",
						"OpenAI > AMD",
						{ value: about(10, "percent") },
						"about 10% of AMD",
					),
					tell(
						"capacity",
						"OpenAI > AMD",
						{ value: exactly(6, "GW"), qualifier: "total" },
						"6 gigawatts",
					),
					tell(
						"chips",
						"Oracle > AMD",
						{ value: exactly(5e4, "count") },
						"50,000 chips",
					),
				],
			},
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
			{
				at: "2025-10-06T15:00:00Z",
				outlet: "a.com",
				claims: [
					tell("investment", "AMD > OpenAI", { value: upTo(4e10) }, "≤ $40B"),
				],
			},
			{
				at: "2025-10-07T15:00:00Z",
				outlet: "b.com",
				claims: [
					tell("investment", "AMD > OpenAI", { value: exactly(4e10) }, "$40B"),
				],
			},
			{
				at: "2025-10-08T15:00:00Z",
				outlet: "c.com",
				claims: [
					tell("investment", "AMD > OpenAI", { value: exactly(5e10) }, "$50B"),
				],
			},
			{
				at: "2025-10-09T15:00:00Z",
				outlet: "d.com",
				claims: [
					tell(
						"investment",
						"AMD > OpenAI",
						{ value: exactly(5e10), denied: true },
						"not $50B",
					),
				],
			},
		],
		topic: amd,
		expect: {
			deals: ["investment AMD>OpenAI ≤40B ×4 disputed"],
			tally: ["investment USD: 1 deals, 0 to 40B"],
		},
	},
	{
		name: "the figure in front counts though it is denied, from nothing on",
		papers: [
			{
				at: "2025-10-08T15:00:00Z",
				outlet: "c.com",
				claims: [
					tell("investment", "AMD > OpenAI", { value: exactly(5e10) }, "$50B"),
				],
			},
			{
				at: "2025-10-09T15:00:00Z",
				outlet: "d.com",
				claims: [
					tell(
						"investment",
						"AMD > OpenAI",
						{ value: exactly(5e10), denied: true },
						"not $50B",
					),
				],
			},
		],
		topic: amd,
		expect: {
			deals: ["investment AMD>OpenAI 50B ×2 disputed denied"],
			tally: ["investment USD: 1 deals, 0 to 50B"],
		},
	},
	{
		name: "a called-off deal is listed but not counted",
		papers: [
			{
				at: "2025-12-31T02:00:00Z",
				outlet: "a.tw",
				claims: [
					tell(
						"acquisition",
						"NVIDIA > Arm",
						{ value: exactly(4e10) },
						"以400億美元收購",
					),
					tell(
						"status",
						"NVIDIA > Arm",
						{ qualifier: "cancelled" },
						"交易告吹",
					),
				],
			},
		],
		expect: {
			deals: ["acquisition NVIDIA>Arm 40B ×1 cancelled"],
			tally: [],
		},
	},
	{
		name: "currencies are tallied apart",
		papers: [
			{
				at: "2025-10-01T02:00:00Z",
				outlet: "a.hk",
				claims: [
					tell(
						"investment",
						"Foo > OpenAI",
						{ value: exactly(1e9, "HKD") },
						"10億港元",
					),
					tell(
						"investment",
						"Bar > OpenAI",
						{ value: exactly(2e9) },
						"20億美元",
					),
				],
			},
		],
		expect: {
			tally: [
				"investment USD: 1 deals, 2B to 2B",
				"investment HKD: 1 deals, 1B to 1B",
			],
		},
	},
];
