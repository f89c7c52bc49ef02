import { paper, tuesday, wednesday } from "../paper.ts";
import { exactly, tellAmount } from "../tell.ts";
import type { World } from "../world.ts";

const contract = (amount: number, quote: string) =>
	tellAmount("purchase", "OpenAI > Oracle", exactly(amount), quote);

const power = (gigawatts: number) =>
	tellAmount(
		"capacity",
		"OpenAI > Oracle",
		exactly(gigawatts, "GW"),
		`${gigawatts} gigawatts`,
		"total",
	);

const quarrel: World["papers"] = [
	paper(tuesday, "a.com", contract(1e11, "$100 billion")),
	paper(wednesday, "b.cn", contract(6e10, "600亿美元")),
];

const oldAndNew = [
	contract(1e11, "1,000億美元的舊約"),
	contract(6e10, "600億美元的新約"),
];

const explanation = paper("2025-10-07T08:00:00Z", "c.tw", ...oldAndNew);

const wholeAndPart: World["papers"] = [
	paper(tuesday, "a.com", contract(2.24e10, "22.4bn")),
	paper(wednesday, "b.cn", contract(1.19e10, "119亿")),
];

const roundFigures: World["papers"] = [
	paper(tuesday, "a.com", power(4), power(1)),
	paper(wednesday, "b.cn", power(5)),
];

/** Disputes that an article explains. */
export const explained: readonly World[] = [
	{
		name: "settled by an article that puts both figures side by side",
		papers: [...quarrel, explanation],
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
		papers: [...quarrel, explanation],
		at: "2025-10-06T08:00:00Z",
		expect: {
			disputes: ["purchase OpenAI>Oracle open: 100B ×1 | 60B ×1"],
			deals: ["purchase OpenAI>Oracle 100B ×2 disputed"],
		},
	},
	{
		name: "an article that has told both before leaves nothing to quarrel about",
		papers: [
			paper(tuesday, "a.tw", ...oldAndNew),
			paper(wednesday, "b.com", contract(6e10, "$60 billion")),
		],
		expect: { disputes: [], news: [] },
	},
	{
		name: "once explained, told again by one side alone, it stays settled",
		papers: [
			...quarrel,
			explanation,
			paper(
				"2025-10-09T08:00:00Z",
				"d.com",
				contract(6e10, "a $60 billion contract"),
			),
		],
		expect: {
			disputes: ["purchase OpenAI>Oracle settled 2025-10-07: 60B ×3 | 100B ×2"],
			news: [],
		},
	},
	{
		name: "two of three figures explained: the third still quarrels",
		papers: [
			...quarrel,
			paper("2025-09-25T08:00:00Z", "d.com", contract(8e10, "$80 billion")),
			explanation,
		],
		expect: {
			disputes: ["purchase OpenAI>Oracle open: 100B ×2 | 60B ×2 | 80B ×1"],
			news: [],
		},
	},
	{
		name: "a version that explained, and was taken back, settles nothing",
		papers: [
			...quarrel,
			{ ...explanation, id: "c" },
			{
				...explanation,
				id: "c",
				version: 2,
				seen: "2025-10-08T08:00:00Z",
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
			...wholeAndPart,
			paper("2025-09-26T08:00:00Z", "c.tw", contract(1.05e10, "另有105億美元")),
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
		papers: roundFigures,
		expect: {
			disputes: ["capacity OpenAI>Oracle total open: 4 GW ×1 | 5 GW ×1"],
			tally: ["capacity GW: 2 deals, 5 to 6"],
		},
	},
	{
		name: "unless an article states the whole beside a part",
		papers: [
			...roundFigures,
			paper("2025-09-26T08:00:00Z", "c.tw", power(5), power(1)),
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
			...wholeAndPart,
			paper("2025-09-26T08:00:00Z", "c.tw", contract(1.25e10, "125億美元")),
		],
		expect: {
			disputes: ["purchase OpenAI>Oracle open: 22.4B ×1 | 11.9B ×1 | 12.5B ×1"],
		},
	},
];
