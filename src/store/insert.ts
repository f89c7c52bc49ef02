import type { Compilable, Transaction } from "kysely";
import { openPace } from "../feed/pace.ts";
import type { Tables } from "./tables.ts";

/**
 * Runs for each row the statement that is composed for the first; all rows have the same columns. One statement for many rows
 * takes longer to compose than the rows take to write. Gives way to the terminal, for a feed may bring thousands.
 */
export const insertEach = async <Row extends object>(
	db: Transaction<Tables>,
	rows: readonly Row[],
	compose: (first: Row) => Compilable,
): Promise<void> => {
	const [first] = rows;
	if (first === undefined) return;
	const statement = compose(first).compile();
	const columns = Object.keys(first);
	const pace = openPace();
	for (const row of rows) {
		const values = new Map<string, unknown>(Object.entries(row));
		const parameters = columns.map((column) => values.get(column));
		await db.executeQuery({ ...statement, parameters });
		await pace();
	}
};
