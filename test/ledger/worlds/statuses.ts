import { monday, paper, says, tuesday } from "../paper.ts";
import {
	deniesInvesting,
	exactly,
	invests,
	not,
	pairStands,
	stands,
	standsNot,
	upTo,
} from "../tell.ts";
import type { Paper, World } from "../world.ts";

/** The deal as it was announced, and its papers. */
const begun = paper(
	monday,
	"a.com",
	invests(upTo(1e11), "up to $100 billion"),
	stands("letter-of-intent", "a letter of intent"),
);

const letter = paper(
	monday,
	"a.com",
	stands("letter-of-intent", "a letter of intent"),
);

const off = paper(
	"2026-02-20T02:00:00Z",
	"b.tw",
	stands("cancelled", "不再推進"),
);

const calledOff: World["papers"] = [begun, off];

const retold = (at: string, outlet: string): Paper =>
	paper(
		at,
		outlet,
		stands("letter-of-intent", "still describes a letter of intent"),
	);

/** Signed in January, said to be off in February. */
const signedAndOff: World["papers"] = [
	paper(
		"2026-01-05T00:00:00Z",
		"a.com",
		invests(upTo(1e11), "up to $100 billion"),
		stands("definitive", "signed a definitive agreement"),
	),
	says("2026-02-20", "b.com", "cancelled"),
];

const wire =
	"The contract between the chip maker and the laboratory stands, said one of the two after a meeting in the capital on Friday.";

