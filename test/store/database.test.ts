import { sql } from "kysely";
import { expect, it } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { wordStoreTrouble } from "../../src/store/trouble.ts";

it("says of a disk that is full in the middle of a transaction just that, and goes on once there is room", async () => {
	const db = openDatabase(":memory:");
	await sql`create table note (text text)`.execute(db);
	await sql`insert into note values ('before')`.execute(db);
	const limitPages = (most: number) =>
		sql`pragma max_page_count = ${sql.lit(most)}`.execute(db);
	const write = () =>
		db.transaction().execute(async (trx) => {
			await sql`insert into note values ('meanwhile')`.execute(trx);
			await sql`insert into note values (${"x".repeat(100_000)})`.execute(trx);
		});
	const count = async () => {
		const { rows } = await sql<{ n: number }>`
			select count(*) as n from note
		`.execute(db);
		return rows[0]?.n;
	};
	await limitPages(4);
	const error = await write().catch((thrown: unknown) => thrown);
	expect(wordStoreTrouble(error)).toContain("the disk is full");
	expect(await count()).toBe(1);
	await limitPages(1_000);
	await write();
	expect(await count()).toBe(3);
	await db.destroy();
});

it.each([
	["a mistake of ours", new Error("x")],
	[
		"a statement that SQLite does not know",
		Object.assign(new Error("x"), { errcode: 1 }),
	],
])("has no words of the store's place for %s", (_, error) => {
	expect(wordStoreTrouble(error)).toBeNull();
});
