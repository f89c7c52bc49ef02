import { countsInFront, firstInFront } from "../../ledger/deal/in-front.ts";
import type { Deal } from "../../ledger/statement.ts";
import { widthOf } from "../../text/width.ts";
import { wordAge } from "../../wording/age.ts";
import { wordKind, wordParties } from "../../wording/claim.ts";
import {
	isOnlyDenied,
	wordDealFigure,
	wordStatus,
} from "../../wording/deal.ts";
import { wordDay } from "../../wording/window.ts";
import type { Content, Place } from "../draw/box.ts";
import { marked, newsWidth, windowOf } from "../draw/list.ts";
import { type Column, headLine, rowLine, sizedColumns } from "../draw/table.ts";
import { type Line, type Span, span } from "../line.ts";
import { indexOf, rowsOf } from "../row/rows.ts";
import type { Scene } from "../scene.ts";
import { signs } from "../signs.ts";
import { emptyLines } from "./empty.ts";
import { heading, positionOf } from "./heading.ts";
import { tallyLines } from "./tally.ts";

const isOff = ({ status, inDoubt }: Deal): boolean =>
	status === "cancelled" && !inDoubt;

/** Each sign in its own column: disputed, denied or off. */
const markOf = (deal: Deal): Span => {
	const { disputed, denied } = deal;
	if (denied || isOff(deal))
		return span((disputed ? signs.disputed : " ") + signs.denied, "bad");
	return disputed ? span(signs.disputed, "warn") : span(" ");
};

const figureOf = (deal: Deal, { locale }: Scene): Span => {
	if (!deal.value) return span("—", "dim");
	const figure = wordDealFigure(deal, locale);
	return span(figure, isOnlyDenied(deal) ? "dim" : "strong");
};

/** Those who deny are no support. */
const supportOf = (deal: Deal, of: "stories" | "outlets"): Span =>
	span(String(countsInFront(deal)[of]), isOnlyDenied(deal) ? "bad" : "plain");

/** No figure is cut, for the unit stands at its end; past this many columns a text is none. */
const widestFigure = 34;

/** Least and full width of the figures: room for the longest of those in sight. */
const valueWidths = (deals: readonly Deal[], scene: Scene) => {
	const usual = scene.locale === "en" ? [11, 12] : [15, 17];
	const needed = Math.min(
		widestFigure,
		Math.max(0, ...deals.map((deal) => widthOf(figureOf(deal, scene).text))),
	);
	const [least = 0, full = 0] = usual.map((width) => Math.max(width, needed));
	return { least, full };
};

/** Both names, as long as no other column must give way to a long one. */
const partiesWidth = (deals: readonly Deal[]): number =>
	Math.max(
		20,
		...deals.map((deal) => Math.min(30, widthOf(wordParties(deal)))),
	);

const columnsOf = (
	scene: Scene,
	deals: readonly Deal[],
): readonly Column<Deal>[] => {
	const { words, locale, today } = scene;
	const heads = words.board.columns;
	const isEnglish = locale === "en";
	return [
		{ head: "", least: 2, full: 2, dispensable: 0, cell: markOf },
		{
			head: heads.parties,
			least: 18,
			full: partiesWidth(deals),
			most: 44,
			dispensable: 0,
			cell: (deal) => span(wordParties(deal)),
		},
		{
			head: heads.kind,
			least: isEnglish ? 11 : 8,
			full: 11,
			dispensable: 2,
			cell: (deal) => span(wordKind(deal.kind, locale), "dim"),
		},
		{
			head: heads.value,
			...valueWidths(deals, scene),
			align: "right",
			dispensable: 0,
			cell: (deal) => figureOf(deal, scene),
		},
		{
			head: heads.status,
			least: 11,
			full: 16,
			dispensable: 3,
			cell: (deal, width) =>
				deal.status
					? span(wordStatus(deal, locale, width), statusTone(deal))
					: span("—", "dim"),
		},
		{
			head: heads.first,
			least: isEnglish ? 11 : 14,
			full: isEnglish ? 11 : 14,
			dispensable: 5,
			cell: (deal) => span(wordDay(firstInFront(deal), locale), "dim"),
		},
		{
			head: heads.outlets,
			least: 4,
			full: 4,
			align: "right",
			dispensable: 4,
			cell: (deal) => supportOf(deal, "outlets"),
		},
		{
			head: heads.stories,
			least: isEnglish ? 3 : 4,
			full: 4,
			align: "right",
			dispensable: 1,
			cell: (deal) => supportOf(deal, "stories"),
		},
		{
			head: heads.age,
			least: 4,
			full: 4,
			align: "right",
			dispensable: 1,
			cell: (deal) => span(wordAge(deal.last, today, locale), "dim"),
		},
	];
};

const statusTone = ({ status, inDoubt }: Deal): Span["tone"] => {
	if (inDoubt) return "warn";
	switch (status) {
		case "definitive":
		case "completed":
			return "good";
		case "cancelled":
		case "no-agreement":
			return "bad";
		case "on-hold":
		case "scaled-back":
			return "warn";
		default:
			return "plain";
	}
};

/** Panel 1: every deal with its best supported figure, and the sums at the foot. */
export const dealsContent = (
	scene: Scene,
	{ width, height }: Place,
	isFocused: boolean,
): Content => {
	const rows = rowsOf("deals", scene);
	const only = scene.ui.onlyDisputed ? scene.words.board.onlyDisputed : "";
	const titles = heading("deals", scene, only);
	if (rows.length === 0)
		return { ...titles, aside: [], lines: emptyLines("deals", scene, width) };
	const foot = tallyLines(rows, scene, width - 1, height);
	const listHeight = height - 1 - foot.length;
	const selected = indexOf(rows, scene.ui.cursors.deals);
	const top = windowOf(rows.length, selected, listHeight);
	const inSight = rows.slice(top, top + listHeight);
	const deals = inSight.flatMap((row) => (row.of === "deal" ? [row.deal] : []));
	const columns = sizedColumns(columnsOf(scene, deals), width - newsWidth);
	const list = inSight.map((row, at) => {
		const line = row.of === "deal" ? rowLine(columns, row.deal) : [];
		return marked(line, top + at === selected, isFocused, {
			isNew: scene.snapshot.unseen.has(row.id),
		});
	});
	const gap: Line[] = Array.from(
		{ length: listHeight - list.length },
		() => [],
	);
	return {
		...titles,
		aside: positionOf(rows, selected, scene),
		lines: [
			[span(" ".repeat(newsWidth)), ...headLine(columns)],
			...list,
			...gap,
			...foot,
		],
	};
};
