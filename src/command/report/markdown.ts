import type { Table } from "./table.ts";

/** Text from articles must not end a cell or begin markup. */
const escapeCell = (text: string): string =>
	text.replace(/[\\|<>[\]*_`]/g, "\\$&").replace(/\s+/g, " ");

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** GitHub-flavoured Markdown, a heading and a table for each part. */
export const markdownOf = (tables: readonly Table[]): string =>
	tables
		.map(({ title, columns, rows }) =>
			[
				`## ${title}`,
				"",
				line(columns),
				line(columns.map(() => "---")),
				...rows.map((row) => line(row.map(escapeCell))),
				"",
			].join("\n"),
		)
		.join("\n");
