import type { Qualifier } from "../../extract/claim.ts";
import type { Move, Reaction } from "../../ledger/statement.ts";
import { widthOf } from "../../text/width.ts";
import { wordQualifierWithin } from "../../wording/claim.ts";
import { wordShortDay } from "../../wording/window.ts";
import { type Column, joinedColumns, type Sized } from "../draw/table.ts";
import { type Span, span } from "../line.ts";
import { storiesOf } from "../row/order/reactions.ts";
import type { Scene } from "../scene.ts";
import {
	closeOf,
	marketChangeOf,
	marketValueOf,
	moveOf,
	outside,
	wordMove,
} from "./move.ts";

/** Columns that no figure in sight exceeds: a part of a number is another number. */
const widest = (
	reactions: readonly Reaction[],
	cell: (reaction: Reaction) => Span,
): number => Math.max(0, ...reactions.map((each) => widthOf(cell(each).text)));

const moveColumn = (
	head: string,
	find: (reaction: Reaction) => Move | undefined,
	dispensable: number,
	inSight: readonly Reaction[],
): Column<Reaction> => {
	const cell = (reaction: Reaction) => wordMove(find(reaction));
	const needed = widest(inSight, cell);
	return {
		head: `${head}%`,
		least: Math.max(6, needed),
		full: Math.max(8, needed),
		align: "right",
		dispensable,
		cell,
	};
};

/** The market value and its change, each where any is told. */
const worthColumns = (
	scene: Scene,
	inSight: readonly Reaction[],
): readonly Column<Reaction>[] => {
	const { words, locale, snapshot } = scene;
	const { columns } = words.board;
	const { reactions } = snapshot.statement;
	return [
		{
			head: columns.marketChange,
			isTold: reactions.some(({ marketCapChange }) => marketCapChange?.value),
			cell: (reaction: Reaction) => marketChangeOf(reaction, scene),
		},
		{
			head: columns.marketValue,
			isTold: reactions.some(({ marketCap }) => marketCap?.value),
			cell: (reaction: Reaction) => marketValueOf(reaction, scene),
		},
	]
		.filter(({ isTold }) => isTold)
		.map(({ head, cell }) => {
			const width = Math.max(locale === "en" ? 9 : 15, widest(inSight, cell));
			const widths = { least: width, full: width };
			return { head, ...widths, align: "right", dispensable: 3, cell };
		});
};

const luxury = 4;

const nameOf = ({ company }: Reaction): Span => span(company, "strong");

/** A share on a day, its moves, and what they were worth, with room for all figures in sight. */
export const reactionColumns = (
	scene: Scene,
	inSight: readonly Reaction[],
): readonly Column<Reaction>[] => {
	const { words, locale, snapshot } = scene;
	const { columns, inferred } = words.board;
	const dayOf = (reaction: Reaction): Span =>
		span(
			`${wordShortDay(reaction.day, locale)}${reaction.inferred ? inferred : ""}`,
			"dim",
		);
	const dayWidth = Math.max(locale === "en" ? 9 : 8, widest(inSight, dayOf));
	const find = (qualifier: Qualifier) => (reaction: Reaction) =>
		moveOf(reaction, qualifier);
	return [
		{
			head: columns.company,
			least: 8,
			full: widest(inSight, nameOf),
			most: 24,
			dispensable: 0,
			cell: nameOf,
		},
		{
			head: columns.day,
			least: dayWidth,
			full: dayWidth,
			dispensable: 1,
			cell: dayOf,
		},
		moveColumn(columns.close, closeOf, 0, inSight),
		moveColumn(columns.high, find("high"), 1, inSight),
		moveColumn(columns.low, find("low"), 2, inSight),
		...outside
			.filter((qualifier) => snapshot.statement.reactions.some(find(qualifier)))
			.map((qualifier) =>
				moveColumn(columns[qualifier], find(qualifier), luxury, inSight),
			),
		...worthColumns(scene, inSight),
		{
			head: columns.stories,
			least: 4,
			full: 4,
			align: "right",
			dispensable: luxury + 1,
			cell: (reaction) => span(String(storiesOf(reaction))),
		},
	];
};

/** "premarket +1.2": what is told of the hours outside the session. */
const outsideTold = (
	reaction: Reaction,
	width: number,
	{ locale }: Scene,
): Span | null => {
	const told = outside.flatMap(
		(qualifier) => moveOf(reaction, qualifier) ?? [],
	);
	const [first] = told;
	if (!first) return null;
	const room = Math.floor(width / told.length) - 8;
	const parts = told.map(
		(move) =>
			`${wordQualifierWithin(move.qualifier, room, locale)} ${wordMove(move).text}`,
	);
	return span(parts.join(" · "), wordMove(first).tone);
};

/**
 * The columns for a row of which only the hours outside the session are known: they are told in the place of the session's
 * moves, which would be dashes.
 */
export const withoutDashes = (
	columns: readonly Sized<Reaction>[],
	reaction: Reaction,
	scene: Scene,
): readonly Sized<Reaction>[] => {
	const { words } = scene;
	const heads = words.board.columns;
	const inSession = [heads.close, heads.high, heads.low].map(
		(head) => `${head}%`,
	);
	const hasOutside = columns.some(({ head }) =>
		outside.some((qualifier) => head === `${heads[qualifier]}%`),
	);
	const hasSession =
		closeOf(reaction) ?? moveOf(reaction, "high") ?? moveOf(reaction, "low");
	if (hasSession || hasOutside) return columns;
	return joinedColumns(
		columns,
		({ head }) => inSession.includes(head),
		(width) => outsideTold(reaction, width, scene) ?? span("—", "dim"),
	);
};
