import { about, closes, exactly, on, tell } from "../tell.ts";
import type { World } from "../world.ts";

const tuesday = "2025-09-23T08:00:00Z";

const wednesday = "2025-09-24T08:00:00Z";

const gains = (value: ReturnType<typeof exactly>, quote: string) =>
	tell("market-cap-change", "NVIDIA", { value, when: on("2025-09-22") }, quote);

/** Moves of shares and of market values: when two of them quarrel. */
export const moves: readonly World[] = [
	{
		name: "a close of 4 % and one of 3.93 % agree, one of 4.2 % does not",
		papers: [
			{
				at: "2025-09-22T21:00:00Z",
				outlet: "a.com",
				claims: [closes(4, "2025-09-22", "closed 4% higher")],
			},
			{
				at: tuesday,
				outlet: "b.cn",
				claims: [closes(3.93, "2025-09-22", "收涨3.93%")],
			},
			{
				at: tuesday,
				outlet: "c.tw",
				claims: [closes(4.2, "2025-09-22", "收漲4.2%")],
			},
		],
		expect: { disputes: ["price-move NVIDIA close open: 3.93% ×2 | 4.2% ×1"] },
	},
	{
		name: "moves of two days are two slots",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [closes(3.93, "2025-09-22", "3.93%")],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [closes(-2.82, "2025-09-23", "-2.82%")],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "a high and a close differ by nature; passing moves may all be true",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [
					tell(
						"price-move",
						"NVIDIA",
						{
							value: exactly(4.5, "percent"),
							qualifier: "high",
							when: on("2025-09-22"),
						},
						"as much as 4.5%",
					),
					closes(3.93, "2025-09-22", "3.93%"),
				],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [
					tell(
						"price-move",
						"NVIDIA",
						{
							value: exactly(1.2, "percent"),
							qualifier: "premarket",
							when: on("2025-09-22"),
						},
						"1.2% before the bell",
					),
				],
			},
			{
				at: tuesday,
				outlet: "c.com",
				claims: [
					tell(
						"price-move",
						"NVIDIA",
						{
							value: exactly(2.9, "percent"),
							qualifier: "premarket",
							when: on("2025-09-22"),
						},
						"2.9% before the bell",
					),
				],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "session highs read off at different minutes agree within a tenth of a point",
		papers: [
			{
				at: tuesday,
				outlet: "a.hk",
				claims: [
					tell(
						"price-move",
						"NVIDIA",
						{
							value: exactly(4.4, "percent"),
							qualifier: "high",
							when: on("2025-09-22"),
						},
						"最多漲4.4%",
					),
				],
			},
			{
				at: tuesday,
				outlet: "b.tw",
				claims: [
					tell(
						"price-move",
						"NVIDIA",
						{
							value: exactly(4.5, "percent"),
							qualifier: "high",
							when: on("2025-09-22"),
						},
						"盤中漲4.5%",
					),
				],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "what a market measures is not excused by about",
		papers: [
			{
				at: tuesday,
				outlet: "a.cn",
				claims: [gains(about(1.7e11), "市值增加约1700亿美元")],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [gains(exactly(1.77e11), "added $177 billion")],
			},
		],
		expect: { disputes: ["market-cap-change NVIDIA open: ~170B ×1 | 177B ×1"] },
	},
];
