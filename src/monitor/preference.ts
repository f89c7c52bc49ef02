import { z } from "zod";
import type { Store } from "../store/store.ts";
import type { Preference } from "../view/preference.ts";
import {
	type panelNames,
	type Sort,
	type SortColumn,
	sortColumns,
	themeNames,
} from "../view/ui.ts";

const sortOf = (columns: readonly SortColumn[]) =>
	z.object({ column: z.enum(columns), isReversed: z.boolean() });

const Kept = z.object({
	sorts: z.object({
		deals: sortOf(sortColumns.deals),
		tranches: sortOf(sortColumns.tranches),
		reactions: sortOf(sortColumns.reactions),
		disputes: sortOf(sortColumns.disputes),
		feeds: sortOf(sortColumns.feeds),
	} satisfies Record<(typeof panelNames)[number], z.ZodType<Sort>>),
	onlyDisputed: z.boolean(),
	theme: z.enum(themeNames),
});

const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
};

/** How the dashboard was left; `null` where it never was, or by a version with other columns. */
export const readPreference = async (
	store: Store,
): Promise<Preference | null> => {
	const text = await store.setting("dashboard");
	return (text !== null && Kept.safeParse(parsed(text)).data) || null;
};

export const keepPreference = (
	store: Store,
	preference: Preference,
): Promise<void> => store.setSetting("dashboard", JSON.stringify(preference));
