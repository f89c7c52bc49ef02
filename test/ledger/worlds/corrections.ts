import { monday, paper } from "../paper.ts";
import {
	about,
	deniesInvesting,
	exactly,
	invests,
	not,
	tellAmount,
	upTo,
} from "../tell.ts";
import type { World } from "../world.ts";

const draft =
	"Shares in the chip maker rose after it said that it would put money into the laboratory, a tie-up that binds buyer and seller more closely than before.";

const needs = (amount: number, quote: string) =>
	tellAmount("chips", "OpenAI > NVIDIA", exactly(amount, "count"), quote);

const fourMillion = paper("2025-09-23T02:00:00Z", "a.cn", needs(4e6, "400万"));

/** Two outlets tell one number, and then a third tells another. */
const severalMillion: World["papers"] = [
	fourMillion,
	paper("2025-09-23T04:00:00Z", "b.com", needs(4e6, "four million")),
	paper("2025-09-24T02:00:00Z", "c.com", needs(6e6, "six million")),
];

/** Two versions of one article. */
const misprintAndCorrected: World["papers"] = [
	{
		...paper(monday, "a.com", invests(exactly(1e12), "$1 trillion")),
		...{ id: "x", text: draft },
	},
	{
		...paper(monday, "a.com", invests(exactly(1e11), "$100 billion")),
		...{ id: "x", text: draft, version: 2, seen: "2025-09-23T09:00:00Z" },
	},
];

const raises = (amount: number, quote: string) =>
	tellAmount("funding-round", "Moore Threads", exactly(amount, "CNY"), quote);

const eighty = paper(
	"2026-09-24T01:00:00Z",
	"a.cn",
	raises(8e9, "拟募资80亿元"),
);

const eightBillion = paper(
	monday,
	"a.com",
	invests(exactly(8e9), "$8 billion"),
);

const notEightBillion = [
	invests(exactly(7.5e9), "$7.5 billion"),
	deniesInvesting(exactly(8e9), "not $8 billion"),
];

const planned = invests(upTo(1.2e10), "up to $12 billion");
const rumoured = invests(upTo(1.5e10), "as much as $15 billion");
const cut = invests(about(6e9), "about $6 billion");

const rumour = paper("2025-11-11", "x.com", rumoured);
const denials = ["b.com", "c.cn"].map((outlet) =>
	paper("2025-11-12", outlet, deniesInvesting(exactly(1.5e10), "not $15B")),
);

/** What an outlet tells next, of a figure that it alone had told. */
const predecessors: readonly World[] = [
	{
		name: "a figure that was denied while another stood is not what a later one replaced",
		papers: [
			paper("2025-11-09", "a.com", planned),
			paper("2025-11-09", "b.com", planned),
			rumour,
			...denials,
			paper("2025-11-23", "x.com", planned, cut),
		],
		expect: {
			revisions: [],
			deals: ["investment NVIDIA>OpenAI ≤12B ×6 disputed"],
			news: [],
		},
	},
	{
		name: "but it is where nobody told another",
		papers: [rumour, ...denials, paper("2025-11-23", "x.com", cut)],
		expect: { revisions: ["investment NVIDIA>OpenAI: ≤15B → ~6B"] },
	},
	{
		name: "and so is one that nobody had denied",
		papers: [
			paper("2025-11-09", "a.com", planned),
			paper("2025-11-09", "b.com", planned),
			rumour,
			paper("2025-11-23", "x.com", cut),
		],
		expect: { revisions: ["investment NVIDIA>OpenAI: ≤15B → ~6B"] },
	},
];

