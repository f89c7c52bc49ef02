import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/**
 * The single values that the store keeps. `begun`: ISO instant of the first start, before which all is baseline;
 * `clock`: ISO instant up to which the passing of time has been told; `summary`: ISO
 * instant at which what was known before was first told; `dashboard`: how the dashboard was set up.
 */
export const settingNames = ["begun", "clock", "summary", "dashboard"] as const;
export type SettingName = (typeof settingNames)[number];

/** `null` where it was never written. */
export const readSetting = async (
	db: Kysely<Tables>,
	name: SettingName,
): Promise<string | null> => {
	const row = await db
		.selectFrom("setting")
		.select("value")
		.where("name", "=", name)
		.executeTakeFirst();
	return row?.value ?? null;
};

export const writeSetting = async (
	db: Kysely<Tables>,
	name: SettingName,
	value: string,
): Promise<void> => {
	await db
		.insertInto("setting")
		.values({ name, value })
		.onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
		.execute();
};
