import type { Snapshot } from "../../src/view/model.ts";
import { article, emptyStatement, snapshot, statement } from "./sample.ts";
import type { Shot } from "./screen.ts";

const least = { columns: 60, rows: 16 };
const classic = { columns: 80, rows: 24 };
const board = { columns: 120, rows: 40 };
const wide = { columns: 200, rows: 60 };

const type = (text: string): readonly string[] => [...text];

const empty = (more: Partial<Snapshot> = {}): Snapshot =>
	snapshot({
		statement: emptyStatement,
		feeds: [],
		unseen: new Set(),
		...more,
	});

const rewound = snapshot({ asOf: new Date("2026-02-28T23:59:59Z") });

/** Every panel and state at the sizes that differ; each is a file in `fixtures`. */
export const shots: Readonly<Record<string, Shot>> = {
	board: { size: board },
	"board-zh": { size: board, locale: "zh-Hans" },
	"board-ascii": { size: board, isAscii: true },
	"board-wide": { size: wide, keys: ["4"] },
	"board-wide-evidence": { size: wide, keys: ["4", "j", "j", "enter", "n"] },
	"board-rewound": { size: board, of: rewound },
	"board-paused": { size: board, keys: ["p"] },
	"board-error": {
		size: board,
		of: snapshot({
			error: "the store is locked by another dealwatch; close it, then press R",
		}),
	},
	"board-empty": { size: board, of: empty() },
	"board-loading": { size: classic, of: empty({ loading: true }) },
	"board-stale": {
		size: board,
		of: snapshot({
			now: new Date("2026-11-21T17:30:00Z"),
			feeds: snapshot().feeds.slice(0, 2),
		}),
	},
	"deals-least": { size: least },
	"deals-classic": { size: classic },
	"deals-zoomed": { size: board, keys: ["z", "S", "j"] },
	"deals-filtered": { size: classic, keys: ["/", ...type("nvi"), "enter"] },
	"deals-filtering": { size: classic, keys: ["/", ...type("qzz")] },
	"deals-disputed-zh": { size: classic, keys: ["d", "j"], locale: "zh-Hant" },
	"deals-evidence": { size: classic, keys: ["enter", "n"] },
	"deals-evidence-least": { size: least, keys: ["enter", "G"] },
	"deals-wide": { size: wide, keys: ["z"] },
	tally: { size: board, keys: ["="] },
	"tally-classic": { size: classic, keys: ["2", "=", "G"] },
	"tally-wide-zh": { size: wide, keys: ["=", "j"], locale: "zh-Hant" },
	"tally-filtered": {
		size: classic,
		keys: ["/", ...type("nvi"), "enter", "=", "j"],
	},
	"tranches-least": { size: least, keys: ["2", "G"] },
	"tranches-classic": { size: classic, keys: ["2", "j"] },
	"tranches-classic-zh": { size: classic, keys: ["2"], locale: "zh-Hans" },
	"tranches-zoomed": { size: board, keys: ["2", "z"] },
	"tranches-evidence": { size: classic, keys: ["2", "G", "enter"] },
	"reactions-least": { size: least, keys: ["3"] },
	"reactions-classic": { size: classic, keys: ["3"] },
	"reactions-zoomed": { size: board, keys: ["3", "z"] },
	"reactions-zh": { size: classic, keys: ["3"], locale: "zh-Hans" },
	"reactions-evidence": { size: board, keys: ["3", "enter"] },
	"disputes-least": { size: least, keys: ["4", "j"] },
	"disputes-classic": { size: classic, keys: ["4"] },
	"disputes-zh": { size: classic, keys: ["4", "j"], locale: "zh-Hans" },
	"disputes-evidence": { size: board, keys: ["4", "j", "j", "enter", "n"] },
	"feeds-least": { size: least, keys: ["5", "G"] },
	"feeds-classic": { size: classic, keys: ["5", "j", "j", "j", "j"] },
	"feeds-evidence": { size: classic, keys: ["5", "j", "j", "j", "j", "enter"] },
	help: { size: board, keys: ["?"] },
	"help-least": { size: least, keys: ["?", "j", "j"] },
	"help-evidence-zh": { size: board, keys: ["enter", "?"], locale: "zh-Hans" },
	article: { size: classic, keys: ["enter", "n", "enter"], article },
	"article-least": {
		size: least,
		keys: ["enter", "n", "a", "G"],
		article,
		locale: "zh-Hans",
	},
	"article-missing": { size: classic, keys: ["enter", "enter"], article },
	date: { size: classic, keys: ["t", ...type("2026-13-01"), "enter"] },
	small: { size: { columns: 52, rows: 12 } },
	"small-zh": { size: { columns: 80, rows: 15 }, locale: "zh-Hans" },
	tiny: { size: { columns: 9, rows: 1 } },
	bare: { size: classic, isBare: true },
	"all-settled": {
		size: classic,
		keys: ["4"],
		of: snapshot({
			statement: { ...statement, disputes: statement.disputes.slice(3) },
			unseen: new Set(),
		}),
	},
};
