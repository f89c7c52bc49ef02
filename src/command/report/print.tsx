import { Box, renderToString, Text } from "ink";
import { Table as InkTable } from "ink-table";
import { fitted, widthOf } from "../../text/width.ts";
import type { Head } from "./head.ts";
import type { Table } from "./table.ts";

/** `ink-table` measures by characters, so one name in Chinese would break its columns. */
const isNarrow = ({ columns, rows }: Table): boolean =>
	[columns, ...rows].flat().every((cell) => widthOf(cell) === cell.length);

const recordOf = (
	columns: readonly string[],
	row: readonly string[],
): Record<string, string> =>
	Object.fromEntries(
		columns.map((column, index) => [column, row[index] ?? ""]),
	);

const Framed = ({ columns, rows }: Table) => (
	<Box>
		<InkTable data={rows.map((row) => recordOf(columns, row))} />
	</Box>
);

/** Columns padded by display width, for tables with wide characters. */
const aligned = ({ columns, rows }: Table): string => {
	const all = [columns, ...rows];
	const widths = columns.map((_, index) =>
		Math.max(...all.map((row) => widthOf(row[index] ?? ""))),
	);
	return all
		.map((row) =>
			widths
				.map((width, index) => fitted(row[index] ?? "", width))
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
};

/** Wider than any row, so that nothing wraps: a pager or the terminal cuts it. */
const columns = 1_000;

const bodyOf = (table: Table, none: string): string => {
	if (table.rows.length === 0) return none;
	return isNarrow(table)
		? renderToString(<Framed {...table} />, { columns })
		: aligned(table);
};

const bold = (text: string): string =>
	renderToString(<Text bold>{text}</Text>, { columns });

/** The tables as text for people: whose deal and when, then a framed table for each part, or `none` for an empty one. */
export const printed = (
	{ title, told }: Head,
	tables: readonly Table[],
	none: string,
): string =>
	[
		`${bold(title)}\n${told}\n`,
		...tables.map((table) => `${bold(table.title)}\n${bodyOf(table, none)}\n`),
	].join("\n");
