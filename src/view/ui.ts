export const panelNames = [
	"deals",
	"tranches",
	"reactions",
	"disputes",
	"feeds",
] as const;
export type PanelName = (typeof panelNames)[number];

export const sortColumns = [
	"nearness",
	"stories",
	"value",
	"parties",
	"kind",
	"status",
	"first",
	"outlets",
	"age",
] as const;
export type SortColumn = (typeof sortColumns)[number];

/** Of the reactions: those most told of first, or the newest. */
export const reactionOrders = ["stories", "day"] as const;
export type ReactionOrder = (typeof reactionOrders)[number];

export const themeNames = ["dark", "light", "mono"] as const;
export type ThemeName = (typeof themeNames)[number];

/** The row that is selected: it keeps its id while rows come and go; `null` stays at the top. */
export type Cursor = Readonly<{ id: string | null; index: number }>;

/** Whose keys they are: a text being typed owns all of them. */
export type Mode =
	| Readonly<{ name: "board" }>
	| Readonly<{ name: "evidence"; quote: number }>
	/** The article of that quote, scrolled so far from where the quote stands. */
	| Readonly<{ name: "article"; quote: number; scroll: number }>
	| Readonly<{ name: "help"; top: number; under: Mode }>
	| Readonly<{ name: "filter" }>
	| Readonly<{ name: "date"; text: string; isWrong: boolean }>;

/** What the user has done to the dashboard; nothing of it comes from the news. */
export type UiState = Readonly<{
	focus: PanelName;
	mode: Mode;
	cursors: Readonly<Record<PanelName, Cursor>>;
	filters: Readonly<Record<PanelName, string>>;
	sort: Readonly<{ column: SortColumn; isReversed: boolean }>;
	reactionOrder: ReactionOrder;
	onlyDisputed: boolean;
	isZoomed: boolean;
	isPaused: boolean;
	theme: ThemeName;
	/** One line on what the last key did. */
	notice: string | null;
}>;

const everyPanel = <Value>(value: Value): Record<PanelName, Value> => ({
	deals: value,
	tranches: value,
	reactions: value,
	disputes: value,
	feeds: value,
});

export const freshUi = (theme: ThemeName): UiState => ({
	focus: "deals",
	mode: { name: "board" },
	cursors: everyPanel({ id: null, index: 0 }),
	filters: everyPanel(""),
	sort: { column: "nearness", isReversed: false },
	reactionOrder: "stories",
	onlyDisputed: false,
	isZoomed: false,
	isPaused: false,
	theme,
	notice: null,
});
