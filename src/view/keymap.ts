import type { Words } from "../wording/en.ts";
import type { Mode } from "./ui.ts";

type Board = Words["board"];
export type Action = keyof Board["keys"];
export type Group = keyof Board["help"]["groups"];
export type Hint = keyof Board["hints"];
/** The modes whose keys are commands; while a text is typed, it owns them. */
export type CommandMode = Exclude<Mode["name"], "filter" | "date">;

export type Binding = Readonly<{
	action: Action;
	keys: readonly string[];
	group: Group;
	modes: readonly CommandMode[];
	/** Its short word at the foot of the screen, and the keys shown with it where not its first. */
	hint?: Hint;
	hintKeys?: string;
	/** Where not all its modes need the hint. */
	hintModes?: readonly CommandMode[];
}>;

const everywhere: readonly CommandMode[] = [
	"board",
	"evidence",
	"article",
	"help",
];
const beforeArticle: readonly CommandMode[] = ["board", "evidence"];
const looking: readonly CommandMode[] = ["board", "evidence", "article"];
const board: readonly CommandMode[] = ["board"];
const evidence: readonly CommandMode[] = ["evidence"];

/** Every key of the dashboard, once: the reducer, the help, the foot and the README read this table. */
export const keymap: readonly Binding[] = [
	{
		action: "nextPanel",
		keys: ["tab", "right", "l"],
		group: "move",
		modes: board,
		hint: "panels",
		hintKeys: "Tab/1-5",
	},
	{
		action: "previousPanel",
		keys: ["shift-tab", "left", "h"],
		group: "move",
		modes: board,
	},
	{
		action: "jump",
		keys: ["1", "2", "3", "4", "5"],
		group: "move",
		modes: looking,
	},
	{
		action: "down",
		keys: ["down", "j"],
		group: "move",
		modes: everywhere,
		hint: "rows",
		hintKeys: "↑↓",
	},
	{ action: "up", keys: ["up", "k"], group: "move", modes: everywhere },
	{
		action: "pageDown",
		keys: ["pagedown", "ctrl-d", "space"],
		group: "move",
		modes: everywhere,
	},
	{
		action: "pageUp",
		keys: ["pageup", "ctrl-u"],
		group: "move",
		modes: everywhere,
	},
	{ action: "top", keys: ["home", "g"], group: "move", modes: everywhere },
	{ action: "bottom", keys: ["end", "G"], group: "move", modes: everywhere },
	{
		action: "open",
		keys: ["enter"],
		group: "look",
		modes: board,
		hint: "open",
		hintKeys: "⏎",
	},
	{
		action: "nextQuote",
		keys: ["n"],
		group: "look",
		modes: evidence,
		hint: "quotes",
		hintKeys: "n/N",
	},
	{ action: "previousQuote", keys: ["N"], group: "look", modes: evidence },
	{
		action: "article",
		keys: ["enter", "a"],
		group: "look",
		modes: evidence,
		hint: "article",
		hintKeys: "⏎",
	},
	{
		action: "back",
		keys: ["escape"],
		group: "leave",
		modes: everywhere,
		hint: "back",
		hintModes: ["evidence", "article", "help"],
	},
	{
		action: "zoom",
		keys: ["z", "+"],
		group: "look",
		modes: beforeArticle,
		hint: "zoom",
	},
	{
		action: "filter",
		keys: ["/"],
		group: "look",
		modes: board,
		hint: "filter",
	},
	{ action: "sort", keys: ["s"], group: "look", modes: board, hint: "sort" },
	{ action: "reverse", keys: ["S"], group: "look", modes: board },
	{ action: "onlyDisputed", keys: ["d"], group: "look", modes: board },
	{
		action: "dayBack",
		keys: ["["],
		group: "time",
		modes: looking,
		hint: "time",
		hintKeys: "[ ]",
	},
	{ action: "dayOn", keys: ["]"], group: "time", modes: looking },
	{ action: "weekBack", keys: ["{"], group: "time", modes: looking },
	{ action: "weekOn", keys: ["}"], group: "time", modes: looking },
	{ action: "date", keys: ["t"], group: "time", modes: looking },
	{ action: "now", keys: ["T", "0"], group: "time", modes: looking },
	{
		action: "browse",
		keys: ["o"],
		group: "act",
		modes: looking,
		hint: "browse",
	},
	{ action: "copy", keys: ["y"], group: "act", modes: looking, hint: "copy" },
	{ action: "seen", keys: ["m"], group: "act", modes: looking },
	{ action: "seenAll", keys: ["M"], group: "act", modes: looking },
	{ action: "refresh", keys: ["r"], group: "act", modes: looking },
	{
		action: "refreshAll",
		keys: ["R"],
		group: "act",
		modes: looking,
		hint: "refreshAll",
	},
	{ action: "pause", keys: ["p"], group: "act", modes: looking, hint: "pause" },
	{ action: "theme", keys: ["c"], group: "act", modes: everywhere },
	{ action: "redraw", keys: ["ctrl-l"], group: "act", modes: everywhere },
	{ action: "suspend", keys: ["ctrl-z"], group: "leave", modes: everywhere },
	{
		action: "help",
		keys: ["?"],
		group: "look",
		modes: everywhere,
		hint: "help",
	},
	{
		action: "quit",
		keys: ["q"],
		group: "leave",
		modes: everywhere,
		hint: "quit",
	},
];

/** What ends the program from anywhere, a text being typed included. */
export const alwaysQuits = "ctrl-c";

/** The binding that a key has in a mode; `null` for a key without one. */
export const bindingOf = (key: string, mode: CommandMode): Binding | null =>
	keymap.find(
		({ keys, modes }) => modes.includes(mode) && keys.includes(key),
	) ?? null;
