import type { Window } from "../../../src/extract/claim.ts";
import { Topic } from "../../../src/topic/topic.ts";
import { monday, paper } from "../paper.ts";
import {
	exactly,
	from,
	halfOf2026,
	isDue,
	pairStands,
	stands,
	tell,
	tellAmount,
} from "../tell.ts";
import type { World } from "../world.ts";

const opening = paper(
	monday,
	"a.com",
	stands("letter-of-intent", "a letter of intent"),
);

const planless = Topic.parse({
	title: "AMD and OpenAI",
	announced: "2025-10-06",
	parties: [{ name: "AMD" }, { name: "OpenAI" }],
});

const withOwnChip = Topic.parse({
	...planless,
	parties: [{ name: "Broadcom" }, { name: "OpenAI" }],
	plan: {
		investor: "Broadcom",
		investee: "OpenAI",
		steps: 10,
		milestones: [
			{ qualifier: "own-chip", from: "2026-01-01", to: "2026-12-31" },
		],
	},
});

/** Ninety days before its end the deal is not yet announced, thirty before it is. */
const withPapersDue = Topic.parse({
	...planless,
	plan: {
		investor: "AMD",
		investee: "OpenAI",
		steps: 10,
		milestones: [{ qualifier: "agreement", to: "2025-11-25" }],
	},
});

const customer = Topic.parse({
	title: "Oracle and Meta",
	announced: "2026-09-22",
	parties: [{ name: "Oracle" }, { name: "Meta" }],
	plan: {
		investor: "Meta",
		investee: "Oracle",
		total: 2e10,
		step: 0.5,
		steps: 4,
		milestones: [
			{ qualifier: "first-capacity", from: "2026-10-01", to: "2026-10-31" },
		],
	},
});

const dueFor = (
	qualifier: "first-capacity" | "full-capacity",
	when: Window,
	quote: string,
) => isDue("Meta > Oracle", qualifier, when, quote);

const slip = (at: string, outlet: string) =>
	paper(
		at,
		outlet,
		dueFor(
			"first-capacity",
			from("2027-01-01", "2027-03-31"),
			"in the first quarter of 2027 rather than by the end of October",
		),
	);

const running = (gigawatts: number, at: string) =>
	paper(
		at,
		"b.com",
		tellAmount(
			"capacity",
			"OpenAI > NVIDIA",
			exactly(gigawatts, "GW"),
			"is running",
			"online",
		),
	);

const agreement = (quote: string) =>
	tell("milestone", "OpenAI > NVIDIA", { qualifier: "agreement" }, quote);

const halfRuns = tellAmount(
	"capacity",
	"Meta > Oracle",
	exactly(0.5, "GW"),
	"500 MW run",
	"online",
);

