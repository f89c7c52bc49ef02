import type { Condition, Window } from "../../../src/extract/claim.ts";
import { paper, tuesday, wednesday } from "../paper.ts";
import { exactly, from, halfOf2026, isDue, tell } from "../tell.ts";
import type { World } from "../world.ts";

const firstGigawatt = (window: Window, quote: string) =>
	isDue("OpenAI > NVIDIA", "first-capacity", window, quote);

const secondHalf = paper(
	tuesday,
	"a.com",
	firstGigawatt(halfOf2026, "in the second half of 2026"),
);

const notBefore2027 = firstGigawatt(
	from("2027-01-01", "2027-06-30"),
	"not before 2027",
);

const firstMoney = (
	told: Readonly<{ upon?: Condition; when?: Window }> = {},
	quote = "an initial $10 billion",
) =>
	tell(
		"tranche",
		"NVIDIA > OpenAI",
		{ value: exactly(1e10), qualifier: "first", ...told },
		quote,
	);

/** When things are due, and what they wait for. */
export const windows: readonly World[] = [
	{
		name: "milestone windows that overlap agree",
		papers: [
			secondHalf,
			paper(
				tuesday,
				"b.cn",
				firstGigawatt(from("2026-10-01", "2026-12-31"), "2026年底"),
			),
			paper(
				tuesday,
				"c.cn",
				firstGigawatt(from("2026-01-01", "2026-12-31"), "2026年"),
			),
		],
		expect: { disputes: [] },
	},
	{
		name: "milestone windows that don't overlap quarrel",
		papers: [
			secondHalf,
			paper(
				wednesday,
				"b.cn",
				firstGigawatt(from("2023-07-01", "2023-12-31"), "2023年下半年"),
			),
		],
		expect: {
			disputes: [
				"milestone OpenAI>NVIDIA first-capacity open: 2026-07-01…2026-12-31 ×1 | 2023-07-01…2023-12-31 ×1",
			],
		},
	},
	{
		name: "a window that its outlet has revised is the one that runs, and the plan is in doubt",
		papers: [secondHalf, paper("2025-11-20T08:00:00Z", "a.com", notBefore2027)],
		at: "2026-09-30T12:00:00Z",
		expect: {
			revisions: [
				"milestone OpenAI>NVIDIA: 2026-07-01…2026-12-31 → 2027-01-01…2027-06-30",
			],
			milestones: ["first-capacity ahead 0 273d (was 2026-07-01…2026-12-31)"],
			outlook: "in-doubt",
			why: ["not before 2027"],
			ticks: [],
		},
	},
	{
		name: "the plan's window runs on while another is only disputed",
		papers: [secondHalf, paper("2025-11-20T08:00:00Z", "b.com", notBefore2027)],
		at: "2026-09-30T12:00:00Z",
		expect: {
			revisions: [],
			milestones: ["first-capacity open 0.49 92d"],
			outlook: "in-doubt",
			why: ["not before 2027"],
		},
	},
	{
		name: "the first tranche at two times",
		papers: [
			paper(
				tuesday,
				"a.com",
				firstMoney(
					{ when: from("2025-10-01", "2025-12-31") },
					"$10 billion when the papers are signed this autumn",
				),
			),
			paper(
				wednesday,
				"b.cn",
				firstMoney({ when: halfOf2026 }, "首笔100亿美元在首个1吉瓦上线时到位"),
			),
		],
		expect: { disputes: ["tranche NVIDIA>OpenAI first open: 10B ×1 | 10B ×1"] },
	},
	{
		name: "the first tranche at signing, or with the first gigawatt",
		papers: [
			paper(tuesday, "a.com", firstMoney({ upon: "first-capacity" })),
			paper(wednesday, "b.cn", firstMoney({ upon: "agreement" })),
			paper(wednesday, "c.tw", firstMoney()),
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
			paper(tuesday, "a.com", firstMoney({ upon: "first-capacity" })),
			paper(
				wednesday,
				"b.cn",
				firstMoney({ when: halfOf2026 }, "首笔100亿美元"),
			),
		],
		expect: { disputes: [] },
	},
	{
		name: "a first tranche without a time quarrels with nobody",
		papers: [
			paper(tuesday, "a.com", firstMoney()),
			paper(
				wednesday,
				"b.cn",
				firstMoney({ when: halfOf2026 }, "首笔100亿美元"),
			),
		],
		expect: { disputes: [] },
	},
];
