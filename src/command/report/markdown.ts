import type { Head } from "./head.ts";
import type { Table } from "./table.ts";

/** Text from articles must not end a cell or begin markup. */
const escapeCell = (text: string): string =>
	text.replace(/[\\|<>[\]*_`]/g, "\\$&").replace(/\s+/g, " ");

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const partOf = ({ title, columns, rows }: Table): string =>
	[
		`## ${title}`,
		"",
		line(columns),
		line(columns.map(() => "---")),
		...rows.map((row) => line(row.map(escapeCell))),
		"",
	].join("\n");

/** GitHub-flavoured Markdown: whose deal and when, then a heading and a table for each part. */
export const markdownOf = (
	{ title, told }: Head,
	tables: readonly Table[],
): string =>
	[`# ${escapeCell(title)}\n\n${told}\n`, ...tables.map(partOf)].join("\n");