/** How a deal's papers and fate go, and what that makes of its plan. */
export const statuses: readonly World[] = [
	{
		name: "from a letter of intent to doubt",
		papers: [
			begun,
			paper(
				"2025-12-05T02:00:00Z",
				"b.com",
				stands("no-agreement", "nothing definitive yet"),
				stands("letter-of-intent", "the letter of intent"),
			),
			paper("2026-02-01T02:00:00Z", "c.hk", stands("on-hold", "計劃停滯")),
		],
		at: "2026-02-10T00:00:00Z",
		expect: {
			deals: ["investment NVIDIA>OpenAI ≤100B ×1 on-hold"],
			revisions: [
				"status NVIDIA>OpenAI: no-agreement → on-hold",
				"status NVIDIA>OpenAI: letter-of-intent → no-agreement",
			],
			outlook: "in-doubt",
			why: ["計劃停滯"],
			disputes: [],
		},
	},
	{
		name: "a letter of intent alone is on track",
		papers: [
			paper(
				monday,
				"a.com",
				stands("letter-of-intent", "signed a letter of intent"),
			),
		],
		expect: {
			outlook: "on-track",
			why: ["signed a letter of intent"],
			revisions: [],
		},
	},
	{
		name: "nor is it in doubt that nothing is signed yet, at its start",
		papers: [
			letter,
			paper(
				tuesday,
				"b.com",
				stands("letter-of-intent", "a nonbinding letter of intent"),
				stands("no-agreement", "subject to final documentation"),
			),
		],
		expect: { outlook: "on-track", why: ["subject to final documentation"] },
	},
	{
		name: "but it is where that is told only months later",
		papers: [
			letter,
			paper("2025-11-21", "b.com", stands("no-agreement", "still unsigned")),
		],
		expect: { outlook: "in-doubt", why: ["still unsigned"] },
	},
	{
		name: "or where something had been signed",
		papers: [
			paper(tuesday, "a.com", stands("definitive", "signed")),
			paper("2025-10-01", "b.com", stands("no-agreement", "nothing signed")),
		],
		expect: { outlook: "in-doubt", why: ["nothing signed"] },
	},
	{
		name: "an old status told again is background",
		papers: [
			letter,
			paper("2026-02-01T02:00:00Z", "b.hk", stands("on-hold", "停滯")),
			paper(
				"2026-02-03T02:00:00Z",
				"c.com",
				stands("letter-of-intent", "the letter of intent of September"),
			),
		],
		at: "2026-03-01T00:00:00Z",
		expect: {
			revisions: ["status NVIDIA>OpenAI: letter-of-intent → on-hold"],
			outlook: "in-doubt",
		},
	},
	{
		name: "papers signed after all",
		papers: [
			paper(
				"2025-12-05T02:00:00Z",
				"a.com",
				stands("no-agreement", "no definitive agreement"),
			),
			paper(
				"2026-01-15T02:00:00Z",
				"b.com",
				stands("definitive", "signed the definitive agreement"),
			),
		],
		at: "2026-01-20T00:00:00Z",
		expect: {
			outlook: "on-track",
			why: ["signed the definitive agreement"],
			revisions: ["status NVIDIA>OpenAI: no-agreement → definitive"],
		},
	},
	{
		name: "one story does not bury a deal",
		papers: [letter, off],
		at: "2026-03-01T00:00:00Z",
		expect: { outlook: "in-doubt", why: ["不再推進"] },
	},
	{
		name: "two stories do",
		papers: [
			letter,
			off,
			paper(
				"2026-02-21T02:00:00Z",
				"c.com",
				stands("cancelled", "the plan has been dropped"),
			),
		],
		at: "2026-03-01T00:00:00Z",
		expect: {
			outlook: "cancelled",
			why: ["不再推進", "the plan has been dropped"],
		},
	},
	{
		name: "and a letter of intent told of later does not dig it out",
		papers: [
			off,
			paper(
				"2026-02-21T02:00:00Z",
				"c.com",
				stands("cancelled", "the plan has been dropped"),
			),
			paper(
				"2026-04-30T02:00:00Z",
				"d.com",
				stands("letter-of-intent", "still describes a letter of intent"),
			),
		],
		at: "2026-05-01T00:00:00Z",
		expect: { outlook: "cancelled", news: [] },
	},
	{
		name: "the denied money puts the plan in doubt",
		papers: [
			begun,
			paper(
				"2026-03-05T02:00:00Z",
				"b.hk",
				deniesInvesting(exactly(1e11), "大概不會發生"),
			),
		],
		at: "2026-03-06T00:00:00Z",
		expect: { outlook: "in-doubt", why: ["大概不會發生"] },
	},
	{
		name: "statuses don't quarrel, only their denials do",
		papers: [
			paper("2026-02-01T02:00:00Z", "a.hk", stands("on-hold", "停滯")),
			paper("2026-02-01T03:00:00Z", "b.com", stands("definitive", "signed")),
			paper(
				"2026-02-02T03:00:00Z",
				"c.com",
				standsNot("definitive", "nothing has been signed"),
			),
		],
		expect: {
			disputes: [
				"status NVIDIA>OpenAI definitive open: definitive ×1 | not definitive ×1",
			],
			news: ["claim.denied", "dispute.opened"],
		},
	},
	{
		name: "called off by one story, a later one that tells of its letter of intent is background",
		papers: [...calledOff, retold("2026-04-30T02:00:00Z", "c.com")],
		expect: {
			deals: ["investment NVIDIA>OpenAI ≤100B ×1 cancelled"],
			tally: [],
			outlook: "in-doubt",
			revisions: ["status NVIDIA>OpenAI: letter-of-intent → cancelled"],
			disputes: [],
			news: [],
		},
	},
	{
		name: "called off by two stories, one that tells of its papers is background",
		papers: [
			...calledOff,
			paper(
				"2026-02-21T02:00:00Z",
				"d.com",
				stands("cancelled", "the plan has been dropped"),
			),
			retold("2026-04-30T02:00:00Z", "c.com"),
		],
		expect: {
			deals: ["investment NVIDIA>OpenAI ≤100B ×1 cancelled"],
			outlook: "cancelled",
		},
	},
	{
		name: "halted and called off in one article is one step",
		papers: [
			paper(
				"2025-12-31T02:00:00Z",
				"a.tw",
				pairStands("NVIDIA > Arm", "on-hold", "受阻"),
				pairStands("NVIDIA > Arm", "cancelled", "告吹"),
			),
		],
		expect: { revisions: [], news: ["status.changed"] },
	},
	{
		name: "papers of an earlier stage told first after the contract are background",
		papers: [
			says("2026-01-05", "a.com", "definitive"),
			says("2026-02-01", "b.com", "letter-of-intent"),
		],
		expect: { revisions: [], disputes: [], news: [] },
	},
	{
		name: "a contract that was never told of before revives what was off",
		papers: [
			...calledOff,
			says("2026-05-02", "c.com", "definitive"),
			says("2026-05-03", "d.com", "letter-of-intent"),
		],
		expect: {
			deals: ["investment NVIDIA>OpenAI ≤100B ×1 definitive"],
			revisions: [
				"status NVIDIA>OpenAI: cancelled → definitive",
				"status NVIDIA>OpenAI: letter-of-intent → cancelled",
			],
			disputes: [],
			outlook: "on-track",
		},
	},
	{
		name: "a contract told of again by one story disputes that it is off, and does not revive it",
		papers: [...signedAndOff, says("2026-05-02", "d.com", "definitive")],
		expect: {
			deals: ["investment NVIDIA>OpenAI ≤100B ×1 cancelled disputed"],
			disputes: ["status NVIDIA>OpenAI open: definitive ×2 | cancelled ×1"],
			news: ["dispute.opened"],
		},
	},
	{
		name: "by two, it does, and that is news",
		papers: [
			...signedAndOff,
			says("2026-05-02", "d.com", "definitive"),
			says("2026-05-03", "e.com", "definitive"),
		],
		expect: {
			deals: ["investment NVIDIA>OpenAI ≤100B ×1 definitive disputed"],
			revisions: [
				"status NVIDIA>OpenAI: cancelled → definitive",
				"status NVIDIA>OpenAI: definitive → cancelled",
			],
			news: ["status.changed"],
		},
	},
	{
		name: "copies of one story do not",
		papers: [
			...signedAndOff,
			{ ...says("2026-05-02", "d.com", "definitive"), text: wire },
			{ ...says("2026-05-03", "e.com", "definitive"), text: wire },
		],
		expect: {
			deals: ["investment NVIDIA>OpenAI ≤100B ×1 cancelled disputed"],
			news: [],
		},
	},
	{
		name: "who tells of the contract and that it is off says nothing against the end",
		papers: [
			...signedAndOff,
			says("2026-05-02", "d.com", "definitive", "cancelled"),
			says("2026-05-03", "e.com", "definitive", "cancelled"),
		],
		expect: {
			deals: ["investment NVIDIA>OpenAI ≤100B ×1 cancelled"],
			disputes: [],
			news: [],
		},
	},
	{
		name: "revived, and off once more when as many say so anew",
		papers: [
			...signedAndOff,
			says("2026-05-02", "d.com", "definitive"),
			says("2026-05-03", "e.com", "definitive"),
			says("2026-06-01", "f.com", "cancelled"),
			says("2026-06-02", "g.com", "cancelled"),
		],
		expect: {
			deals: ["investment NVIDIA>OpenAI ≤100B ×1 cancelled disputed"],
			revisions: [
				"status NVIDIA>OpenAI: definitive → cancelled",
				"status NVIDIA>OpenAI: cancelled → definitive",
				"status NVIDIA>OpenAI: definitive → cancelled",
			],
			news: ["status.changed"],
		},
	},
	{
		name: "nothing signed, said after the contract was told, takes it back and disputes it",
		papers: [
			says("2026-01-05", "a.com", "definitive"),
			says("2026-02-01", "b.com", "no-agreement"),
		],
		expect: {
			revisions: ["status NVIDIA>OpenAI: definitive → no-agreement"],
			disputes: ["status NVIDIA>OpenAI open: definitive ×1 | no-agreement ×1"],
			news: ["status.changed", "dispute.opened"],
		},
	},
	{
		name: "nothing signed, told of again after the contract, is background",
		papers: [
			says("2026-01-05", "a.com", "no-agreement"),
			says("2026-02-01", "b.com", "definitive"),
			says("2026-02-05", "c.com", "no-agreement"),
		],
		expect: {
			revisions: ["status NVIDIA>OpenAI: no-agreement → definitive"],
			disputes: [],
			news: [],
		},
	},
	{
		name: "a pair's deal stands one way, whoever of them comes first",
		papers: [
			...signedAndOff,
			paper(
				"2026-05-01T00:00:00Z",
				"d.com",
				pairStands(
					"OpenAI > NVIDIA",
					"letter-of-intent",
					"the letter of intent",
				),
			),
		],
		expect: {
			deals: ["investment NVIDIA>OpenAI ≤100B ×1 cancelled"],
			news: [],
		},
	},
	{
		name: "one status told under either name is one matter: its denial disputes both tellings, and the deal's row is marked",
		papers: [
			paper(
				"2026-02-20T00:00:00Z",
				"a.com",
				invests(upTo(1e11), "up to $100 billion"),
				pairStands("OpenAI > NVIDIA", "cancelled", "called off"),
			),
			paper("2026-02-21T00:00:00Z", "b.cn", stands("cancelled", "终止")),
			paper(
				"2026-02-22T00:00:00Z",
				"c.com",
				not(pairStands("OpenAI > NVIDIA", "cancelled", "not called off")),
			),
		],
		expect: {
			disputes: [
				"status NVIDIA>OpenAI cancelled open: cancelled ×2 | not cancelled ×1",
			],
			deals: ["investment NVIDIA>OpenAI ≤100B ×1 cancelled disputed"],
			setback:
				"cancelled 2026-02-20 ×2 against 1: cancelled ×2, not cancelled ×1",
			news: ["claim.denied", "dispute.opened"],
		},
	},
	{
		name: "what one article reports and denies at once does not hold, and is no news but as denied",
		papers: [
			paper(
				"2026-02-19T00:00:00Z",
				"a.com",
				invests(upTo(1e11), "up to $100 billion"),
				stands("definitive", "signed"),
			),
			paper(
				"2026-02-20T00:00:00Z",
				"b.tw",
				stands("scaled-back", "外電報導縮減"),
				standsNot("scaled-back", "否認縮減"),
			),
		],
		expect: {
			deals: ["investment NVIDIA>OpenAI ≤100B ×1 definitive"],
			revisions: [],
			setback: "",
			news: ["claim.denied"],
		},
	},
	{
		name: "once another says so it does, from then on, and that is news",
		papers: [
			paper("2026-02-19T00:00:00Z", "a.com", stands("definitive", "signed")),
			paper(
				"2026-02-20T00:00:00Z",
				"b.tw",
				stands("scaled-back", "外電報導縮減"),
				standsNot("scaled-back", "否認縮減"),
			),
			paper(
				"2026-02-21T00:00:00Z",
				"c.com",
				stands("scaled-back", "scaled back"),
			),
		],
		expect: {
			revisions: ["status NVIDIA>OpenAI: definitive → scaled-back"],
			setback:
				"scaled-back 2026-02-21 ×2 against 0: scaled-back ×2, definitive ×1, not scaled-back ×1",
			news: ["status.changed", "dispute.opened"],
		},
	},
];
