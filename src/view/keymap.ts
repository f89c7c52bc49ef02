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

const board: readonly CommandMode[] = ["board"];
const lists: readonly CommandMode[] = ["board", "tally"];
const beforeArticle: readonly CommandMode[] = [...lists, "evidence"];
const looking: readonly CommandMode[] = [...beforeArticle, "article"];
const everywhere: readonly CommandMode[] = [...looking, "help"];
const inside = everywhere.filter((mode) => mode !== "board");
/** In the evidence the same keys go from quote to quote. */
const inRows = everywhere.filter((mode) => mode !== "evidence");
const evidence: readonly CommandMode[] = ["evidence"];

/** A binding in one line, its keys parted by spaces. */
type KeyRow = readonly [
	action: Action,
	keys: string,
	group: Group,
	modes: readonly CommandMode[],
	hint?: Hint,
	hintKeys?: string,
	hintModes?: readonly CommandMode[],
];

/** Enter, where keys are told in few columns. */
export const enterSign = "⏎";

const rows: readonly KeyRow[] = [
	["nextPanel", "tab right l", "move", board, "panels", "Tab/1-5"],
	["previousPanel", "shift-tab left h", "move", board],
	["jump", "1 2 3 4 5", "move", looking],
	["down", "down j", "move", everywhere, "rows", "↑↓", inRows],
	["up", "up k", "move", everywhere],
	["pageDown", "pagedown ctrl-d space", "move", everywhere],
	["pageUp", "pageup ctrl-u", "move", everywhere],
	["top", "home g", "move", everywhere],
	["bottom", "end G", "move", everywhere],
	["open", "enter", "look", lists, "open", enterSign],
	["nextQuote", "n", "look", evidence, "quotes", "↑↓ n/N"],
	["previousQuote", "N", "look", evidence],
	["article", "enter a", "look", evidence, "article", enterSign],
	["zoom", "z +", "look", beforeArticle, "zoom"],
	["filter", "/", "look", board, "filter"],
	["sort", "s", "look", board, "sort"],
	["reverse", "S", "look", board],
	["onlyDisputed", "d", "look", board],
	["tally", "=", "look", board],
	["dayBack", "[", "time", looking, "time", "[ ]"],
	["dayOn", "]", "time", looking],
	["weekBack", "{", "time", looking],
	["weekOn", "}", "time", looking],
	["date", "t", "time", looking],
	["now", "T 0", "time", looking],
	["browse", "o", "act", looking, "browse"],
	["copy", "y", "act", looking, "copy"],
	["seen", "m", "act", looking],
	["seenAll", "M", "act", looking],
	["refresh", "r", "act", looking],
	["refreshAll", "R", "act", looking, "refreshAll"],
	["pause", "p", "act", looking, "pause"],
	["theme", "c", "act", everywhere],
	["redraw", "ctrl-l", "act", everywhere],
	["suspend", "ctrl-z", "leave", everywhere],
	["help", "?", "look", everywhere, "help"],
	["back", "escape", "leave", everywhere, "back", "Esc/q", inside],
	["quit", "q", "leave", everywhere, "quit", "q", board],
];

const bindingOfRow = ([
	action,
	keys,
	group,
	modes,
	hint,
	hintKeys,
	hintModes,
]: KeyRow): Binding => ({
	...{ action, keys: keys.split(" "), group, modes },
	...(hint && { hint }),
	...(hintKeys && { hintKeys }),
	...(hintModes && { hintModes }),
});

/** Every key of the dashboard, once: the reducer, the help, the foot and the README read this table. */
export const keymap: readonly Binding[] = rows.map(bindingOfRow);

/** What ends the program from anywhere, a text being typed included. */
export const alwaysQuits = "ctrl-c";

/** The binding that a key has in a mode; `null` for a key without one. */
export const bindingOf = (key: string, mode: CommandMode): Binding | null =>
	keymap.find(
		({ keys, modes }) => modes.includes(mode) && keys.includes(key),
	) ?? null;
