import type { Condition } from "../../../src/extract/claim.ts";
import { texts } from "../story/texts.ts";
import {
	about,
	atLeast,
	between,
	closes,
	deniesInvesting,
	exactly,
	from,
	halfOf2026,
	invests,
	isValued,
	needsChips,
	on,
	stands,
	standsNot,
	tell,
	upTo,
} from "../tell.ts";
import type { World } from "../world.ts";

const monday = "2025-09-22T20:00:00Z";
const tuesday = "2025-09-23T08:00:00Z";
const wednesday = "2025-09-24T08:00:00Z";

const firstGigawatt = (window: ReturnType<typeof from>, quote: string) =>
	tell(
		"milestone",
		"OpenAI > NVIDIA",
		{ qualifier: "first-capacity", when: window },
		quote,
	);

const gains = (value: ReturnType<typeof exactly>, quote: string) =>
	tell("market-cap-change", "NVIDIA", { value, when: on("2025-09-22") }, quote);

const firstMoney = (upon?: Condition) =>
	tell(
		"tranche",
		"NVIDIA > OpenAI",
		{
			value: exactly(1e10),
			qualifier: "first",
			...(upon === undefined ? {} : { upon }),
		},
		"an initial $10 billion",
	);

const widelyCopied =
	"Ten gigawatts of machines are as many as four to five million chips, the chief executive told a broadcaster, about as many as the company ships in a year and twice as many as in the year before.";

