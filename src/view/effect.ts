import type { Preference } from "./preference.ts";

/** What a key asks of the world outside the dashboard. */
export type Effect =
	| Readonly<{ kind: "quit" }>
	| Readonly<{ kind: "redraw" }>
	| Readonly<{ kind: "suspend" }>
	/** To the clipboard; the text is clean. */
	| Readonly<{ kind: "copy"; text: string }>
	/** In a browser; http or https only. */
	| Readonly<{ kind: "open"; url: string }>
	/** Poll one feed, or all of them. */
	| Readonly<{ kind: "refresh"; feed: string | null }>
	/** Ids of rows that were new. */
	| Readonly<{ kind: "seen"; rows: readonly string[] }>
	/** Time itself stands still where it is played. */
	| Readonly<{ kind: "hold"; isHeld: boolean }>
	/** Remember how the dashboard is set up. */
	| Readonly<{ kind: "keep"; preference: Preference }>
	/** Rewind every panel to the end of this ISO day (UTC); `null` is back to now. */
	| Readonly<{ kind: "as-of"; day: string | null }>;
