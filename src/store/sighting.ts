import { sql, type Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/** That a feed has shown an article. */
export type Sighting = Readonly<Tables["sighting"]>;

/** Writes which feeds have shown which articles, all in one statement; what is known already stays. */
export const writeSightings = async (
	db: Transaction<Tables>,
	sightings: readonly Sighting[],
): Promise<void> => {
	if (sightings.length === 0) return;
	const pairs = JSON.stringify(
		sightings.map(({ article, feed }) => [article, feed]),
	);
	// SQLite takes a `where` before `on conflict` after a select, or it would read a join.
	await db
		.insertInto("sighting")
		.columns(["article", "feed"])
		.expression(
			sql`select value ->> 0, value ->> 1 from json_each(${pairs}) where true`,
		)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
};
