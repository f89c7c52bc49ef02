import { texts } from "../story/texts.ts";
import { exactly, needsChips, tell } from "../tell.ts";
import type { World } from "../world.ts";

const tuesday = "2025-09-23T08:00:00Z";

const wednesday = "2025-09-24T08:00:00Z";

const widelyCopied =
	"Ten gigawatts of machines are as many as four to five million chips, the chief executive told a broadcaster, about as many as the company ships in a year and twice as many as in the year before.";

const contract = (amount: number, quote: string) =>
	tell("purchase", "OpenAI > Oracle", { value: exactly(amount) }, quote);

/** How disputes end, and begin again. */
export const settling: readonly World[] = [
	{
		name: "settled when one side goes on and the other falls silent",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [needsChips(4e6, 5e6, "four to five million")],
			},
			{
				at: "2025-10-02T00:00:00Z",
				outlet: "c.cn",
				claims: [needsChips(4e6, 5e6, "400万至500万")],
			},
			{
				at: "2025-10-05T00:00:00Z",
				outlet: "d.tw",
				claims: [needsChips(4e6, 5e6, "400萬至500萬")],
			},
		],
		at: "2025-10-24T00:00:00Z",
		expect: {
			disputes: [
				"chips OpenAI>NVIDIA settled 2025-10-23: 4M–5M count ×3 | 5M–10M count ×1",
			],
			ticks: ["2025-10-23 dispute.settled"],
		},
	},
	{
		name: "late copies of three old stories settle nothing",
		papers: [
			...[0, 2, 3].map((text) => ({
				at: tuesday,
				outlet: `first-${text}.com`,
				text: texts[text]?.join(" ") ?? "",
				claims: [needsChips(4e6, 5e6, "four to five million")],
			})),
			{
				at: wednesday,
				outlet: "a.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
			...[0, 2, 3].map((text) => ({
				at: "2025-10-02T00:00:00Z",
				outlet: `copy-${text}.com`,
				text: texts[text]?.join(" ") ?? "",
				claims: [needsChips(4e6, 5e6, "four to five million")],
			})),
		],
		at: "2025-12-24T00:00:00Z",
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×3 | 5M–10M count ×1"],
			stories: 4,
		},
	},
	{
		name: "late copies of an old story settle nothing",
		papers: [
			{
				at: wednesday,
				outlet: "b.com",
				text: widelyCopied,
				claims: [needsChips(4e6, 5e6, "four to five million")],
			},
			{
				at: wednesday,
				outlet: "a.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
			...["c.cn", "d.tw", "e.com"].map((outlet) => ({
				at: "2025-10-02T00:00:00Z",
				outlet,
				text: widelyCopied,
				claims: [needsChips(4e6, 5e6, "four to five million")],
			})),
		],
		at: "2025-12-24T00:00:00Z",
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×1 | 5M–10M count ×1"],
			stories: 2,
		},
	},
	{
		name: "a settled dispute opens again when the loser speaks up",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [needsChips(4e6, 5e6, "four to five million")],
			},
			{
				at: "2025-10-02T00:00:00Z",
				outlet: "c.cn",
				claims: [needsChips(4e6, 5e6, "400万至500万")],
			},
			{
				at: "2025-10-05T00:00:00Z",
				outlet: "d.tw",
				claims: [needsChips(4e6, 5e6, "400萬至500萬")],
			},
			{
				at: "2025-11-20T00:00:00Z",
				outlet: "e.com",
				claims: [needsChips(5e6, 1e7, "five to ten million after all")],
			},
		],
		at: "2025-11-21T00:00:00Z",
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×3 | 5M–10M count ×2"],
			news: ["dispute.changed"],
		},
	},
	{
		name: "not settled a day too early",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [needsChips(4e6, 5e6, "four to five million")],
			},
			{
				at: "2025-10-02T00:00:00Z",
				outlet: "c.cn",
				claims: [needsChips(4e6, 5e6, "400万至500万")],
			},
			{
				at: "2025-10-05T00:00:00Z",
				outlet: "d.tw",
				claims: [needsChips(4e6, 5e6, "400萬至500萬")],
			},
		],
		at: "2025-10-22T00:00:00Z",
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×3 | 5M–10M count ×1"],
			ticks: [],
		},
	},
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
