import { columnHeader } from "../../language/en/table.ts";
import type { Line } from "./line.ts";
import type { Row } from "./table.ts";

/** Longer lines are sentences. */
const longestRow = 120;

const header = new RegExp(columnHeader, "iy");
const headStart = new RegExp(
	`^[^\\d$€£¥:.]{0,40}?(?=(?<![\\p{L}\\d])(?:${columnHeader})(?![\\p{L}\\d]))`,
	"iu",
);
const label =
	/^\p{L}[^\d$€£¥.:;]{0,60}?(?= [-+≈~(]{0,2}(?:[$€£¥]|US\$)? ?\d| [-—–] )/u;
const figure =
	/[-+≈~(]{0,3}(?:US)?[$€£¥]? ?\d[\d,.]{0,12}(?: ?(?:million|billion|trillion|bn|mn|[BMKT])(?![A-Za-z]))?(?:%|x)?\)?%?|[-—–]|n\/[am]/iy;

/** The cells from `at` to the line's end, each of which `pattern` reads whole; `null` where another word stands between. */
const cellsFrom = (
	line: Line,
	at: number,
	pattern: RegExp,
): Row["cells"] | null => {
	const cells: Row["cells"][number][] = [];
	for (let from = at; from < line.text.length; ) {
		pattern.lastIndex = from;
		const found = pattern.exec(line.text)?.[0];
		const end = from + (found?.length ?? 0);
		const isWhole = end === line.text.length || line.text[end] === " ";
		if (!found || !isWhole) return null;
		cells.push({ text: found, from: line.from + from });
		from = end + 1;
	}
	return cells;
};

const rowFrom = (line: Line, start: RegExp, cell: RegExp): Row | null => {
	if (line.text.length > longestRow) return null;
	const first = start.exec(line.text)?.[0];
	if (first === undefined) return null;
	const at =
		first === "" || first.endsWith(" ") ? first.length : first.length + 1;
	const cells = cellsFrom(line, at, cell);
	return cells === null || cells.length < 2
		? null
		: { line, cells: [{ text: first.trim(), from: line.from }, ...cells] };
};

/** "Metric Q3 2025 Q3 2024 YoY": a header whose columns only spaces part. */
export const spacedHead = (line: Line): Row | null =>
	rowFrom(line, headStart, header);

/** "Revenue $1.36B $583M +133%". */
export const spacedRow = (line: Line): Row | null =>
	rowFrom(line, label, figure);
