import type { Quantity } from "../../../src/extract/claim.ts";
import { Topic } from "../../../src/topic/topic.ts";
import { paper } from "../paper.ts";
import {
	about,
	atLeast,
	exactly,
	not,
	pairStands,
	tellAmount,
	upTo,
} from "../tell.ts";
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

const buys = (value: Quantity, quote: string) =>
	tellAmount("purchase", "Meta > Nebius", value, quote);

const takes = (value: Quantity, quote: string, qualifier?: "first" | "total") =>
	tellAmount("capacity", "OpenAI > AMD", value, quote, qualifier ?? "total");

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
	{
		name: "a whole counts once, not its parts beside it, where its digits leave no doubt",
		papers: [
			paper("2025-03-10", "a.com", buys(exactly(11.9e9), "$11.9B")),
			paper("2025-05-21", "b.com", buys(exactly(4e9), "$4B")),
			paper("2025-09-25", "c.com", buys(exactly(6.5e9), "$6.5B more")),
			paper("2025-09-26", "d.com", buys(exactly(22.4e9), "$22.4B in all")),
		],
		expect: { tally: ["purchase USD: 1 deals, 22.4B to 22.4B"] },
	},
	{
		name: "round numbers that add up are a whole only where an article tells all of them",
		papers: [
			paper("2025-03-10", "a.com", buys(exactly(1e9), "$1B")),
			paper("2025-06-10", "b.com", buys(exactly(2e9), "$2B")),
			paper("2025-09-25", "c.com", buys(exactly(3e9), "$3B")),
		],
		expect: { tally: ["purchase USD: 3 deals, 6B to 6B"] },
	},
	{
		name: "what an article adds up is a part, and its other part holds nothing of an older deal",
		papers: [
			paper("2025-11-11", "a.com", buys(exactly(3e9), "$3B")),
			paper(
				"2026-03-16",
				"b.com",
				buys(exactly(12e9), "$12B"),
				buys(exactly(15e9), "another $15B"),
				buys(exactly(27e9), "$27B in all"),
				buys(exactly(3e9), "after $3B in November"),
			),
		],
		expect: { tally: ["purchase USD: 2 deals, 30B to 30B"] },
	},
	{
		name: "bounds add up where one article tells the whole and its parts",
		papers: [
			paper(
				"2026-04-20",
				"a.com",
				buys(exactly(5e9), "$5B now"),
				buys(upTo(15e9), "up to $15B more"),
				buys(upTo(20e9), "up to $20B in all"),
			),
		],
		expect: { tally: ["purchase USD: 1 deals, 0 to 20B"] },
	},
	{
		name: "what one article states side by side, and nobody adds up, is two deals",
		papers: [
			paper(
				"2026-04-20",
				"a.com",
				buys(exactly(5e9), "$5B now"),
				buys(upTo(20e9), "up to $20B more"),
			),
		],
		expect: { tally: ["purchase USD: 2 deals, 5B to 25B"] },
	},
	{
		name: "the first step of a larger deal is a part of it where an article tells both",
		papers: [
			paper(
				"2025-10-06",
				"a.com",
				takes(exactly(6, "GW"), "6 GW"),
				takes(exactly(1, "GW"), "the first 1 GW", "first"),
			),
			paper("2025-10-07", "b.com", takes(exactly(1, "GW"), "1 GW")),
		],
		topic: amd,
		expect: {
			deals: ["capacity OpenAI>AMD 1 GW ×1", "capacity OpenAI>AMD 6 GW ×1"],
			tally: ["capacity GW: 1 deals, 6 to 6"],
		},
	},
	{
		name: "a first step that nobody tells beside the larger figure is a deal of its own",
		papers: [
			paper("2025-10-06", "a.com", takes(exactly(6, "GW"), "6 GW")),
			paper(
				"2025-10-07",
				"b.com",
				takes(exactly(1, "GW"), "first 1 GW", "first"),
				takes(exactly(1, "GW"), "1 GW"),
			),
		],
		topic: amd,
		expect: { tally: ["capacity GW: 2 deals, 7 to 7"] },
	},
	{
		name: "one number with a bound and without counts once, unless an article tells them apart",
		papers: [
			paper("2025-02-10", "a.com", buys(exactly(4e10), "$40B")),
			paper("2025-10-09", "b.com", buys(atLeast(4e10), "over $40B")),
			paper("2025-10-10", "c.com", buys(exactly(4.4e10), "$44B")),
			paper("2025-10-11", "d.com", buys(atLeast(4e10), "over $40B")),
		],
		expect: {
			deals: ["purchase Meta>Nebius ≥40B ×3", "purchase Meta>Nebius 40B ×1"],
			tally: ["purchase USD: 1 deals, 40B to 40B+"],
		},
	},
	{
		name: "a figure whose place a later one has taken counts no more",
		papers: [
			paper(
				"2026-02-20",
				"a.com",
				tellAmount("funding-round", "OpenAI", exactly(1e11), "$100B"),
			),
			paper(
				"2026-03-05",
				"b.com",
				tellAmount("funding-round", "OpenAI", exactly(1.1e11), "$110B"),
			),
		],
		expect: {
			deals: ["funding-round OpenAI 110B ×2"],
			tally: ["funding-round USD: 1 deals, 110B to 110B"],
		},
	},
	{
		name: "a part of what is off is not counted by itself",
		papers: [
			paper(
				"2026-03-16",
				"a.com",
				buys(exactly(12e9), "$12B"),
				buys(exactly(15e9), "another $15B"),
				buys(exactly(27e9), "$27B in all"),
				pairStands("Meta > Nebius", "cancelled", "called off"),
			),
			paper("2026-03-15", "b.com", buys(exactly(27e9), "$27B")),
			paper(
				"2026-03-17",
				"c.com",
				buys(exactly(27e9), "$27B"),
				pairStands("Meta > Nebius", "cancelled", "is off"),
			),
		],
		expect: { tally: [], tallyOff: ["purchase USD: 1 deals, 27B to 27B"] },
	},
	{
		name: "a sum carries the bounds of its figures",
		papers: [
			paper(
				"2025-10-06T15:00:00Z",
				"a.com",
				buys(atLeast(3e9), "at least $3 billion"),
				tellAmount("purchase", "Meta > Google", about(1e10), "about $10B"),
				tellAmount("purchase", "Meta > Oracle", upTo(2e9), "up to $2B"),
			),
		],
		topic: amd,
		expect: { tally: ["purchase USD: 3 deals, ~13B to 15B+"] },
	},
	{
		name: "up to so much alone counts from nothing on",
		papers: [
			paper("2025-10-06T15:00:00Z", "a.com", buys(upTo(2e9), "up to $2B")),
		],
		topic: amd,
		expect: { tally: ["purchase USD: 1 deals, 0 to 2B"] },
	},
	{
		name: "what is not final is told apart in its sum",
		papers: [
			paper(
				"2025-10-06T15:00:00Z",
				"a.com",
				tellAmount("purchase", "OpenAI > AMD", exactly(1e11), "$100 billion"),
				pairStands("AMD > OpenAI", "no-agreement", "nothing is signed"),
				buys(exactly(3e9), "$3 billion"),
				pairStands("Meta > Nebius", "definitive", "signed"),
			),
		],
		topic: amd,
		expect: {
			deals: [
				"purchase OpenAI>AMD 100B ×1 no-agreement",
				"purchase Meta>Nebius 3B ×1 definitive",
			],
			tally: ["purchase USD: 2 deals, 103B to 103B, not final 1: 100B to 100B"],
		},
	},
];
