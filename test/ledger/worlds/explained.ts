import { exactly, tell } from "../tell.ts";
import type { World } from "../world.ts";

const tuesday = "2025-09-23T08:00:00Z";

const wednesday = "2025-09-24T08:00:00Z";

const contract = (amount: number, quote: string) =>
	tell("purchase", "OpenAI > Oracle", { value: exactly(amount) }, quote);

const power = (gigawatts: number) =>
	tell(
		"capacity",
		"OpenAI > Oracle",
		{ value: exactly(gigawatts, "GW"), qualifier: "total" },
		`${gigawatts} gigawatts`,
	);

/** Disputes that an article explains. */
export const explained: readonly World[] = [
	{
		name: "settled by an article that puts both figures side by side",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [contract(1e11, "$100 billion")],
			},
			{ at: wednesday, outlet: "b.cn", claims: [contract(6e10, "600亿美元")] },
			{
				at: "2025-10-07T08:00:00Z",
				outlet: "c.tw",
				claims: [
					contract(1e11, "1,000億美元的舊約"),
					contract(6e10, "600億美元的新約"),
				],
			},
		],
		expect: {
			disputes: ["purchase OpenAI>Oracle settled 2025-10-07: 100B ×2 | 60B ×2"],
			deals: [
				"purchase OpenAI>Oracle 100B ×2",
				"purchase OpenAI>Oracle 60B ×2",
			],
			news: ["dispute.settled"],
			ticks: ["2025-10-07 dispute.settled"],
		},
	},
	{
		name: "the day before, it was open",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [contract(1e11, "$100 billion")],
			},
			{ at: wednesday, outlet: "b.cn", claims: [contract(6e10, "600亿美元")] },
			{
				at: "2025-10-07T08:00:00Z",
				outlet: "c.tw",
				claims: [
					contract(1e11, "1,000億美元的舊約"),
					contract(6e10, "600億美元的新約"),
				],
			},
		],
		at: "2025-10-06T08:00:00Z",
		expect: {
			disputes: ["purchase OpenAI>Oracle open: 100B ×1 | 60B ×1"],
			deals: ["purchase OpenAI>Oracle 100B ×2 disputed"],
		},
	},
	{
		name: "an article that has told both before leaves nothing to quarrel about",
		papers: [
			{
				at: tuesday,
				outlet: "a.tw",
				claims: [
					contract(1e11, "1,000億美元的舊約"),
					contract(6e10, "600億美元的新約"),
				],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [contract(6e10, "$60 billion")],
			},
		],
		expect: { disputes: [], news: [] },
	},
	{
		name: "once explained, told again by one side alone, it stays settled",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [contract(1e11, "$100 billion")],
			},
			{ at: wednesday, outlet: "b.cn", claims: [contract(6e10, "600亿美元")] },
			{
				at: "2025-10-07T08:00:00Z",
				outlet: "c.tw",
				claims: [
					contract(1e11, "1,000億美元的舊約"),
					contract(6e10, "600億美元的新約"),
				],
			},
			{
				at: "2025-10-09T08:00:00Z",
				outlet: "d.com",
				claims: [contract(6e10, "a $60 billion contract")],
			},
		],
		expect: {
			disputes: ["purchase OpenAI>Oracle settled 2025-10-07: 60B ×3 | 100B ×2"],
			news: [],
		},
	},
	{
		name: "two of three figures explained: the third still quarrels",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [contract(1e11, "$100 billion")],
			},
			{ at: wednesday, outlet: "b.cn", claims: [contract(6e10, "600亿美元")] },
			{
				at: "2025-09-25T08:00:00Z",
				outlet: "d.com",
				claims: [contract(8e10, "$80 billion")],
			},
			{
				at: "2025-10-07T08:00:00Z",
				outlet: "c.tw",
				claims: [
					contract(1e11, "1,000億美元的舊約"),
					contract(6e10, "600億美元的新約"),
				],
			},
		],
		expect: {
			disputes: ["purchase OpenAI>Oracle open: 100B ×2 | 60B ×2 | 80B ×1"],
			news: [],
		},
	},
	{
		name: "a version that explained, and was taken back, settles nothing",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [contract(1e11, "$100 billion")],
			},
			{ at: wednesday, outlet: "b.cn", claims: [contract(6e10, "600亿美元")] },
			{
				at: "2025-10-07T08:00:00Z",
				outlet: "c.tw",
				id: "c",
				claims: [
					contract(1e11, "1,000億美元的舊約"),
					contract(6e10, "600億美元的新約"),
				],
			},
			{
				at: "2025-10-07T08:00:00Z",
				seen: "2025-10-08T08:00:00Z",
				outlet: "c.tw",
				id: "c",
				version: 2,
				claims: [contract(6e10, "600億美元")],
			},
		],
		expect: {
			disputes: ["purchase OpenAI>Oracle open: 60B ×2 | 100B ×1"],
			news: ["dispute.changed"],
		},
	},
	{
		name: "settled when the missing part is told, and the parts make the whole",
		papers: [
			{ at: tuesday, outlet: "a.com", claims: [contract(2.24e10, "22.4bn")] },
			{ at: wednesday, outlet: "b.cn", claims: [contract(1.19e10, "119亿")] },
			{
				at: "2025-09-26T08:00:00Z",
				outlet: "c.tw",
				claims: [contract(1.05e10, "另有105億美元")],
			},
		],
		expect: {
			disputes: [
				"purchase OpenAI>Oracle settled 2025-09-26: 22.4B ×1 | 11.9B ×1",
			],
			news: ["deal.new", "dispute.settled"],
		},
	},
	{
		name: "round figures that happen to add up go on quarrelling",
		papers: [
			{ at: tuesday, outlet: "a.com", claims: [power(4), power(1)] },
			{ at: wednesday, outlet: "b.cn", claims: [power(5)] },
		],
		expect: {
			disputes: ["capacity OpenAI>Oracle total open: 4 GW ×1 | 5 GW ×1"],
			tally: ["capacity GW: 2 deals, 5 to 6"],
		},
	},
	{
		name: "unless an article states the whole beside a part",
		papers: [
			{ at: tuesday, outlet: "a.com", claims: [power(4), power(1)] },
			{ at: wednesday, outlet: "b.cn", claims: [power(5)] },
			{
				at: "2025-09-26T08:00:00Z",
				outlet: "c.tw",
				claims: [power(5), power(1)],
			},
		],
		expect: {
			disputes: [
				"capacity OpenAI>Oracle total settled 2025-09-26: 5 GW ×2 | 4 GW ×1",
			],
		},
	},
	{
		name: "figures that make no whole go on quarrelling",
		papers: [
			{ at: tuesday, outlet: "a.com", claims: [contract(2.24e10, "22.4bn")] },
			{ at: wednesday, outlet: "b.cn", claims: [contract(1.19e10, "119亿")] },
			{
				at: "2025-09-26T08:00:00Z",
				outlet: "c.tw",
				claims: [contract(1.25e10, "125億美元")],
			},
		],
		expect: {
			disputes: ["purchase OpenAI>Oracle open: 22.4B ×1 | 11.9B ×1 | 12.5B ×1"],
		},
	},
];
