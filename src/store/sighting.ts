import { type Kysely, sql, type Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/** That a feed has shown an article, and which version it showed last, where that is known. */
export type Sighting = Readonly<{
	article: string;
	feed: string;
	version?: number;
}>;

/** Writes which feeds have shown which articles, all in one statement; what is known already stays, but for the version. */
export const writeSightings = async (
	db: Transaction<Tables>,
	sightings: readonly Sighting[],
): Promise<void> => {
	if (sightings.length === 0) return;
	const rows = JSON.stringify(
		sightings.map(({ article, feed, version = null }) => [
			article,
			feed,
			version,
		]),
	);
	// SQLite takes a `where` before `on conflict` after a select, or it would read a join.
	await db
		.insertInto("sighting")
		.columns(["article", "feed", "version"])
		.expression(
			sql`select value ->> 0, value ->> 1, value ->> 2 from json_each(${rows}) where true`,
		)
		.onConflict((conflict) =>
			conflict
				.columns(["article", "feed"])
				.doUpdateSet({ version: sql<number>`excluded.version` })
				.where(sql<boolean>`excluded.version is not null`),
		)
		.execute();
};

/** Which version of each of these articles its feed showed last, by the article's id. */
export const readShown = async (
	db: Kysely<Tables>,
	sightings: readonly Pick<Sighting, "article" | "feed">[],
): Promise<ReadonlyMap<string, number>> => {
	if (sightings.length === 0) return new Map();
	const pairs = JSON.stringify(
		sightings.map(({ article, feed }) => [article, feed]),
	);
	const { rows } = await sql<{ article: string; version: number }>`
		select sighting.article, sighting.version
		from json_each(${pairs}) as pair
		join sighting on sighting.article = pair.value ->> 0 and sighting.feed = pair.value ->> 1
		where sighting.version is not null
	`.execute(db);
	return new Map(rows.map(({ article, version }) => [article, version]));
};
