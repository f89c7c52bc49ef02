import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** The single values that the store keeps. */
export type SettingName =
	/** ISO instant of the first start: what is older is baseline. */
	| "begun"
	/** Revision of the extractor that has read the stored articles. */
	| "extractor"
	/** The rows of the last statement, so that the first frame need not wait for the ledger. */
	| "statement";

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
