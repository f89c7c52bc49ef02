import type { Condition, Window } from "../../../src/extract/claim.ts";
import { paper, tuesday, wednesday } from "../paper.ts";
import { exactly, from, halfOf2026, isDue, tell } from "../tell.ts";
import type { Paper, World } from "../world.ts";

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

const putOff = from("2027-01-01", "2027-06-30");
const putOffAgain = from("2027-10-01", "2027-12-31");

/** An article of a day of November in which somebody tells when the first gigawatt is due. */
const saysDue = (
	day: number,
	outlet: string,
	when: Window,
	source?: string,
	denied?: true,
) =>
	paper(
		`2025-11-${day}T08:00:00Z`,
		outlet,
		tell(
			"milestone",
			"OpenAI > NVIDIA",
			{
				...{ qualifier: "first-capacity", when },
				...(source && { source }),
				...(denied && { denied }),
			},
			`due from ${when.from}`,
		),
	);

const ahead = (days: number) => [
	`first-capacity ahead 0 ${days}d (was 2026-07-01…2026-12-31)`,
];
const running = ["first-capacity ahead 0 374d"];
const lookedAt = "2025-12-22T12:00:00Z";

const party = (
	name: string,
	papers: readonly Paper[],
	milestones: readonly string[],
): World => ({
	...{ name, at: lookedAt },
	papers: [secondHalf, ...papers],
	expect: { milestones },
});

const delayed = "2027-01-01…2027-06-30";
const undelayed = "2026-07-01…2026-12-31";

/** What the plan's own parties say of a delay. */
const admissions: readonly World[] = [
	{
		name: "a delay that a party tells moves the window at once, though it stays in dispute",
		papers: [secondHalf, saysDue(20, "b.com", putOff, "OpenAI")],
		at: lookedAt,
		expect: {
			milestones: ahead(555),
			outlook: "in-doubt",
			disputes: [
				`milestone OpenAI>NVIDIA first-capacity open: ${undelayed} ×1 | ${delayed} ×1`,
			],
			news: ["dispute.opened", "deal.revised"],
		},
	},
	party(
		"told by more of nobody who is a party it runs on",
		[saysDue(20, "b.com", putOff), saysDue(21, "c.com", putOff, "Oracle")],
		running,
	),
	party(
		"a delay holds though others tell the plan's own since",
		[
			saysDue(20, "b.com", putOff, "NVIDIA"),
			saysDue(24, "c.com", halfOf2026),
			saysDue(25, "d.com", halfOf2026, "Oracle"),
		],
		ahead(555),
	),
	party(
		"but not where a party does",
		[
			saysDue(20, "b.com", putOff, "NVIDIA"),
			saysDue(24, "c.com", halfOf2026, "OpenAI"),
		],
		running,
	),
	party(
		"which it did before it told the delay",
		[
			saysDue(18, "b.com", halfOf2026, "OpenAI"),
			saysDue(20, "c.com", putOff, "OpenAI"),
		],
		ahead(555),
	),
	party(
		"a delay that a party denies afterwards is none",
		[
			saysDue(20, "b.com", putOff, "NVIDIA"),
			saysDue(22, "c.com", putOff, "NVIDIA", true),
		],
		running,
	),
	party(
		"who denies the plan's own keeps nothing",
		[
			saysDue(20, "b.com", putOff, "NVIDIA"),
			saysDue(22, "c.com", halfOf2026, "NVIDIA", true),
		],
		ahead(555),
	),
	party(
		"and it holds however many tell either since",
		[
			...Array.from({ length: 8 }, (_, i) =>
				saysDue(20, `before${i}.com`, putOff),
			),
			saysDue(21, "b.com", putOff, "OpenAI"),
			...Array.from({ length: 40 }, (_, i) =>
				saysDue(22, `after${i}.com`, i % 8 === 0 ? halfOf2026 : putOff),
			),
		],
		ahead(555),
	),
	party(
		"of several delays the one that a party told last",
		[
			saysDue(20, "b.com", putOff, "NVIDIA"),
			saysDue(21, "c.com", putOff),
			saysDue(24, "d.com", putOffAgain, "OpenAI"),
		],
		ahead(739),
	),
];

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
	...admissions,
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
