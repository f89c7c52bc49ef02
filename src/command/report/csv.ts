import type { Figure, RowFigures } from "./figure.ts";
import type { Table } from "./table.ts";

/** Quoted by RFC 4180; a leading `=`, `+`, `-` or `@` would run as a formula in a spreadsheet, so words with one get an apostrophe. */
const escapeCell = (text: string): string => {
	const isFormula =
		/^[=+\-@\t]/.test(text) && !/^[+-]?[\d.,]+( ?%)?$/.test(text);
	const safe = isFormula ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const plain = (number: number | null | undefined): string =>
	number === null || number === undefined ? "" : String(number);

const dayOf = (instant: string | undefined): string =>
	instant?.slice(0, 10) ?? "";

/** The columns for programs, of the same names in every language and every part. */
const dataColumns: Readonly<Record<string, (figure: Figure) => string>> = {
	subject: ({ subject = "" }) => subject,
	object: ({ object = "" }) => object,
	qualifier: ({ qualifier = "" }) => qualifier,
	min: ({ value }) => plain(value?.low),
	max: ({ value }) => plain(value?.high),
	unit: ({ value }) => value?.unit ?? "",
	approx: ({ value }) => (value?.approx ? "true" : ""),
	denied: ({ denied }) => (denied ? "true" : ""),
	from_date: ({ when }) => when?.from ?? "",
	to_date: ({ when }) => when?.to ?? "",
	first_date: ({ first }) => dayOf(first),
	last_date: ({ last }) => dayOf(last),
	source: ({ quote }) => quote?.outlet ?? "",
	source_date: ({ quote }) => dayOf(quote?.published),
	link: ({ quote }) => quote?.url ?? "",
	quote: ({ quote }) => quote?.quote ?? "",
};

const data = (figure: Figure): string[] =>
	Object.values(dataColumns).map((cellOf) => cellOf(figure));

/** Names the columns of words that other parts have and this one has not: `words_4` is every part's fourth. */
const fillHeads = (columns: readonly string[], width: number): string[] =>
	Array.from({ length: width }, (_, at) => columns[at] ?? `words_${at + 1}`);

const widest = (tables: readonly Table[]): number =>
	Math.max(...tables.map(({ columns }) => columns.length));

/** A row for each figure of a row, the words repeated; one where there is none. */
const perFigure = (
	figures: readonly Figure[] | undefined,
): readonly Figure[] => (figures?.length ? figures : [{}]);

/**
 * All parts in one file, the part's name in the first column, headed `part`, each with its own heading line, in which every column has
 * a name of its own. After the words for people, filled up to the widest part's, come plain numbers, ISO days and the source, in the same
 * columns throughout.
 */
export const csvOf = (
	tables: readonly Table[],
	part: string,
	figures: readonly RowFigures[],
): string => {
	const width = widest(tables);
	const line = (
		name: string,
		cells: readonly string[],
		more: readonly string[],
	): string => {
		const blanks = Array.from({ length: width - cells.length }, () => "");
		return [name, ...cells, ...blanks, ...more].map(escapeCell).join(",");
	};
	return `${tables
		.flatMap(({ title, columns, rows }, table) => [
			line(part, fillHeads(columns, width), Object.keys(dataColumns)),
			...rows.flatMap((row, at) =>
				perFigure(figures[table]?.[at]).map((figure) =>
					line(title.toLowerCase(), row, data(figure)),
				),
			),
		])
		.join("\r\n")}\r\n`;
};
