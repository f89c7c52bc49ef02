import { fitted, widthOf } from "../text/width.ts";
import { type Line, printable, type Span } from "./line.ts";

/** One column of a table; the flexible one has no width and takes what is left. */
export type Column<Item> = Readonly<{
	head: string;
	width?: number;
	align?: "left" | "right";
	/** Columns go in this order, largest first, where there is no room. */
	dispensable: number;
	cell: (item: Item) => Span;
}>;

const gap = 1;
/** The flexible column keeps at least so many columns, at the price of the others. */
const leastFlexible = 15;

const needed = (columns: readonly Column<never>[]): number =>
	columns.reduce(
		(width, column) => width + (column.width ?? leastFlexible) + gap,
		-gap,
	);

/** The columns that fit; those that nobody would miss are left out first. */
export const fittingColumns = <Item>(
	columns: readonly Column<Item>[],
	width: number,
): readonly Column<Item>[] => {
	const kept = [...columns];
	while (kept.length > 1 && needed(kept) > width) {
		const worst = Math.max(...kept.map((column) => column.dispensable));
		if (worst === 0) break;
		kept.splice(
			kept.findIndex((column) => column.dispensable === worst),
			1,
		);
	}
	return kept;
};

const widthIn = <Item>(
	column: Column<Item>,
	columns: readonly Column<Item>[],
	width: number,
): number => {
	if (column.width !== undefined) return column.width;
	const others = columns.filter((each) => each !== column);
	return width - others.reduce((sum, each) => sum + (each.width ?? 0) + gap, 0);
};

const compose = <Item>(
	columns: readonly Column<Item>[],
	width: number,
	cellOf: (column: Column<Item>) => Span,
): Line =>
	columns.flatMap((column, at) => {
		const { text, tone } = cellOf(column);
		const columnWidth = Math.max(0, widthIn(column, columns, width));
		const cell: Span = {
			text: fitted(printable(text), columnWidth, column.align),
			tone,
		};
		return at === 0 ? [cell] : [{ text: " ".repeat(gap), tone: "plain" }, cell];
	});

export const headLine = <Item>(
	columns: readonly Column<Item>[],
	width: number,
): Line =>
	compose(columns, width, (column) => ({ text: column.head, tone: "dim" }));

export const rowLine = <Item>(
	columns: readonly Column<Item>[],
	width: number,
	item: Item,
): Line => compose(columns, width, (column) => column.cell(item));

/** Wide enough for every text given, but no wider than `most`. */
export const widest = (texts: readonly string[], most: number): number =>
	Math.min(most, Math.max(0, ...texts.map(widthOf)));
