import type { Group, Item } from "../../ledger/account.ts";
import { wordParties } from "../../wording/claim.ts";
import { wordDealFigure } from "../../wording/deal.ts";
import { wordOmission, wordSum } from "../../wording/tally.ts";
import { fill } from "../../wording/template.ts";
import type { Content, Place } from "../draw/box.ts";
import { marked, windowOf } from "../draw/list.ts";
import { type Column, rowLine, sizedColumns } from "../draw/table.ts";
import { fitLine, type Line, span } from "../line.ts";
import type { Scene } from "../scene.ts";
import { wordGroup } from "./dossier/tally.ts";

const columnsOf = ({ locale }: Scene): readonly Column<Item>[] => [
	{
		head: "",
		least: 18,
		full: 30,
		dispensable: 0,
		cell: ({ deal, adds }) =>
			span(wordParties(deal), adds === undefined ? "dim" : "plain"),
	},
	{
		head: "",
		least: 14,
		full: 17,
		align: "right",
		dispensable: 0,
		cell: ({ deal, adds }) =>
			adds === undefined
				? span(deal.value ? wordDealFigure(deal, locale) : "—", "dim")
				: span(wordSum(adds, locale), "strong"),
	},
	{
		head: "",
		least: 16,
		full: 30,
		dispensable: 0,
		cell: (item) => span(wordOmission(item, locale), "warn"),
	},
];

/** The sums opened: each line with the deals that it adds up, and below them, dim, those that it leaves out and why. */
export const accountContent = (
	groups: readonly Group[],
	selected: number,
	scene: Scene,
	{ width, height }: Place,
): Content => {
	const { board } = scene.words;
	const { account } = board;
	const filter = scene.ui.filters.deals;
	const columns = sizedColumns(columnsOf(scene), width - 2);
	let number = 0;
	let at = 0;
	const lines = groups.flatMap((group, i): Line[] => {
		const before = number + i * 2 + 1;
		const items = group.items.map((item, own) => {
			const isSelected = number === selected;
			if (isSelected) at = before + own;
			number += 1;
			const line = [span(" "), ...rowLine(columns, item)];
			return marked(fitLine(line, width - 1), isSelected, true);
		});
		return [[span(` ${wordGroup(group, scene)}`, "strong")], ...items, []];
	});
	const top = selected <= 0 ? 0 : windowOf(lines.length, at, height);
	const position = { at: selected + 1, all: number };
	return {
		title: [
			span(` ${account.title} `, "strong"),
			...(filter === ""
				? []
				: [span(`${fill(board.filter, { text: filter })} `, "warn")]),
		],
		aside:
			selected < 0
				? []
				: [span(` ${fill(account.position, position)} `, "dim")],
		lines: lines.slice(top, top + height),
	};
};
