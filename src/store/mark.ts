import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** How far the store was written at one moment. */
export type Mark = Readonly<{
	/** Changes with every commit of another connection, and with none of this one's. */
	version: number;
	/** The newest rows. */
	article: number;
	sighting: number;
}>;

/** Cheap enough for every second: SQLite looks at one page and at the ends of two trees. */
export const readMark = async (db: Kysely<Tables>): Promise<Mark> => {
	const { rows } = await sql<Mark>`
		select
			(select data_version from pragma_data_version) as version,
			(select coalesce(max(rowid), 0) from article) as article,
			(select coalesce(max(rowid), 0) from sighting) as sighting
	`.execute(db);
	return rows[0] ?? { version: 0, article: 0, sighting: 0 };
};

/** Ids of the articles of these feeds that were stored, or first shown by one of them, since a mark. */
export const readShownSince = async (
	db: Kysely<Tables>,
	{ article, sighting }: Mark,
	feeds: readonly string[],
): Promise<readonly string[]> => {
	const { rows } = await sql<{ id: string }>`
		select id from article
		where rowid > ${article} and exists (
			select 1 from sighting
			where sighting.article = article.id and feed in (${sql.join(feeds)})
		)
		union
		select article as id from sighting
		where rowid > ${sighting} and feed in (${sql.join(feeds)})
	`.execute(db);
	return rows.map(({ id }) => id);
};
