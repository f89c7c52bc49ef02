import { saysNothing, tellsChange, tellsPeriod } from "../../language/table.ts";
import type { MappedText } from "../../text/sink.ts";
import { spacedHead, spacedRow } from "./columns.ts";
import { type Line, linesOf } from "./line.ts";
import { Weaver } from "./weaver.ts";

type Cell = Readonly<{ text: string; from: number }>;
/** The cells of a line; the first is the row's label. */
export type Row = Readonly<{ line: Line; cells: readonly Cell[] }>;
type Table = Readonly<{ head: Row; rows: readonly Row[]; end: number }>;

const bar = "|";
/** Beyond these nothing is a table that a reader could take in. */
const mostColumns = 12;
const longestHead = 60;

const edges = /^\|? ?| ?\|? ?$/g;
const ruler = /^[ |:+-]*-[ |:+-]*\|?[ |:+-]*$/;
const price = /[$€£¥] ?\d/;
const bracket = / ?\([^()]*\)$/;
const readable = /[\p{L}\d]/u;

const rowOf = (line: Line): Row | null => {
	if (!line.text.includes(bar)) return null;
	const cells: Cell[] = [];
	const inner = line.text.replace(edges, "");
	let from = line.from + line.text.indexOf(inner);
	for (const part of inner.split(bar)) {
		const text = part.trim();
		cells.push({ text, from: from + part.indexOf(text) });
		from += part.length + 1;
	}
	return cells.length < 2 || cells.length > mostColumns
		? null
		: { line, cells };
};

const isRuler = (line: Line | undefined): boolean =>
	line?.text.includes(bar) === true && ruler.test(line.text);

const isHead = ({ cells }: Row): boolean =>
	cells.every(({ text }) => text.length <= longestHead && !price.test(text));

const holdsFigure = ({ cells }: Row): boolean =>
	cells.slice(1).some(({ text }) => /\d/.test(text));

/** Rows without a ruler under their header are a table only where they are alike and hold figures. */
const areAlike = (head: Row, rows: readonly Row[]): boolean =>
	head.cells.length > 2 &&
	rows.length > 1 &&
	rows.every(
		(row) => row.cells.length === head.cells.length && holdsFigure(row),
	);

/** A table whose columns only spaces part, as pages' cells become. */
const spacedTableAt = (lines: readonly Line[], at: number): Table | null => {
	const line = lines[at];
	const head = line === undefined ? null : spacedHead(line);
	if (head === null) return null;
	const rows: Row[] = [];
	let end = at + 1;
	for (let next = lines[end]; next !== undefined; next = lines[++end]) {
		const row = spacedRow(next);
		if (row?.cells.length !== head.cells.length) break;
		rows.push(row);
	}
	return rows.length > 0 ? { head, rows, end } : null;
};

/** The table drawn with bars whose header stands at `at`; null where none does. */
const barredTableAt = (lines: readonly Line[], at: number): Table | null => {
	const line = lines[at];
	const head = line === undefined ? null : rowOf(line);
	if (head === null || !isHead(head)) return null;
	const isRuled = isRuler(lines[at + 1]);
	const rows: Row[] = [];
	let end = at + (isRuled ? 2 : 1);
	for (let next = lines[end]; next !== undefined; next = lines[++end]) {
		const row = rowOf(next);
		if (row === null) break;
		rows.push(row);
	}
	const isTable = isRuled ? rows.length > 0 : areAlike(head, rows);
	return isTable ? { head, rows, end } : null;
};

/** "- Revenue Q3 2025: $1.36B", a line for each cell. */
const tellCells = (
	weaver: Weaver,
	head: Row,
	{ cells: [label, ...cells] }: Row,
): void => {
	cells.forEach(({ text, from }, at) => {
		const header = head.cells[at + 1]?.text ?? "";
		if (!label || !readable.test(text) || tellsChange(header)) return;
		weaver.put("- ", at === 0 ? label.from : from);
		const name = label.text.replace(bracket, "");
		if (at === 0) weaver.copy(label.from, name.length);
		else weaver.put(name, from);
		weaver.put(saysNothing(header) ? ": " : ` ${header}: `, from);
		weaver.copy(from, text.length);
		weaver.put("\n", from + text.length);
	});
};

/** "- Nvidia: market cap $4.5 trillion, stake 2%": a row as one line. */
const tellRow = (
	weaver: Weaver,
	head: Row,
	{ line, cells: [label, ...cells] }: Row,
): void => {
	if (label === undefined) return;
	weaver.put("- ", label.from);
	weaver.copy(label.from, label.text.length);
	let mark = ": ";
	cells.forEach(({ text, from }, at) => {
		const header = head.cells[at + 1]?.text ?? "";
		if (!readable.test(text) || tellsChange(header)) return;
		weaver.put(saysNothing(header) ? mark : `${mark}${header} `, from);
		weaver.copy(from, text.length);
		mark = ", ";
	});
	weaver.put("\n", line.to);
};

/**
 * The text with its tables told in lines, since who reads sentences takes no cell for what its column's header says.
 * Each word put in leads back to the cell that it is of.
 */
export const tellTables = (mapped: MappedText): MappedText => {
	const lines = linesOf(mapped.text);
	const weaver = new Weaver(mapped);
	for (let at = 0; at < lines.length; ) {
		const table = barredTableAt(lines, at) ?? spacedTableAt(lines, at);
		if (table === null) {
			at++;
			continue;
		}
		const { head, rows, end } = table;
		weaver.copyUpTo(head.line.from);
		const isTimed = head.cells.slice(1).some(({ text }) => tellsPeriod(text));
		for (const row of rows) (isTimed ? tellCells : tellRow)(weaver, head, row);
		weaver.skipTo(lines[end]?.from ?? mapped.text.length);
		at = end;
	}
	return weaver.finish();
};