/** The milestone clock. */
export const clock: readonly World[] = [
	{
		name: "no day is counted before the deal was announced",
		topic: withPapersDue,
		papers: [
			paper("2025-08-20T12:00:00Z", "a.com", stands("on-hold", "on ice")),
		],
		at: "2025-10-30T12:00:00Z",
		expect: { ticks: ["2025-10-26 milestone.due 30"] },
	},
	{
		name: "forty days before the end of the window",
		papers: [opening],
		at: "2026-11-21T22:00:00Z",
		expect: {
			milestones: ["first-capacity open 0.78 40d"],
			ticks: ["2026-07-01 milestone.opened", "2026-10-02 milestone.due 90"],
			outlook: "on-track",
		},
	},
	{
		name: "the day before the window opens",
		papers: [opening],
		at: "2026-06-30T23:59:59Z",
		expect: { milestones: ["first-capacity ahead 0 184d"], ticks: [] },
	},
	{
		name: "the instant at which it opens",
		papers: [opening],
		at: "2026-07-01T00:00:00Z",
		expect: {
			milestones: ["first-capacity open 0 183d"],
			ticks: ["2026-07-01 milestone.opened"],
		},
	},
	{
		name: "the last day",
		papers: [opening],
		at: "2026-12-31T23:59:59Z",
		expect: {
			milestones: ["first-capacity open 0.99 0d"],
			ticks: [
				"2026-07-01 milestone.opened",
				"2026-10-02 milestone.due 90",
				"2026-12-01 milestone.due 30",
				"2026-12-24 milestone.due 7",
			],
		},
	},
	{
		name: "missed",
		papers: [opening],
		at: "2027-01-01T00:00:00Z",
		expect: {
			milestones: ["first-capacity missed 1 -1d"],
			outlook: "missed",
			ticks: [
				"2026-07-01 milestone.opened",
				"2026-10-02 milestone.due 90",
				"2026-12-01 milestone.due 30",
				"2026-12-24 milestone.due 7",
				"2027-01-01 milestone.missed",
			],
		},
	},
	{
		name: "met in time: no warning after it",
		papers: [opening, running(1.2, "2026-11-01T00:00:00Z")],
		at: "2027-01-10T00:00:00Z",
		expect: {
			milestones: ["first-capacity met 1 -10d"],
			outlook: "on-track",
			ticks: ["2026-07-01 milestone.opened", "2026-10-02 milestone.due 90"],
			news: ["milestone.met"],
		},
	},
	{
		name: "half a gigawatt is not the first one",
		papers: [opening, running(0.5, "2026-11-01T00:00:00Z")],
		at: "2026-11-21T00:00:00Z",
		expect: { milestones: ["first-capacity open 0.78 40d"], news: [] },
	},
	{
		name: "all ten gigawatts run",
		papers: [opening, running(10, "2026-12-01T00:00:00Z")],
		at: "2026-12-02T00:00:00Z",
		expect: { outlook: "met", why: ["is running"] },
	},
	{
		name: "milestones that only the coverage tells",
		papers: [
			opening,
			paper(
				"2025-09-23T04:00:00Z",
				"c.cn",
				isDue(
					"OpenAI > NVIDIA",
					"full-capacity",
					{ to: "2029-12-31" },
					"2030年前全部部署",
				),
				agreement("未来几周内敲定"),
			),
		],
		at: "2025-10-01T00:00:00Z",
		expect: {
			milestones: [
				"agreement ahead",
				"first-capacity ahead 0 456d",
				"full-capacity open 1552d",
			],
		},
	},
	{
		name: "a first gigawatt that slips puts the plan in doubt and moves its window, which is news",
		papers: [
			opening,
			paper(
				"2026-05-20T04:00:00Z",
				"c.cn",
				isDue(
					"OpenAI > NVIDIA",
					"first-capacity",
					from("2027-01-01", "2027-06-30"),
					"推迟到2027年上半年",
				),
			),
		],
		at: "2026-06-01T00:00:00Z",
		expect: {
			milestones: ["first-capacity ahead 0 394d (was 2026-07-01…2026-12-31)"],
			outlook: "in-doubt",
			why: ["推迟到2027年上半年"],
			news: ["deal.revised"],
		},
	},
	{
		name: "a chip of its own is a milestone where the plan says so",
		topic: withOwnChip,
		papers: [
			paper(
				"2025-10-14T04:00:00Z",
				"c.cn",
				tell(
					"milestone",
					"OpenAI > Broadcom",
					{ qualifier: "own-chip" },
					"与博通自研",
				),
			),
		],
		at: "2026-11-21T00:00:00Z",
		expect: { milestones: ["own-chip open 0.89 40d"] },
	},
	{
		name: "an agreement that is denied again is not met",
		papers: [
			paper(
				"2025-09-24T04:00:00Z",
				"c.cn",
				agreement("签署最终协议"),
				stands("definitive", "最终协议"),
			),
			paper(
				"2025-12-05T04:00:00Z",
				"d.com",
				stands("no-agreement", "no final agreement yet"),
			),
		],
		at: "2025-12-06T00:00:00Z",
		expect: {
			milestones: ["agreement ahead", "first-capacity ahead 0 390d"],
			outlook: "in-doubt",
		},
	},
	{
		name: "an agreement is met by signing",
		papers: [
			paper("2025-09-23T04:00:00Z", "c.cn", agreement("未来几周内敲定")),
			paper("2025-11-01T04:00:00Z", "d.com", stands("definitive", "signed")),
		],
		at: "2025-11-02T00:00:00Z",
		expect: {
			milestones: ["agreement met", "first-capacity ahead 0 424d"],
			news: ["status.changed", "milestone.met"],
		},
	},
	{
		name: "a plan that only the coverage tells",
		topic: planless,
		papers: [
			paper(
				"2025-10-07T04:00:00Z",
				"c.cn",
				tellAmount(
					"tranche",
					"NVIDIA > OpenAI",
					exactly(1e10),
					"每1吉瓦投入100亿美元",
					"each",
				),
				tellAmount(
					"capacity",
					"OpenAI > NVIDIA",
					exactly(10, "GW"),
					"共10吉瓦",
					"total",
				),
				isDue("OpenAI > NVIDIA", "first-capacity", halfOf2026, "2026年下半年"),
			),
		],
		at: "2026-11-21T00:00:00Z",
		expect: {
			milestones: ["first-capacity open 0.78 40d"],
			outlook: "on-track",
		},
	},
	{
		name: "whose money buys systems runs them: a customer's contract, entered with the customer as investor",
		topic: customer,
		papers: [
			paper(
				"2026-10-12T04:00:00Z",
				"a.com",
				tellAmount("purchase", "Meta > Oracle", exactly(2e10), "$20 billion"),
				pairStands("Oracle > Meta", "on-hold", "put on hold"),
			),
			paper("2026-11-02T04:00:00Z", "b.com", halfRuns),
		],
		at: "2026-11-10T00:00:00Z",
		expect: {
			milestones: ["first-capacity met 1 -10d"],
			setback: "on-hold? 2026-10-12 ×1 against 0: on-hold ×1",
			outlook: "in-doubt",
		},
	},
	{
		name: "who runs them stands as the topic tells, whatever the coverage says",
		topic: Topic.parse({
			...customer,
			plan: { ...customer.plan, supplies: "Meta" },
		}),
		papers: [paper("2026-10-22T04:00:00Z", "b.com", halfRuns)],
		at: "2026-10-25T00:00:00Z",
		expect: { milestones: ["first-capacity open 0.77 6d"] },
	},
	{
		name: "what has slipped before its window ended is not missed",
		topic: customer,
		papers: [slip("2026-10-26T12:00:00Z", "a.com")],
		at: "2026-11-22T00:00:00Z",
		expect: {
			milestones: ["first-capacity ahead 0 129d (was 2026-10-01…2026-10-31)"],
			outlook: "in-doubt",
			ticks: [],
		},
	},
	{
		name: "while another tells the plan's window since, it runs on, and the delay is no news but a dispute",
		topic: customer,
		papers: [
			paper(
				"2026-10-20T12:00:00Z",
				"b.com",
				dueFor("first-capacity", { to: "2026-10-31" }, "by end of October"),
			),
			slip("2026-10-26T12:00:00Z", "a.com"),
		],
		at: "2026-10-27T00:00:00Z",
		expect: {
			milestones: ["first-capacity open 0.84 4d"],
			outlook: "in-doubt",
			news: ["dispute.opened"],
		},
	},
	{
		name: "what is due with the first step is no date of the whole",
		topic: customer,
		papers: [
			paper(
				"2026-10-20T12:00:00Z",
				"b.com",
				dueFor("full-capacity", { to: "2026-10-31" }, "500 MW by October"),
			),
			paper(
				"2026-10-21T12:00:00Z",
				"c.com",
				dueFor("full-capacity", { to: "2029-06-30" }, "all by mid-2029"),
			),
		],
		at: "2026-10-27T00:00:00Z",
		expect: {
			milestones: ["first-capacity open 0.84 4d", "full-capacity open 977d"],
		},
	},
];
