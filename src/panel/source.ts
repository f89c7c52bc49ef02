import type { Polled } from "../view/content/polled.ts";
import type { Edition } from "../view/edition.ts";
import type { Effect } from "../view/effect.ts";
import type { KeptArticle, Snapshot } from "../view/model.ts";
import type { Preference } from "../view/preference.ts";

/** What the dashboard can't do itself. Copying, redrawing, suspending and leaving are its own. */
export type SourceEffect = Extract<
	Effect,
	{ kind: "seen" | "as-of" | "hold" | "keep" }
>;

/** Why an address was not opened: its opener is not installed, or ended with an error. */
export type Unopened = Readonly<{ opener: string; isMissing: boolean }>;

/** Where the dashboard's news come from, and where its wishes go. */
export type DashboardSource = Readonly<{
	/** Calls the listener after each change; gives back what ends that. */
	subscribe: (listener: () => void) => () => void;
	/**
	 * What is known now. Called after each change, and at every frame and second for its `now`: cheap, and with the
	 * same `statement` and `feeds` objects while these have not changed.
	 */
	model: () => Snapshot;
	/** The stored text of one version of an article; `null` where none is kept. Without this, no article can be read. */
	article?: (edition: Edition) => Promise<KeptArticle | null>;
	/** Opens an address in a browser; tells why it could not. */
	open: (url: string) => Promise<Unopened | null>;
	/** Polls one feed, or all; tells what came of it, `null` where that is not known. Never rejects. */
	refresh: (feed: string | null) => Promise<Polled | null>;
	/** How the dashboard was left the last time; `null` where it never was. Without this, every start is the first. */
	preference?: () => Promise<Preference | null>;
	/** Never waits and never throws: trouble shows in a later snapshot. */
	send: (effect: SourceEffect) => void;
}>;