/** Outlets and articles that take back what they said. */
export const corrections: readonly World[] = [
	...predecessors,
	{
		name: "an outlet that corrects itself revises, it doesn't quarrel",
		papers: [
			fourMillion,
			paper("2025-09-24T02:00:00Z", "a.cn", needs(6e6, "更正：600万")),
		],
		expect: {
			disputes: [],
			revisions: ["chips OpenAI>NVIDIA: 4M count → 6M count"],
		},
	},
	{
		name: "two outlets of two minds are no correction",
		papers: [
			fourMillion,
			paper("2025-09-24T02:00:00Z", "b.com", needs(6e6, "six million")),
		],
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M count ×1 | 6M count ×1"],
			revisions: [],
		},
	},
	{
		name: "a new version of an article takes back what the old one said",
		papers: misprintAndCorrected,
		expect: {
			deals: ["investment NVIDIA>OpenAI 100B ×1"],
			stories: 1,
			claims: 1,
			disputes: [],
			news: ["deal.revised"],
		},
	},
	{
		name: "before the new version was seen, the old one held",
		papers: misprintAndCorrected,
		at: "2025-09-23T08:59:00Z",
		expect: {
			deals: ["investment NVIDIA>OpenAI 1T ×1"],
			stories: 1,
			claims: 1,
		},
	},
	{
		name: "who corrects 80 to 75 supports no 80, and what is as often denied as told stands behind",
		papers: [
			eighty,
			paper(
				"2026-09-25T01:00:00Z",
				"b.com",
				raises(7.5e9, "应为75亿元"),
				not(raises(8e9, "80亿元有误")),
			),
		],
		expect: {
			disputes: [
				"funding-round Moore Threads open: 8B CNY ×1 | 7.5B CNY ×1 | not 8B CNY ×1",
			],
			deals: ["funding-round Moore Threads 7.5B CNY ×2 disputed"],
			tally: ["funding-round CNY: 1 deals, 7.5B to 7.5B"],
			news: ["claim.denied", "dispute.opened"],
		},
	},
	{
		name: "a figure in yuan is told in 亿: 75 of them are no 80, though nobody says so",
		papers: [
			eighty,
			paper("2026-09-25T01:00:00Z", "b.cn", raises(7.5e9, "拟募资75亿元")),
		],
		expect: {
			disputes: ["funding-round Moore Threads open: 8B CNY ×1 | 7.5B CNY ×1"],
			news: ["dispute.opened"],
		},
	},
	{
		name: "one article's correction tells the two apart for all, and the denial denies the one alone",
		papers: [
			eightBillion,
			paper(
				"2025-09-23T20:00:00Z",
				"b.com",
				invests(exactly(7.5e9), "$7.5 billion"),
			),
			paper("2025-09-24T20:00:00Z", "c.com", ...notEightBillion),
		],
		expect: {
			disputes: ["investment NVIDIA>OpenAI open: 7.5B ×2 | 8B ×1 | not 8B ×1"],
			deals: ["investment NVIDIA>OpenAI 7.5B ×3 disputed"],
			tally: ["investment USD: 1 deals, 7.5B to 7.5B"],
			news: ["claim.denied", "dispute.opened"],
		},
	},
	{
		name: "a correction alone denies nothing of what it says",
		papers: [paper("2025-09-24T20:00:00Z", "c.com", ...notEightBillion)],
		expect: {
			disputes: [],
			deals: [
				"investment NVIDIA>OpenAI 8B ×1 denied",
				"investment NVIDIA>OpenAI 7.5B ×1",
			],
			tally: ["investment USD: 1 deals, 7.5B to 7.5B"],
			news: ["deal.new", "claim.denied"],
		},
	},
	{
		name: "a round figure and a finer one are one deal, announced once",
		papers: [
			eightBillion,
			paper(
				"2025-09-23T20:00:00Z",
				"b.com",
				invests(exactly(7.6e9), "$7.6 billion"),
				deniesInvesting(exactly(7.6e9), "not so"),
			),
		],
		expect: {
			deals: ["investment NVIDIA>OpenAI 8B ×2 disputed denied"],
			news: ["claim.denied", "dispute.opened"],
		},
	},
	{
		name: "an outlet that comes round to what others told before ends the dispute",
		papers: [
			...severalMillion,
			paper(
				"2025-10-02T02:00:00Z",
				"c.com",
				needs(4e6, "four million, not six"),
			),
		],
		at: "2025-10-03T00:00:00Z",
		expect: {
			disputes: [
				"chips OpenAI>NVIDIA settled 2025-10-02: 4M count ×3 | 6M count ×1",
			],
			news: ["dispute.settled"],
		},
	},
	{
		name: "which goes on while another outlet stands by its figure",
		papers: [
			...severalMillion,
			paper("2025-09-25T02:00:00Z", "d.com", needs(6e6, "six million")),
			paper("2025-10-02T02:00:00Z", "c.com", needs(4e6, "four million")),
		],
		at: "2025-10-03T00:00:00Z",
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M count ×3 | 6M count ×2"],
			news: [],
		},
	},
	{
		name: "and which its former figure opens again",
		papers: [
			...severalMillion,
			paper("2025-10-02T02:00:00Z", "c.com", needs(4e6, "four million")),
			paper("2025-10-04T02:00:00Z", "d.com", needs(6e6, "six million")),
		],
		at: "2025-10-05T00:00:00Z",
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M count ×3 | 6M count ×2"],
		},
	},
];
