import { expect, test } from "vitest";
import { openLedger, record, statementOf } from "../../src/ledger/ledger.ts";
import { dossierOf } from "../../src/view/content/dossier-of.ts";
import { evidenceContent } from "../../src/view/content/evidence.ts";
import type { Row } from "../../src/view/row/row.ts";
import { rowsOf } from "../../src/view/row/rows.ts";
import { sceneOf } from "../../src/view/scene.ts";
import { freshUi } from "../../src/view/ui.ts";
import {
	atLeast,
	exactly,
	halfOf2026,
	invests,
	stands,
	tell,
	tellAmount,
	upTo,
} from "../ledger/tell.ts";
import { entryOf, type Paper, topic } from "../ledger/world.ts";
import { snapshot } from "./sample.ts";

const day = "2026-01-10T00:00:00Z";

const papers: readonly Paper[] = [
	{
		at: "2025-09-22T20:00:00Z",
		outlet: "a.com",
		claims: [
			invests(upTo(1e11), "up to $100 billion"),
			stands("letter-of-intent", "a letter of intent"),
			tell(
				"tranche",
				"NVIDIA > OpenAI",
				{ value: exactly(1e10), qualifier: "each" },
				"$10 billion with each",
			),
			tell(
				"tranche",
				"NVIDIA > OpenAI",
				{ value: exactly(2e10), qualifier: "first" },
				"$20 billion at first",
			),
			tell(
				"milestone",
				"OpenAI > NVIDIA",
				{ qualifier: "first-capacity", when: halfOf2026 },
				"in the second half of 2026",
			),
			tell("milestone", "OpenAI > NVIDIA", { qualifier: "agreement" }, "soon"),
		],
	},
	{
		at: "2026-01-05T00:00:00Z",
		outlet: "b.com",
		claims: [
			tell(
				"capacity",
				"OpenAI > NVIDIA",
				{ value: atLeast(0.2, "GW"), qualifier: "online" },
				"200 megawatts are running",
			),
		],
	},
	{
		at: "2026-01-06T00:00:00Z",
		outlet: "c.com",
		claims: [stands("on-hold", "talks have stalled")],
	},
];

const sceneWith = (told: readonly Paper[]) => {
	const ledger = openLedger(topic);
	for (const [at, paper] of told.entries()) record(ledger, entryOf(paper, at));
	const statement = statementOf(ledger, new Date(day));
	const size = { columns: 120, rows: 40 };
	return sceneOf(snapshot({ statement }), freshUi("dark"), size, "en");
};

const nameOf = (row: Row): string => {
	if (row.of === "step") return `step ${row.step}`;
	return row.of === "milestone" ? row.milestone.qualifier : row.of;
};

/** What opening a row shows: its facts, then each figure with its quotes. */
const opened = (
	name: string,
	panel: "deals" | "tranches",
	told: readonly Paper[] = papers,
): readonly string[] => {
	const scene = sceneWith(told);
	const row = rowsOf(panel, scene).find((each) => nameOf(each) === name);
	if (row === undefined) throw new Error(`No row ${name}`);
	const { facts, chapters } = dossierOf(row, scene);
	const figures = chapters.map(
		({ figure, evidence }) =>
			`${figure}: ${evidence.map(({ quote }) => quote).join(", ")}`,
	);
	return [...facts, ...figures];
};

const each = "$10B (each step): $10 billion with each";
const first = "$20B (first step): $20 billion at first";
const online = "≥ 200 MW (online): 200 megawatts are running";
const onHold = "deal told to be on hold since 6 Jan 2026";
const support = "1 story, none since says otherwise";
const doubt = `${onHold} (${support})`;
const window = "H2 2026: in the second half of 2026";

test.each([
	[
		"step 1",
		[/20 %/, doubt, window, `capacity: ${online}`, each, first, online],
	],
	["step 2", ["planned?", doubt, each, online]],
	[
		"first-capacity",
		["H2 2026", "ahead", doubt, window, `capacity: ${online}`],
	],
	[
		"agreement",
		[
			"no window told",
			"ahead",
			doubt,
			"final papers: soon",
			"status: on hold: talks have stalled",
			"status: letter of intent: a letter of intent",
		],
	],
	[
		"setback",
		[
			onHold,
			support,
			"6 Jan 2026: letter of intent → on hold?",
			"status: on hold: talks have stalled",
			"status: letter of intent: a letter of intent",
		],
	],
	["plan", ["up to $100B: up to $100 billion", each, first, online]],
])("%s of a plan leads to the sentences that tell it", (name, expected) => {
	expect(opened(name, "tranches")).toEqual(
		expected.map((line) =>
			typeof line === "string" ? line : expect.stringMatching(line),
		),
	);
});

