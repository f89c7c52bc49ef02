import type { Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** The first shape of the store. */
export const begin: Migration = {
	up: async (db: Kysely<unknown>) => {
		const { schema } = db;
		await schema
			.createTable("feed")
			.addColumn("url", "text", (column) => column.primaryKey())
			.addColumn("state", "text", (column) => column.notNull())
			.addColumn("origin", "text", (column) => column.notNull())
			.execute();
		await schema
			.createTable("article")
			.addColumn("id", "text", (column) => column.notNull())
			.addColumn("version", "integer", (column) => column.notNull())
			.addColumn("feed", "text", (column) => column.notNull())
			.addColumn("url", "text")
			.addColumn("outlet", "text", (column) => column.notNull())
			.addColumn("title", "text", (column) => column.notNull())
			.addColumn("text", "text", (column) => column.notNull())
			.addColumn("published", "text", (column) => column.notNull())
			.addColumn("seen", "text", (column) => column.notNull())
			.addColumn("author", "text")
			.addColumn("hash", "text", (column) => column.notNull())
			.addColumn("lang", "text")
			.addColumn("claims", "text", (column) => column.notNull())
			.addColumn("sketch", "blob")
			.addPrimaryKeyConstraint("article_key", ["id", "version"])
			.execute();
		await schema
			.createIndex("article_published")
			.on("article")
			.columns(["published", "id", "version"])
			.execute();
		await schema
			.createTable("sighting")
			.addColumn("article", "text", (column) => column.notNull())
			.addColumn("feed", "text", (column) => column.notNull())
			.addPrimaryKeyConstraint("sighting_key", ["article", "feed"])
			.execute();
		await schema
			.createIndex("sighting_feed")
			.on("sighting")
			.column("feed")
			.execute();
		await schema
			.createTable("outbox")
			.addColumn("key", "integer", (column) =>
				column.primaryKey().autoIncrement(),
			)
			.addColumn("sink", "text", (column) => column.notNull())
			.addColumn("id", "text", (column) => column.notNull())
			.addColumn("alert", "text", (column) => column.notNull())
			.addColumn("queued", "text", (column) => column.notNull())
			.addColumn("due", "text", (column) => column.notNull())
			.addColumn("digest", "text")
			.addColumn("state", "text", (column) => column.notNull())
			.addColumn("attempts", "integer", (column) => column.notNull())
			.addColumn("why", "text")
			.addUniqueConstraint("outbox_once", ["sink", "id"])
			.execute();
		await schema
			.createIndex("outbox_due")
			.on("outbox")
			.columns(["sink", "state", "key"])
			.execute();
		await schema
			.createTable("seen_dispute")
			.addColumn("id", "text", (column) => column.primaryKey())
			.addColumn("at", "text", (column) => column.notNull())
			.execute();
		await schema
			.createTable("setting")
			.addColumn("name", "text", (column) => column.primaryKey())
			.addColumn("value", "text", (column) => column.notNull())
			.execute();
	},
};
