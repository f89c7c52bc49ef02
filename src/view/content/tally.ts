import { shareOf, tallyOf } from "../../ledger/deal/tally.ts";
import type { Statement, TallyLine } from "../../ledger/statement.ts";
import { wordDeals, wordNotFinal, wordSum } from "../../wording/tally.ts";
import { fill } from "../../wording/template.ts";
import { type Line, span, type Tone, widthOfLine } from "../line.ts";
import type { Row } from "../row/row.ts";
import type { Scene } from "../scene.ts";

/** "investments (12) $0.9–1.2T (up to $0.1T not final)". */
const tallySpans = (line: TallyLine, tone: Tone, scene: Scene): Line => {
	const name = wordDeals(line.kind, scene.locale);
	const sum = wordSum(line, scene.locale);
	const open = wordNotFinal(line, scene.locale);
	return [
		span(`${name} (${line.deals}) `, "dim"),
		span(sum, tone),
		...(open === "" ? [] : [span(" ("), span(open, "warn"), span(")")]),
		span("  "),
	];
};

/** Sums in as many rows as are given; what does not fit is counted. */
const flowed = (
	items: readonly Line[],
	width: number,
	rows: number,
	{ words }: Scene,
): Line[] => {
	const lines: Line[] = [];
	for (const [at, item] of items.entries()) {
		const last = lines.at(-1);
		if (last && widthOfLine(last) + widthOfLine(item) <= width)
			lines[lines.length - 1] = [...last, ...item];
		else if (lines.length < rows) lines.push([span(" "), ...item]);
		else {
			const more = fill(words.board.more, { n: items.length - at });
			lines[lines.length - 1] = [...(last ?? []), span(more, "dim")];
			break;
		}
	}
	return lines;
};

/** From these heights on, the list can spare rows for the foot. */
const roomy = 12;
const spacious = 18;

type Tally = Pick<Statement, "tally" | "tallyOff">;

const known = new WeakMap<readonly Row[], Tally>();

/** The sums of some rows; remembered, for they stay the same from key to key. */
const tallyOfRows = (rows: readonly Row[]): Tally => {
	const tally =
		known.get(rows) ??
		tallyOf(rows.map((row) => (row.of === "deal" ? shareOf(row.deal) : null)));
	known.set(rows, tally);
	return tally;
};

/** What is said of all sums stands before the first. */
const labelled = (label: Line, [first, ...others]: readonly Line[]): Line[] =>
	first ? [[...label, ...first], ...others] : [];

/**
 * The sums by kind and currency of the rows that a filter leaves; below them, where there is room, those that they leave out
 * because the deal is off.
 */
export const tallyLines = (
	rows: readonly Row[],
	scene: Scene,
	width: number,
	height: number,
): readonly Line[] => {
	const { snapshot, words } = scene;
	const isWhole = rows.length === snapshot.statement.deals.length;
	const sums = isWhole ? snapshot.statement : tallyOfRows(rows);
	const items = labelled(
		[
			span(words.board.sums, "accent"),
			span(isWhole ? "" : words.board.filtered, "warn"),
		],
		sums.tally.map((line) => tallySpans(line, "strong", scene)),
	);
	if (height < roomy) return flowed(items, width, 1, scene);
	const off = labelled(
		[span(words.board.without, "dim")],
		sums.tallyOff.map((line) => tallySpans(line, "dim", scene)),
	);
	return [
		...flowed(items, width, height < spacious ? 4 : 5, scene),
		...flowed(off, width, height < spacious ? 1 : 2, scene),
	];
};
