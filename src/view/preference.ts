import type { UiState } from "./ui.ts";

/** What the dashboard looks like the next time as it did the last. */
export type Preference = Pick<UiState, "sorts" | "onlyDisputed" | "theme">;

export const preferenceOf = ({
	sorts,
	onlyDisputed,
	theme,
}: UiState): Preference => ({ sorts, onlyDisputed, theme });

export const isSamePreference = (one: Preference, other: Preference): boolean =>
	one.sorts === other.sorts &&
	one.onlyDisputed === other.onlyDisputed &&
	one.theme === other.theme;
