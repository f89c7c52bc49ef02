import { denies, paper, says } from "../paper.ts";
import {
	exactly,
	invests,
	not,
	pairStands,
	stands,
	tellAmount,
	upTo,
} from "../tell.ts";
import type { World } from "../world.ts";

const begun = says("2025-09-22", "a.com", "letter-of-intent");
const off = says("2026-02-20", "b.com", "cancelled");
const halted = says("2026-02-02", "d.com", "on-hold");

const tellsOfDeal = (day: string, outlet: string) =>
	paper(`${day}T20:00:00Z`, outlet, invests(exactly(1e11), "$100B"));

const buysChips = (quote: string) =>
	tellAmount("purchase", "OpenAI > NVIDIA", exactly(1e11), quote);

/** What befalls a plan's deal, by how many told, and what that does to its windows. */
export const setbacks: readonly World[] = [
	{
		name: "papers alone are no setback",
		papers: [begun, says("2025-12-05", "b.com", "no-agreement")],
		expect: { setback: "" },
	},
	{
		name: "one story calls it off, and the windows that open say so",
		papers: [begun, off],
		at: "2026-10-03T00:00:00Z",
		expect: {
			setback:
				"cancelled? 2026-02-20 ×1 against 0: cancelled ×1, letter-of-intent ×1",
			outlook: "in-doubt",
			ticks: [
				"2026-07-01 milestone.opened (cancelled)",
				"2026-10-02 milestone.due 90 (cancelled)",
			],
		},
	},
	{
		name: "a window that opened before the setback says nothing of it",
		papers: [begun, says("2026-08-01", "b.com", "on-hold")],
		at: "2026-10-03T00:00:00Z",
		expect: {
			setback:
				"on-hold? 2026-08-01 ×1 against 0: on-hold ×1, letter-of-intent ×1",
			ticks: [
				"2026-07-01 milestone.opened",
				"2026-10-02 milestone.due 90 (on-hold)",
			],
		},
	},
	{
		name: "stories since that speak of it otherwise, or deny it, count against; those before do not",
		papers: [
			begun,
			says("2026-01-05", "e.com", "letter-of-intent"),
			off,
			says("2026-03-05", "c.com", "letter-of-intent"),
			denies("2026-03-06", "d.com", "cancelled"),
		],
		expect: {
			setback:
				"cancelled? 2026-02-20 ×1 against 2: cancelled ×1, letter-of-intent ×3, not cancelled ×1",
		},
	},
	{
		name: "that nothing is signed yet, or that it is on hold, says nothing against its being off",
		papers: [
			begun,
			off,
			says("2026-03-05", "c.com", "no-agreement"),
			says("2026-03-06", "d.com", "on-hold"),
		],
		expect: {
			setback:
				"cancelled? 2026-02-20 ×1 against 0: cancelled ×1, letter-of-intent ×1",
		},
	},
	{
		name: "who tells both the setback and the papers speaks for the setback",
		papers: [
			begun,
			off,
			says("2026-03-05", "c.com", "letter-of-intent", "cancelled"),
		],
		expect: {
			setback:
				"cancelled 2026-02-20 ×2 against 0: cancelled ×2, letter-of-intent ×2",
			outlook: "cancelled",
		},
	},
	{
		name: "told from either side, it is counted together",
		papers: [
			begun,
			off,
			paper(
				"2026-02-21T00:00:00Z",
				"c.com",
				pairStands("OpenAI > NVIDIA", "cancelled", "called off"),
			),
		],
		expect: {
			setback:
				"cancelled 2026-02-20 ×2 against 0: cancelled ×2, letter-of-intent ×1",
		},
	},
	{
		name: "signed by as many since, it stands again",
		papers: [
			begun,
			says("2026-01-05", "c.com", "definitive"),
			off,
			says("2026-03-05", "d.com", "definitive"),
			says("2026-03-06", "e.com", "definitive"),
		],
		expect: { setback: "" },
	},
	{
		name: "a cut that one story tells outlasts one that speaks of the contract alone",
		papers: [
			says("2025-11-18", "b.com", "definitive"),
			says("2025-11-19", "c.com", "scaled-back"),
			says("2025-11-20", "d.com", "definitive"),
		],
		expect: {
			setback:
				"scaled-back? 2025-11-19 ×1 against 1: scaled-back ×1, definitive ×2",
		},
	},
	{
		name: "and not two of them, nor is a status left to what is only denied",
		papers: [
			paper(
				"2025-11-18T00:00:00Z",
				"b.com",
				stands("definitive", "signed"),
				invests(upTo(1e11), "up to $100 billion"),
				not(
					tellAmount(
						"stake",
						"NVIDIA > OpenAI",
						exactly(14, "percent"),
						"no 14%",
					),
				),
			),
			says("2025-11-19", "c.com", "scaled-back"),
			says("2025-11-20", "d.com", "definitive"),
			says("2025-11-21", "e.com", "definitive"),
		],
		expect: {
			setback: "",
			deals: [
				"investment NVIDIA>OpenAI ≤100B ×1 definitive",
				"stake NVIDIA>OpenAI 14% ×1 denied",
			],
			revisions: [
				"status NVIDIA>OpenAI: scaled-back → definitive",
				"status NVIDIA>OpenAI: definitive → scaled-back",
			],
			outlook: "on-track",
		},
	},
	{
		name: "those that tell the cut too take nothing back",
		papers: [
			says("2025-11-18", "b.com", "definitive"),
			says("2025-11-19", "c.com", "scaled-back"),
			says("2025-11-20", "d.com", "definitive", "scaled-back"),
			says("2025-11-21", "e.com", "definitive"),
			says("2025-11-22", "f.com", "definitive", "scaled-back"),
		],
		expect: {
			setback:
				"scaled-back 2025-11-19 ×3 against 1: scaled-back ×3, definitive ×4",
		},
	},
	{
		name: "what is off is summed apart",
		papers: [
			paper(
				"2025-09-22T00:00:00Z",
				"a.com",
				invests(upTo(1e11), "up to $100 billion"),
				tellAmount(
					"purchase",
					"OpenAI > Oracle",
					exactly(3e11),
					"$300 billion",
				),
			),
			off,
		],
		expect: {
			tally: ["purchase USD: 1 deals, 300B to 300B"],
			tallyOff: ["investment USD: 1 deals, 0 to 100B"],
		},
	},
	{
		name: "what one story tells against two that tell the deal is in doubt, and counts from nothing on",
		papers: [
			paper("2025-09-22T20:00:00Z", "a.com", invests(exactly(1e11), "$100B")),
			paper("2025-09-23T20:00:00Z", "c.com", invests(exactly(1e11), "$100B")),
			off,
		],
		expect: {
			inDoubt: ["investment NVIDIA>OpenAI 100B ×2 cancelled"],
			outlook: "in-doubt",
			tally: ["investment USD: 1 deals, 0 to 100B, not final 1: 0 to 100B"],
			tallyOff: [],
			news: ["status.changed"],
		},
	},
	{
		name: "a second story ends the doubt, and that is news",
		papers: [
			paper("2025-09-22T20:00:00Z", "a.com", invests(exactly(1e11), "$100B")),
			paper("2025-09-23T20:00:00Z", "c.com", invests(exactly(1e11), "$100B")),
			off,
			says("2026-02-21", "d.com", "cancelled"),
		],
		expect: {
			inDoubt: [],
			outlook: "cancelled",
			tallyOff: ["investment USD: 1 deals, 100B to 100B"],
			news: ["status.changed"],
		},
	},
	{
		name: "a third says nothing new",
		papers: [
			off,
			says("2026-02-21", "d.com", "cancelled"),
			says("2026-02-22", "e.com", "cancelled"),
		],
		expect: { news: [] },
	},
	{
		name: "on the day of the first story it was in doubt, whatever was told since",
		papers: [
			paper("2025-09-22T20:00:00Z", "a.com", invests(exactly(1e11), "$100B")),
			paper("2025-09-23T20:00:00Z", "c.com", invests(exactly(1e11), "$100B")),
			off,
			says("2026-02-21", "d.com", "cancelled"),
		],
		at: "2026-02-20T12:00:00Z",
		expect: {
			inDoubt: ["investment NVIDIA>OpenAI 100B ×2 cancelled"],
			outlook: "in-doubt",
		},
	},
	{
		name: "a party's own word needs no second story",
		papers: [
			paper("2025-09-22T20:00:00Z", "a.com", invests(exactly(1e11), "$100B")),
			paper("2025-09-23T20:00:00Z", "c.com", invests(exactly(1e11), "$100B")),
			paper("2026-02-20T20:00:00Z", "b.com", {
				...stands("cancelled", "we have ended it"),
				source: "NVIDIA",
			}),
		],
		expect: {
			inDoubt: [],
			outlook: "cancelled",
			tallyOff: ["investment USD: 1 deals, 100B to 100B"],
		},
	},
	{
		name: "an article that tells another deal of the two calls off that one alone",
		papers: [
			paper(
				"2025-09-22T20:00:00Z",
				"a.com",
				invests(exactly(1e11), "$100B"),
				buysChips("$100B goes back for chips"),
			),
			paper(
				"2026-02-20T20:00:00Z",
				"b.com",
				invests(exactly(1e11), "$100B"),
				stands("cancelled", "the investment is off"),
			),
			paper(
				"2026-02-21T20:00:00Z",
				"c.com",
				invests(exactly(1e11), "$100B"),
				stands("cancelled", "is off"),
			),
		],
		expect: {
			deals: [
				"investment NVIDIA>OpenAI 100B ×3 cancelled",
				"purchase OpenAI>NVIDIA 100B ×1",
			],
		},
	},
	{
		name: "one story that calls it off leaves standing the halt that two tell",
		papers: [
			tellsOfDeal("2025-09-22", "a.com"),
			tellsOfDeal("2025-09-23", "c.com"),
			halted,
			says("2026-02-03", "e.com", "on-hold"),
			off,
		],
		at: "2026-10-03T00:00:00Z",
		expect: {
			setback:
				"on-hold 2026-02-02 ×2 against 0, cancelled? 2026-02-20 ×1: on-hold ×2, cancelled ×1",
			outlook: "in-doubt",
			why: ["it is on-hold", "it is on-hold", "it is cancelled"],
			deals: ["investment NVIDIA>OpenAI 100B ×2 on-hold cancelled?"],
			inDoubt: [],
			tally: ["investment USD: 1 deals, 0 to 100B, not final 1: 0 to 100B"],
			tallyOff: [],
			ticks: ["2026-07-01 milestone.opened (on-hold)"],
		},
	},
	{
		name: "nobody counts the days of a window whose deal is on hold, and its end is told once",
		papers: [begun, halted, says("2026-02-03", "e.com", "on-hold")],
		at: "2027-01-10T00:00:00Z",
		expect: {
			ticks: [
				"2026-07-01 milestone.opened (on-hold)",
				"2027-01-01 milestone.missed (on-hold)",
			],
		},
	},
	{
		name: "days were counted until the halt, and are again once the deal is signed after all",
		papers: [
			begun,
			says("2026-10-20", "d.com", "on-hold"),
			says("2026-10-21", "e.com", "on-hold"),
			says("2026-12-10", "b.com", "definitive"),
			says("2026-12-11", "c.com", "definitive"),
		],
		at: "2027-01-10T00:00:00Z",
		expect: {
			ticks: [
				"2026-07-01 milestone.opened",
				"2026-10-02 milestone.due 90",
				"2026-12-24 milestone.due 7",
				"2027-01-01 milestone.missed",
			],
		},
	},
	{
		name: "and it is news none the less",
		papers: [halted, says("2026-02-03", "e.com", "on-hold"), off],
		expect: { news: ["status.changed"] },
	},
	{
		name: "though it tells of the letter too, it says nothing against the halt",
		papers: [
			begun,
			halted,
			says("2026-02-03", "e.com", "on-hold"),
			says("2026-02-20", "b.com", "letter-of-intent", "cancelled"),
		],
		expect: {
			setback:
				"on-hold 2026-02-02 ×2 against 0, cancelled? 2026-02-20 ×1: on-hold ×2, cancelled ×1, letter-of-intent ×2",
		},
	},
	{
		name: "one that tells of a halt and another that calls it off agree that it does not go on",
		papers: [
			tellsOfDeal("2025-09-22", "a.com"),
			tellsOfDeal("2025-09-23", "c.com"),
			halted,
			off,
		],
		expect: {
			setback:
				"on-hold 2026-02-02 ×1 against 0, cancelled? 2026-02-20 ×1: on-hold ×1, cancelled ×1",
			deals: ["investment NVIDIA>OpenAI 100B ×2 on-hold cancelled?"],
			inDoubt: [],
			outlook: "in-doubt",
		},
	},
	{
		name: "not so one outlet that tells first the one and then the other in one story",
		papers: [
			tellsOfDeal("2025-09-22", "a.com"),
			tellsOfDeal("2025-09-23", "c.com"),
			paper(
				"2026-02-02T20:00:00Z",
				"d.com",
				stands("on-hold", "on hold"),
				stands("cancelled", "cancelled"),
			),
		],
		expect: {
			setback: "cancelled? 2026-02-02 ×1 against 0: cancelled ×1",
			inDoubt: ["investment NVIDIA>OpenAI 100B ×2 cancelled"],
		},
	},
	{
		name: "of a halt, a cut and an end, the latest holds that two tell between them",
		papers: [
			says("2026-01-05", "a.com", "scaled-back"),
			says("2026-01-06", "c.com", "scaled-back"),
			halted,
			off,
		],
		expect: {
			setback:
				"on-hold 2026-02-02 ×1 against 0, cancelled? 2026-02-20 ×1: on-hold ×1, cancelled ×1, scaled-back ×2",
		},
	},
	{
		name: "a second story that calls it off takes the halt's place",
		papers: [
			tellsOfDeal("2025-09-22", "a.com"),
			tellsOfDeal("2025-09-23", "c.com"),
			halted,
			says("2026-02-03", "e.com", "on-hold"),
			off,
			says("2026-02-21", "f.com", "cancelled"),
		],
		expect: {
			setback: "cancelled 2026-02-20 ×2 against 0: cancelled ×2, on-hold ×2",
			deals: ["investment NVIDIA>OpenAI 100B ×2 cancelled"],
			outlook: "cancelled",
			news: ["status.changed"],
		},
	},
	{
		name: "so does a party's own word at once",
		papers: [
			halted,
			says("2026-02-03", "e.com", "on-hold"),
			paper("2026-02-20T20:00:00Z", "b.com", {
				...stands("cancelled", "we have ended it"),
				source: "NVIDIA",
			}),
		],
		expect: {
			setback: "cancelled 2026-02-20 ×1 against 0: cancelled ×1, on-hold ×2",
			outlook: "cancelled",
		},
	},
	{
		name: "a halt that a signature has ended supports nobody any more",
		papers: [
			says("2026-01-05", "a.com", "on-hold"),
			says("2026-01-06", "c.com", "on-hold"),
			says("2026-02-01", "d.com", "definitive"),
			off,
		],
		expect: {
			setback:
				"cancelled? 2026-02-20 ×1 against 0: cancelled ×1, definitive ×1, on-hold ×2",
			outlook: "in-doubt",
		},
	},
];