test("a deal leads to those that tell how it stands, the latest first", () => {
	expect(opened("deal", "deals")).toEqual([
		"status: on hold",
		"6 Jan 2026: letter of intent → on hold",
		"up to $100B: up to $100 billion",
		"status: on hold: talks have stalled",
		"status: letter of intent: a letter of intent",
	]);
});

test("what one story tells beyond a halt is told with it, wherever the halt is", () => {
	const told: readonly Paper[] = [
		...papers,
		{
			at: "2026-01-07T00:00:00Z",
			outlet: "d.com",
			claims: [stands("on-hold", "a pause")],
		},
		{
			at: "2026-01-08T00:00:00Z",
			outlet: "e.com",
			claims: [stands("cancelled", "no longer")],
		},
	];
	const halt = `${onHold} (2 stories, none since says otherwise; cancelled? 1 story)`;
	expect(opened("first-capacity", "tranches", told)).toContain(halt);
	expect(opened("step 2", "tranches", told)).toContain(halt);
	expect(opened("deal", "deals", told).slice(0, 3)).toEqual([
		"status: on hold; cancelled?",
		"8 Jan 2026: on hold → cancelled?",
		"6 Jan 2026: letter of intent → on hold",
	]);
});

test("what befell another deal of the two is no step of this one", () => {
	const buys = tellAmount(
		"purchase",
		"OpenAI > NVIDIA",
		exactly(1e11),
		"$100 billion for chips",
	);
	const told: readonly Paper[] = [
		{
			at: "2025-09-22T20:00:00Z",
			outlet: "a.com",
			claims: [buys, stands("letter-of-intent", "a letter of intent")],
		},
		{
			at: "2025-12-05T00:00:00Z",
			outlet: "b.com",
			claims: [
				invests(exactly(1e11), "$100 billion"),
				stands("on-hold", "the investment waits"),
			],
		},
		{
			at: "2025-12-20T00:00:00Z",
			outlet: "c.com",
			claims: [buys, stands("definitive", "signed")],
		},
	];
	expect(opened("deal", "deals", told).slice(0, 3)).toEqual([
		"status: definitive",
		"20 Dec 2025: letter of intent → definitive",
		"5 Dec 2025: on hold, told of another deal of the two",
	]);
});

const topicOnly = "laid down by the topic file; no article here tells it";

test.each(["plan", "step 1", "step 2", "first-capacity"])(
	"what the topic alone lays down says so: %s",
	(name) => {
		expect(opened(name, "tranches", [])).toContain(topicOnly);
	},
);

test("a quote that puts the figure otherwise than its heading tells how", () => {
	const scene = sceneWith([
		...papers,
		...["b.com", "c.com"].map((outlet, at) => ({
			...{ at: `2025-09-2${at + 4}T00:00:00Z`, outlet },
			claims: [
				at === 0
					? invests(exactly(1e11), "a $100 billion stake")
					: invests(upTo(1e11), "as much as $100 billion"),
			],
		})),
	]);
	const row = rowsOf("deals", scene).find(({ of }) => of === "deal") ?? null;
	const { lines } = evidenceContent(row, -1, scene, { width: 80, height: 40 });
	const sources = lines
		.map((line) =>
			line
				.map(({ text }) => text)
				.join("")
				.trim(),
		)
		.filter((line) => line.includes(".com ·"));
	expect(sources.slice(0, 3)).toEqual([
		"a.com · 22 Sep 2025",
		"b.com · 24 Sep 2025 · puts it at $100B",
		"c.com · 25 Sep 2025",
	]);
});

test("a quote that tells its sum in two currencies says what it comes to in the other", () => {
	const scene = sceneWith([
		{
			...{ at: "2025-09-24T00:00:00Z", outlet: "a.de" },
			claims: [
				{
					...invests(exactly(9e10, "EUR"), "90 billion euros ($105 billion)"),
					converted: exactly(1.05e11),
				},
			],
		},
	]);
	const row = rowsOf("deals", scene).find(({ of }) => of === "deal") ?? null;
	const { lines } = evidenceContent(row, -1, scene, { width: 80, height: 40 });
	const told = lines.map((line) => line.map(({ text }) => text).join(""));
	expect(told).toContainEqual(
		expect.stringContaining("a.de · 24 Sep 2025 · converts it to $105B"),
	);
});

test.each([true, false])(
	"a share's evidence marks a day that is inferred (%s)",
	(inferred) => {
		const { statement } = snapshot();
		const reactions = statement.reactions.map((each) => ({
			...each,
			inferred,
		}));
		const of = snapshot({ statement: { ...statement, reactions } });
		const scene = sceneOf(
			of,
			freshUi("dark"),
			{ columns: 120, rows: 40 },
			"en",
		);
		const [row] = rowsOf("reactions", scene);
		const title = row && dossierOf(row, scene).title;
		expect(title?.endsWith("~")).toBe(inferred);
	},
);
