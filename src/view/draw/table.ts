import { fitted } from "../../text/width.ts";
import type { Line, Span } from "../line.ts";
import { printable } from "../printable.ts";

/** One column of a table. It is drawn between its least and its full width. */
export type Column<Item> = Readonly<{
	head: string;
	least: number;
	/** The width at which nothing more is wished for; `least` where it is not given. */
	full?: number;
	/** It takes what all the others leave, up to this width. */
	most?: number;
	align?: "left" | "right";
	/** Where there is no room the largest goes first; 0 stays. */
	dispensable: number;
	/** The width is what the column has got: a cell may say less in a narrow one. */
	cell: (item: Item, width: number) => Span;
}>;

/** A column with the width that it has got. */
export type Sized<Item> = Column<Item> & Readonly<{ width: number }>;

const gap = 1;
/** From here on a column is a luxury: it stands only where all the others have their full width. */
const luxury = 4;

const sum = (widths: readonly number[]): number =>
	widths.reduce((total, width) => total + width, 0);

const gaps = (columns: readonly unknown[]): number =>
	gap * Math.max(0, columns.length - 1);

const fullOf = <Item>({ full, least }: Column<Item>): number => full ?? least;

const fits = <Item>(
	columns: readonly Column<Item>[],
	isRoomy: boolean,
	width: number,
): boolean =>
	sum(columns.map((column) => (isRoomy ? fullOf(column) : column.least))) +
		gaps(columns) <=
	width;

const worstOf = <Item>(columns: readonly Column<Item>[]): number =>
	Math.max(0, ...columns.map(({ dispensable }) => dispensable));

/** Leaves out, one at a time, what nobody would miss. */
const chosen = <Item>(
	columns: readonly Column<Item>[],
	width: number,
): readonly Column<Item>[] => {
	const worst = worstOf(columns);
	if (worst === 0 || fits(columns, worst >= luxury, width)) return columns;
	return chosen(
		columns.filter(({ dispensable }) => dispensable !== worst),
		width,
	);
};

/** The columns that fit, each with its width: the indispensable ones grow first, the rest is for those that take more. */
export const sizedColumns = <Item>(
	columns: readonly Column<Item>[],
	width: number,
): readonly Sized<Item>[] => {
	const kept = chosen(columns, width);
	let left = width - sum(kept.map(({ least }) => least)) - gaps(kept);
	const grown = new Map<Column<Item>, number>();
	for (const column of kept.toSorted(
		(one, other) => one.dispensable - other.dispensable,
	)) {
		const growth = Math.max(0, Math.min(left, fullOf(column) - column.least));
		grown.set(column, growth);
		left -= growth;
	}
	return kept.map((column) => {
		const width = column.least + (grown.get(column) ?? 0);
		const rest = Math.min(left, (column.most ?? width) - width);
		return { ...column, width: Math.max(0, width + rest) };
	});
};

const compose = <Item>(
	columns: readonly Sized<Item>[],
	cellOf: (column: Sized<Item>) => Span,
): Line =>
	columns.flatMap((column, at) => {
		const { text, tone } = cellOf(column);
		const cell: Span = {
			text: fitted(printable(text), column.width, column.align),
			tone,
		};
		return at === 0 ? [cell] : [{ text: " ".repeat(gap), tone: "plain" }, cell];
	});

export const headLine = <Item>(columns: readonly Sized<Item>[]): Line =>
	compose(columns, ({ head }) => ({ text: head, tone: "dim" }));

export const rowLine = <Item>(
	columns: readonly Sized<Item>[],
	item: Item,
): Line => compose(columns, ({ cell, width }) => cell(item, width));

/** The same columns with those that are meant made one, which says something else. */
export const joinedColumns = <Item>(
	columns: readonly Sized<Item>[],
	isMeant: (column: Sized<Item>) => boolean,
	cellOf: (width: number) => Span,
): readonly Sized<Item>[] => {
	const meant = columns.filter(isMeant);
	const [first] = meant;
	if (!first) return columns;
	const width = sum(meant.map((column) => column.width)) + gaps(meant);
	const joined: Sized<Item> = {
		...first,
		width,
		align: "right",
		cell: () => cellOf(width),
	};
	return columns.flatMap((column) => {
		if (column === first) return [joined];
		return meant.includes(column) ? [] : [column];
	});
};
