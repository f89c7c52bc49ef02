import type { Qualifier, Quantity } from "../../../src/extract/claim.ts";
import { paper, tuesday, wednesday } from "../paper.ts";
import { about, closes, exactly, moved, on, tell } from "../tell.ts";
import type { World } from "../world.ts";

const gains = (value: Quantity, quote: string) =>
	tell("market-cap-change", "NVIDIA", { value, when: on("2025-09-22") }, quote);

const onMonday = (qualifier: Qualifier, percent: number, quote: string) =>
	moved("NVIDIA", qualifier, percent, "2025-09-22", quote);

/** Moves of shares and of market values: when two of them quarrel. */
export const moves: readonly World[] = [
	{
		name: "a close of 4 % and one of 3.93 % agree, one of 4.2 % does not",
		papers: [
			paper(
				"2025-09-22T21:00:00Z",
				"a.com",
				onMonday("close", 4, "closed 4% higher"),
			),
			paper(tuesday, "b.cn", onMonday("close", 3.93, "收涨3.93%")),
			paper(tuesday, "c.tw", onMonday("close", 4.2, "收漲4.2%")),
		],
		expect: { disputes: ["price-move NVIDIA close open: 3.93% ×2 | 4.2% ×1"] },
	},
	{
		name: "moves of two days are two slots",
		papers: [
			paper(tuesday, "a.com", onMonday("close", 3.93, "3.93%")),
			paper(wednesday, "b.com", closes(-2.82, "2025-09-23", "-2.82%")),
		],
		expect: { disputes: [] },
	},
	{
		name: "a high and a close differ by nature; passing moves may all be true",
		papers: [
			paper(
				tuesday,
				"a.com",
				onMonday("high", 4.5, "as much as 4.5%"),
				onMonday("close", 3.93, "3.93%"),
			),
			paper(
				tuesday,
				"b.com",
				onMonday("premarket", 1.2, "1.2% before the bell"),
			),
			paper(
				tuesday,
				"c.com",
				onMonday("premarket", 2.9, "2.9% before the bell"),
			),
		],
		expect: { disputes: [] },
	},
	{
		name: "session highs read off at different minutes agree within a tenth of a point",
		papers: [
			paper(tuesday, "a.hk", onMonday("high", 4.4, "最多漲4.4%")),
			paper(tuesday, "b.tw", onMonday("high", 4.5, "盤中漲4.5%")),
		],
		expect: { disputes: [] },
	},
	{
		name: "what a market measures is not excused by about",
		papers: [
			paper(tuesday, "a.cn", gains(about(1.7e11), "市值增加约1700亿美元")),
			paper(tuesday, "b.com", gains(exactly(1.77e11), "added $177 billion")),
		],
		expect: { disputes: ["market-cap-change NVIDIA open: ~170B ×1 | 177B ×1"] },
	},
];
