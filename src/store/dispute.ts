import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Ids of the disputes that the user has looked at. */
export const readSeenDisputes = async (
	db: Kysely<Tables>,
): Promise<ReadonlySet<string>> => {
	const rows = await db.selectFrom("seen_dispute").select("id").execute();
	return new Set(rows.map(({ id }) => id));
};

/** `at` is the ISO instant of the look; a dispute once seen stays seen. */
export const writeSeenDisputes = async (
	db: Kysely<Tables>,
	ids: readonly string[],
	at: string,
): Promise<void> => {
	if (ids.length === 0) return;
	await db
		.insertInto("seen_dispute")
		.values(ids.map((id) => ({ id, at })))
		.onConflict((conflict) => conflict.doNothing())
		.execute();
};
