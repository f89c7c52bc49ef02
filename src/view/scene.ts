import type { Words } from "../wording/en.ts";
import { type Locale, wordsOf } from "../wording/locale.ts";
import type { KeptArticle, Size, Snapshot } from "./model.ts";
import type { UiState } from "./ui.ts";

/** Everything that a frame is drawn from. */
export type Scene = Readonly<{
	snapshot: Snapshot;
	ui: UiState;
	size: Size;
	locale: Locale;
	words: Words;
	/** The moment that ages count from: now, or the day rewound to. */
	today: Date;
	/** No frames, for screen readers. */
	isBare: boolean;
	/** Articles whose text is at hand, by key (`keyOf`); `null` where none is kept. The others are still to come. */
	articles: ReadonlyMap<string, KeptArticle | null>;
}>;

export const sceneOf = (
	snapshot: Snapshot,
	ui: UiState,
	size: Size,
	locale: Locale,
	isBare = false,
	articles: Scene["articles"] = new Map(),
): Scene => ({
	snapshot,
	ui,
	size,
	locale,
	words: wordsOf(locale),
	today: snapshot.asOf ?? snapshot.now,
	isBare,
	articles,
});
