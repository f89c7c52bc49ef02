import { describe, expect, test } from "vitest";
import type { Statement } from "../../src/ledger/statement.ts";
import { widthOf } from "../../src/text/width.ts";
import type { FeedRow, Size } from "../../src/view/model.ts";
import {
	article,
	deal,
	emptyStatement,
	exactly,
	side,
	snapshot,
	statement,
	statementInDoubt,
	statementOff,
	tranche,
	upTo,
} from "./sample.ts";
import { frameOf, rowsOfFrame, type Shot, screenOf } from "./screen.ts";

const sizes: readonly Size[] = [
	{ columns: 60, rows: 16 },
	{ columns: 80, rows: 24 },
	{ columns: 120, rows: 40 },
	{ columns: 200, rows: 60 },
];
const locales = ["en", "zh-Hans"] as const;

type State = Omit<Shot, "size" | "locale">;

const nothing = {
	statement: emptyStatement,
	feeds: [],
	unseen: new Set<string>(),
};
/** A plan whose first window is over, and nothing that tells of it. */
const unread: Statement = {
	...emptyStatement,
	tranches: [
		{
			...{ id: tranche.id, subject: "NVIDIA", object: "OpenAI" },
			...{ steps: 1, outlook: "missed", why: [], sides: [] },
			milestones: [
				{
					...{ qualifier: "first-capacity", state: "missed", sides: [] },
					...{ from: "2026-10-01", to: "2026-10-31" },
					...{ elapsed: 1, daysLeft: -22 },
				},
			],
		},
	],
};
/** Nothing but the file can be read. */
const cutOff = snapshot().feeds.map((feed, at): FeedRow => {
	const why = "no feed can be reached: the network looks down";
	return at === 0
		? { ...feed, isFile: true }
		: { ...feed, state: "failing", error: why, trouble: "offline" };
});
/** Figures that nobody asserts, among others: one disputed as well, one with a bound. */
const onlyDenied: Statement = {
	...statement,
	deals: [
		...([exactly(60e9), upTo(100e9), exactly(22.4e9)] as const).map(
			(value, at) =>
				deal("NVIDIA", ["OpenAI", "xAI", "Nokia"][at], "investment", value, {
					...{ denied: true, disputed: at === 1, stories: 2, outlets: 2 },
					sides: [side([], { value, denied: true, stories: 2, outlets: 2 })],
				}),
		),
		...statement.deals,
	],
};
const day = new Date("2025-09-01T23:59:59Z");

/** What a panel can be in, and what may stand over all of them. */
const states: Readonly<Record<string, State>> = {
	loading: { of: snapshot({ ...nothing, loading: true }) },
	empty: { of: snapshot(nothing) },
	"empty tranches": { keys: ["2"], of: snapshot(nothing) },
	"a window that is over before anything was read": {
		keys: ["2"],
		of: snapshot({ ...nothing, statement: unread }),
	},
	"empty reactions": { keys: ["3"], of: snapshot(nothing) },
	"empty disputes": { keys: ["4"], of: snapshot(nothing) },
	"empty feeds": { keys: ["5"], of: snapshot(nothing) },
	"empty on a day": { keys: ["3"], of: snapshot({ ...nothing, asOf: day }) },
	"nothing matches": { keys: ["4", "/", ..."xyz", "enter"] },
	stale: {
		of: snapshot({
			now: new Date("2026-11-21T19:30:00Z"),
			feeds: snapshot().feeds.slice(0, 2),
		}),
	},
	offline: { keys: ["5"], of: snapshot({ feeds: cutOff }) },
	"offline while polling again": {
		of: snapshot({
			feeds: cutOff.map((feed) =>
				feed.isFile ? feed : { ...feed, state: "polling" },
			),
		}),
	},
	"one feed of the network works": {
		of: snapshot({ feeds: [...cutOff, ...snapshot().feeds.slice(1, 2)] }),
	},
	error: {
		of: snapshot({ error: "the disk is full: make room, then press R" }),
	},
	paused: { keys: ["4", "p"] },
	rewound: {
		keys: ["2"],
		of: snapshot({ asOf: new Date("2026-02-28T23:59:59Z") }),
	},
	replay: { keys: ["3"], of: snapshot({ replay: "playing" }) },
	"replay paused": { keys: ["p"], of: snapshot({ replay: "playing" }) },
	"replay ended": { of: snapshot({ replay: "ended" }) },
	deals: { keys: ["z"] },
	"deals that are only denied": { of: snapshot({ statement: onlyDenied }) },
	"deals that are only denied beside panel 2": {
		keys: ["2"],
		of: snapshot({ statement: onlyDenied }),
	},
	tranches: { keys: ["2", "z"] },
	"tranches of a deal that is off": {
		keys: ["2"],
		of: snapshot({ statement: statementOff }),
	},
	"a deal that one story calls off": {
		of: snapshot({ statement: statementInDoubt }),
	},
	"tranches of a deal that one story calls off": {
		keys: ["2"],
		of: snapshot({ statement: statementInDoubt }),
	},
	"evidence of what befell a deal": {
		keys: ["2", "enter"],
		of: snapshot({ statement: statementOff }),
	},
	reactions: { keys: ["3", "z"] },
	disputes: { keys: ["4", "z"] },
	feeds: { keys: ["5", "z", "G"] },
	evidence: { keys: ["enter", "n"], article },
	article: { keys: ["enter", "n", "enter"], article },
	help: { keys: ["?"] },
};

const tooSmall: readonly Size[] = [
	{ columns: 59, rows: 16 },
	{ columns: 60, rows: 15 },
	{ columns: 250, rows: 8 },
	{ columns: 20, rows: 3 },
];

/** All frames of one state, one below the other, in one file. */
const sheetOf = (state: State, drawn: readonly Size[]): string =>
	drawn
		.flatMap((size) =>
			locales.map((locale) => {
				const head = `──── ${size.columns}x${size.rows} ${locale}`;
				return `${head}\n${screenOf({ ...state, size, locale })}`;
			}),
		)
		.join("\n");

describe.each(Object.entries(states))("%s", (name, state) => {
	test("at four sizes in both languages", async () => {
		const file = `fixtures/states/${name.replaceAll(" ", "-")}.txt`;
		await expect(sheetOf(state, sizes)).toMatchFileSnapshot(file);
	});

	test.each(sizes)("fills $columns x $rows to the last column", (size) => {
		for (const locale of locales) {
			const rows = rowsOfFrame(frameOf({ ...state, size, locale }));
			expect(rows.map(widthOf)).toEqual(
				Array.from({ length: size.rows }, () => size.columns),
			);
		}
	});
});

test("too small", async () => {
	const sheet = sheetOf({}, tooSmall);
	await expect(sheet).toMatchFileSnapshot("fixtures/states/too-small.txt");
});
