import type { Table } from "./table.ts";

/** Quoted by RFC 4180; a leading `=`, `+`, `-` or `@` would run as a formula in a spreadsheet, so words with one get an apostrophe. */
const escapeCell = (text: string): string => {
	const isFormula =
		/^[=+\-@\t]/.test(text) && !/^[+-]?[\d.,]+( ?%)?$/.test(text);
	const safe = isFormula ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const widest = (tables: readonly Table[]): number =>
	Math.max(...tables.map(({ columns }) => columns.length));

/** All parts in one file, the part's name in the first column, headed `part`, each with its own heading line; all lines equally long. */
export const csvOf = (tables: readonly Table[], part: string): string => {
	const width = widest(tables);
	const line = (name: string, cells: readonly string[]): string =>
		[name, ...cells, ...Array.from({ length: width - cells.length }, () => "")]
			.map(escapeCell)
			.join(",");
	return `${tables
		.flatMap(({ title, columns, rows }) => [
			line(part, columns),
			...rows.map((row) => line(title.toLowerCase(), row)),
		])
		.join("\r\n")}\r\n`;
};
