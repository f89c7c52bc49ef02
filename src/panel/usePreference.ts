import { useEffect, useRef } from "react";
import {
	isSamePreference,
	type Preference,
	preferenceOf,
} from "../view/preference.ts";
import type { UiState } from "../view/ui.ts";
import type { DashboardSource } from "./source.ts";

/** Takes up how the dashboard was left, unless keys have changed that already, and keeps each change from then on. */
export const usePreference = (
	source: DashboardSource,
	ui: UiState,
	takeUp: (preference: Preference) => void,
): void => {
	const known = useRef(preferenceOf(ui));
	const take = useRef(takeUp);
	take.current = takeUp;
	useEffect(() => {
		const begun = known.current;
		void source.preference?.().then((kept) => {
			if (!kept || !isSamePreference(known.current, begun)) return;
			known.current = kept;
			take.current(kept);
		});
	}, [source]);
	useEffect(() => {
		const preference = preferenceOf(ui);
		if (isSamePreference(preference, known.current)) return;
		known.current = preference;
		source.send({ kind: "keep", preference });
	}, [source, ui]);
};