/** What quarrels, and what only seems to. */
export const disputes: readonly World[] = [
	{
		name: "chip counts whose ranges share only a point",
		papers: [
			{
				at: tuesday,
				outlet: "a.cn",
				claims: [needsChips(4e6, 5e6, "需要400万至500万枚GPU")],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [needsChips(4e6, 5e6, "four to five million chips")],
			},
			{
				at: wednesday,
				outlet: "c.tw",
				claims: [needsChips(5e6, 1e7, "動用500萬至1000萬顆晶片")],
			},
		],
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×2 | 5M–10M count ×1"],
		},
	},
	{
		name: "ranges that share a tenth of the wider agree",
		papers: [
			{
				at: tuesday,
				outlet: "a.cn",
				claims: [needsChips(4e6, 5.5e6, "400万至550万枚")],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "a point inside a range agrees, and doesn't make peace between ranges that don't",
		papers: [
			{
				at: tuesday,
				outlet: "a.cn",
				claims: [needsChips(4e6, 5e6, "400万到500万颗")],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [
					tell(
						"chips",
						"OpenAI > NVIDIA",
						{ value: exactly(5e6, "count") },
						"five million chips",
					),
				],
			},
			{
				at: wednesday,
				outlet: "c.tw",
				claims: [needsChips(5e6, 1e7, "500萬到1000萬顆")],
			},
		],
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×2 | 5M–10M count ×1"],
		},
	},
	{
		name: "up to 100, exactly 100 and 1,000亿 are one figure",
		papers: [
			{
				at: monday,
				outlet: "a.com",
				claims: [invests(upTo(1e11), "as much as $100 billion")],
			},
			{
				at: tuesday,
				outlet: "b.cn",
				claims: [invests(exactly(1e11), "投资1000亿美元")],
			},
			{
				at: tuesday,
				outlet: "c.hk",
				claims: [invests(about(1e11), "約1,000億美元")],
			},
		],
		expect: { disputes: [], deals: ["investment NVIDIA>OpenAI ≤100B ×3"] },
	},
	{
		name: "100 and 110 billion are not the same rounded",
		papers: [
			{
				at: monday,
				outlet: "a.com",
				claims: [invests(exactly(1e11), "$100 billion")],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [invests(exactly(1.1e11), "$110 billion")],
			},
		],
		expect: { disputes: ["investment NVIDIA>OpenAI open: 100B ×1 | 110B ×1"] },
	},
	{
		name: "about 110 admits 100",
		papers: [
			{
				at: monday,
				outlet: "a.com",
				claims: [invests(exactly(1e11), "$100 billion")],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [invests(about(1.1e11), "some $110 billion")],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "at least ten gigawatts and ten gigawatts agree",
		papers: [
			{
				at: monday,
				outlet: "a.com",
				claims: [
					tell(
						"capacity",
						"OpenAI > NVIDIA",
						{ value: atLeast(10, "GW"), qualifier: "total" },
						"at least 10 gigawatts",
					),
				],
			},
			{
				at: tuesday,
				outlet: "b.tw",
				claims: [
					tell(
						"capacity",
						"OpenAI > NVIDIA",
						{ value: exactly(10, "GW"), qualifier: "total" },
						"10百萬瓩",
					),
				],
			},
		],
		expect: { disputes: [], deals: ["capacity OpenAI>NVIDIA ≥10 GW ×2"] },
	},
	{
		name: "an open bound admits only what lies near",
		papers: [
			{
				at: monday,
				outlet: "a.cn",
				claims: [isValued(exactly(5e11), "估值5000亿美元")],
			},
			{
				at: wednesday,
				outlet: "b.cn",
				claims: [isValued(atLeast(3e11), "估值升至3000亿美元以上")],
			},
		],
		expect: { disputes: ["valuation OpenAI open: 500B ×1 | ≥300B ×1"] },
	},
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
		name: "a rise and a fall of the same size are no agreement",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [closes(1.6, "2025-09-22", "up 1.6%")],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [closes(-1.6, "2025-09-22", "down 1.6%")],
			},
		],
		expect: { disputes: ["price-move NVIDIA close open: -1.6% ×1 | 1.6% ×1"] },
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
	{
		name: "an outright denial",
		papers: [
			{
				at: monday,
				outlet: "a.com",
				claims: [invests(upTo(1e11), "up to $100 billion")],
			},
			{
				at: "2026-03-05T04:00:00Z",
				outlet: "b.hk",
				claims: [deniesInvesting(exactly(1e11), "1,000億美元大概不會發生")],
			},
		],
		expect: {
			disputes: ["investment NVIDIA>OpenAI open: ≤100B ×1 | not 100B ×1"],
			deals: ["investment NVIDIA>OpenAI ≤100B ×2 disputed denied"],
			tally: ["investment USD: 1 deals, 0 to 100B"],
		},
	},
	{
		name: "a denial of another figure denies nothing here",
		papers: [
			{
				at: monday,
				outlet: "a.com",
				claims: [invests(upTo(1e11), "up to $100 billion")],
			},
			{
				at: tuesday,
				outlet: "b.hk",
				claims: [deniesInvesting(exactly(5e11), "並無5,000億美元的投資")],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "one article that reports and denies is no dispute until another story says so",
		papers: [
			{
				at: "2026-02-01T04:00:00Z",
				outlet: "a.hk",
				claims: [
					stands("on-hold", "投資已停滯"),
					standsNot("on-hold", "沒有停滯這回事"),
				],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "the same with a second story",
		papers: [
			{
				at: "2026-02-01T04:00:00Z",
				outlet: "a.hk",
				claims: [
					stands("on-hold", "投資已停滯"),
					standsNot("on-hold", "沒有停滯這回事"),
				],
			},
			{
				at: "2026-02-02T04:00:00Z",
				outlet: "b.com",
				claims: [stands("on-hold", "the plan is on ice")],
			},
		],
		expect: {
			disputes: [
				"status NVIDIA>OpenAI on-hold open: on-hold ×2 | not on-hold ×1",
			],
		},
	},
	{
		name: "own chips planned with one builder, with another, and given up",
		papers: [
			{
				at: tuesday,
				outlet: "a.cn",
				claims: [
					tell(
						"milestone",
						"OpenAI > Broadcom",
						{ qualifier: "own-chip" },
						"与博通量产自研芯片",
					),
				],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [
					tell(
						"milestone",
						"OpenAI > TSMC",
						{ qualifier: "own-chip", when: from("2026-01-01", "2026-12-31") },
						"its own chip, made by TSMC, next year",
					),
				],
			},
			{
				at: "2025-09-28T03:00:00Z",
				outlet: "c.cn",
				claims: [
					tell(
						"milestone",
						"OpenAI",
						{ qualifier: "own-chip", denied: true },
						"放弃自研芯片",
					),
				],
			},
		],
		expect: {
			disputes: [
				"milestone OpenAI own-chip open: 2026-01-01…2026-12-31 ×2 | not own-chip ×1",
			],
		},
	},
	{
		name: "milestone windows that overlap agree",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [firstGigawatt(halfOf2026, "in the second half of 2026")],
			},
			{
				at: tuesday,
				outlet: "b.cn",
				claims: [firstGigawatt(from("2026-10-01", "2026-12-31"), "2026年底")],
			},
			{
				at: tuesday,
				outlet: "c.cn",
				claims: [firstGigawatt(from("2026-01-01", "2026-12-31"), "2026年")],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "milestone windows that don't overlap quarrel",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [firstGigawatt(halfOf2026, "in the second half of 2026")],
			},
			{
				at: wednesday,
				outlet: "b.cn",
				claims: [
					firstGigawatt(from("2023-07-01", "2023-12-31"), "2023年下半年"),
				],
			},
		],
		expect: {
			disputes: [
				"milestone OpenAI>NVIDIA first-capacity open: 2026-07-01…2026-12-31 ×1 | 2023-07-01…2023-12-31 ×1",
			],
		},
	},
	{
		name: "the first tranche at two times",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [
					tell(
						"tranche",
						"NVIDIA > OpenAI",
						{
							value: exactly(1e10),
							qualifier: "first",
							when: from("2025-10-01", "2025-12-31"),
						},
						"$10 billion when the papers are signed this autumn",
					),
				],
			},
			{
				at: wednesday,
				outlet: "b.cn",
				claims: [
					tell(
						"tranche",
						"NVIDIA > OpenAI",
						{ value: exactly(1e10), qualifier: "first", when: halfOf2026 },
						"首笔100亿美元在首个1吉瓦上线时到位",
					),
				],
			},
		],
		expect: { disputes: ["tranche NVIDIA>OpenAI first open: 10B ×1 | 10B ×1"] },
	},
	{
		name: "the first tranche at signing, or with the first gigawatt",
		papers: [
			{ at: tuesday, outlet: "a.com", claims: [firstMoney("first-capacity")] },
			{ at: wednesday, outlet: "b.cn", claims: [firstMoney("agreement")] },
			{ at: wednesday, outlet: "c.tw", claims: [firstMoney()] },
		],
		expect: {
			disputes: [
				"tranche NVIDIA>OpenAI first open: 10B first-capacity ×1 | 10B agreement ×1",
			],
			news: [],
		},
	},
	{
		name: "who tells when the first money is due, and who on what, agree",
		papers: [
			{ at: tuesday, outlet: "a.com", claims: [firstMoney("first-capacity")] },
			{
				at: wednesday,
				outlet: "b.cn",
				claims: [
					tell(
						"tranche",
						"NVIDIA > OpenAI",
						{ value: exactly(1e10), qualifier: "first", when: halfOf2026 },
						"首笔100亿美元",
					),
				],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "a first tranche without a time quarrels with nobody",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [
					tell(
						"tranche",
						"NVIDIA > OpenAI",
						{ value: exactly(1e10), qualifier: "first" },
						"an initial $10 billion",
					),
				],
			},
			{
				at: wednesday,
				outlet: "b.cn",
				claims: [
					tell(
						"tranche",
						"NVIDIA > OpenAI",
						{ value: exactly(1e10), qualifier: "first", when: halfOf2026 },
						"首笔100亿美元",
					),
				],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "amounts of two investors swapped",
		papers: [
			{
				at: "2025-11-18T15:00:00Z",
				outlet: "a.com",
				claims: [
					tell(
						"investment",
						"NVIDIA > Anthropic",
						{ value: upTo(1e10) },
						"NVIDIA up to $10 billion",
					),
					tell(
						"investment",
						"Microsoft > Anthropic",
						{ value: upTo(5e9) },
						"Microsoft up to $5 billion",
					),
				],
			},
			{
				at: "2025-11-19T02:00:00Z",
				outlet: "b.tw",
				claims: [
					tell(
						"investment",
						"NVIDIA > Anthropic",
						{ value: exactly(5e9) },
						"輝達投資50億美元",
					),
					tell(
						"investment",
						"Microsoft > Anthropic",
						{ value: exactly(1e10) },
						"微軟投資100億美元",
					),
				],
			},
		],
		expect: {
			disputes: [
				"investment Microsoft>Anthropic open: ≤5B ×1 | 10B ×1",
				"investment NVIDIA>Anthropic open: ≤10B ×1 | 5B ×1",
			],
		},
	},
	{
		name: "different currencies are not weighed against each other",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [invests(exactly(1e11), "$100 billion")],
			},
			{
				at: tuesday,
				outlet: "b.hk",
				claims: [invests(exactly(7.8e11, "HKD"), "7800億港元")],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "one story alone can't disagree with itself",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				text: "The maker of graphics chips will put its money into the lab behind the chatbot, step by step as each gigawatt of machines goes live, people close to the talks said on Monday evening.",
				claims: [needsChips(4e6, 5e6, "four to five million")],
			},
			{
				at: tuesday,
				outlet: "b.com",
				text: "The maker of graphics chips will put its money into the lab behind the chatbot, step by step as each gigawatt of machines goes live, people close to the talks said on Monday night.",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
		],
		expect: { disputes: [], stories: 1 },
	},
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
				"chips OpenAI>NVIDIA settled: 4M–5M count ×3 | 5M–10M count ×1",
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
		name: "a deal is told as most tell it, its dispute as those who contradict each other",
		papers: [
			...["a.com", "b.com"].map((outlet) => ({
				at: tuesday,
				outlet,
				claims: [
					tell(
						"purchase",
						"OpenAI > Foo",
						{ value: exactly(5e9) },
						"$5 billion",
					),
				],
			})),
			{
				at: tuesday,
				outlet: "c.cn",
				claims: [
					tell(
						"purchase",
						"OpenAI > Foo",
						{ value: between(4e9, 5e9) },
						"40亿至50亿美元",
					),
				],
			},
			{
				at: wednesday,
				outlet: "d.tw",
				claims: [
					tell(
						"purchase",
						"OpenAI > Foo",
						{ value: between(5e9, 1e10) },
						"50億至100億美元",
					),
				],
			},
		],
		expect: {
			deals: ["purchase OpenAI>Foo 5B ×4 disputed"],
			disputes: ["purchase OpenAI>Foo open: 4B–5B ×3 | 5B–10B ×1"],
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
		name: "a third figure widens a dispute, further support doesn't",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [needsChips(3e6, 4e6, "three to four million")],
			},
			{
				at: "2025-09-25T00:00:00Z",
				outlet: "c.com",
				claims: [
					tell(
						"chips",
						"OpenAI > NVIDIA",
						{ value: exactly(2.5e6, "count") },
						"two and a half million",
					),
				],
			},
		],
		expect: { news: ["dispute.changed"] },
	},
	{
		name: "further support for one side is no news",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [needsChips(3e6, 4e6, "three to four million")],
			},
			{
				at: "2025-09-25T00:00:00Z",
				outlet: "c.com",
				claims: [needsChips(3e6, 4e6, "three to four million")],
			},
		],
		expect: {
			news: [],
			disputes: ["chips OpenAI>NVIDIA open: 3M–4M count ×2 | 5M–10M count ×1"],
		},
	},
	{
		name: "a more precise word for a known figure is no news",
		papers: [
			{
				at: "2025-09-22T21:00:00Z",
				outlet: "a.com",
				claims: [closes(4, "2025-09-22", "4% higher")],
			},
			{
				at: tuesday,
				outlet: "b.cn",
				claims: [closes(3.93, "2025-09-22", "收涨3.93%")],
			},
		],
		expect: { news: [], disputes: [] },
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
		name: "revenue without a period can't be compared, with one it can",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [
					tell("revenue", "OpenAI", { value: exactly(1.3e10) }, "$13 billion"),
					tell(
						"revenue",
						"OpenAI",
						{ value: exactly(1.3e10), when: from("2025-01-01", "2025-12-31") },
						"$13 billion this year",
					),
				],
			},
			{
				at: tuesday,
				outlet: "b.cn",
				claims: [
					tell("revenue", "OpenAI", { value: exactly(2e10) }, "200亿美元"),
					tell(
						"revenue",
						"OpenAI",
						{
							value: exactly(2e10),
							qualifier: "annual",
							when: from("2025-01-01", "2025-12-31"),
						},
						"今年营收200亿美元",
					),
				],
			},
		],
		expect: { disputes: ["revenue OpenAI open: 13B ×1 | 20B ×1"] },
	},
	{
		name: "two sites of one company are no dispute",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [
					tell(
						"chips",
						"Nscale > NVIDIA",
						{ value: exactly(23040, "count") },
						"23,040 chips at Loughton",
					),
				],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [
					tell(
						"chips",
						"Nscale > NVIDIA",
						{ value: exactly(3e5, "count") },
						"300,000 worldwide",
					),
				],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "what one company runs in all is no single thing",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [
					tell(
						"capacity",
						"OpenAI",
						{ value: exactly(10, "GW"), qualifier: "total" },
						"10 gigawatts",
					),
				],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [
					tell(
						"capacity",
						"OpenAI",
						{ value: exactly(23, "GW"), qualifier: "total" },
						"23 gigawatts",
					),
				],
			},
		],
		expect: { disputes: [] },
	},
	{
		name: "a unit cost told in two sizes",
		papers: [
			{
				at: tuesday,
				outlet: "a.tw",
				claims: [
					tell(
						"unit-cost",
						"NVIDIA",
						{ value: between(5e10, 6e10), qualifier: "total" },
						"每GW需500億至600億美元",
					),
				],
			},
			{
				at: tuesday,
				outlet: "b.com",
				claims: [
					tell(
						"unit-cost",
						"NVIDIA",
						{ value: exactly(3.5e10), qualifier: "total" },
						"$35 billion a gigawatt",
					),
				],
			},
		],
		expect: { disputes: ["unit-cost NVIDIA total open: 35B ×1 | 50B–60B ×1"] },
	},
];
