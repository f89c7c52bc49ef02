import { useEffect, useRef } from "react";
import {
	isSamePreference,
	type Preference,
	preferenceOf,
} from "../view/preference.ts";
import { type ThemeName, themeNames, type UiState } from "../view/ui.ts";
import type { DashboardSource } from "./source.ts";

/** The theme that a dashboard has which nobody gave another. */
const [plainest] = themeNames;

/**
 * Takes up how the dashboard was left, unless keys have changed that already, and keeps each change from then on. A theme that is
 * imposed, by a flag or for want of colours, is of this run alone: the one of before is kept.
 */
export const usePreference = (
	source: DashboardSource,
	ui: UiState,
	imposed: ThemeName | null,
	takeUp: (preference: Preference) => void,
): void => {
	const left = useRef<ThemeName>(plainest);
	const preferenceIn = (state: UiState): Preference => {
		const preference = preferenceOf(state);
		return preference.theme === imposed
			? { ...preference, theme: left.current }
			: preference;
	};
	const known = useRef(preferenceIn(ui));
	const take = useRef(takeUp);
	take.current = takeUp;
	useEffect(() => {
		const begun = known.current;
		void source.preference?.().then((kept) => {
			if (!kept || !isSamePreference(known.current, begun)) return;
			known.current = kept;
			left.current = kept.theme;
			take.current(kept);
		});
	}, [source]);
	useEffect(() => {
		const preference = preferenceIn(ui);
		if (isSamePreference(preference, known.current)) return;
		known.current = preference;
		source.send({ kind: "keep", preference });
	});
};
