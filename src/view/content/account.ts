import type { Group, Item } from "../../ledger/deal/account.ts";
import { wordParties } from "../../wording/claim.ts";
import { wordDealFigure } from "../../wording/deal.ts";
import {
	wordDeals,
	wordNotFinal,
	wordReserve,
	wordSum,
} from "../../wording/tally.ts";
import { fill } from "../../wording/template.ts";
import type { Content, Place } from "../draw/box.ts";
import { marked, windowOf } from "../draw/list.ts";
import { type Column, rowLine, sizedColumns } from "../draw/table.ts";
import { fitLine, type Line, span } from "../line.ts";
import { groupsIn, itemIn } from "../row/rows.ts";
import type { Scene } from "../scene.ts";

/** "purchases (7) $424.3–443.7B ($100B not final)", or that nothing of this is counted. */
const wordGroup = ({ kind, line }: Group, { words, locale }: Scene): string => {
	const name = wordDeals(kind, locale);
	if (!line) return fill(words.board.account.none, { kind: name });
	const sum = `${name} (${line.deals}) ${wordSum(line, locale)}`;
	const open = wordNotFinal(line, locale);
	return open === "" ? sum : `${sum} (${open})`;
};

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
		cell: (item, width) => span(wordReserve(item, locale, width), "warn"),
	},
];

/** What a group takes: a row for its sum, one for each deal, and an empty one. */
const rowsOf = (group: Group): readonly (Group | Item | null)[] => [
	group,
	...group.items,
	null,
];

const titleOf = ({ words: { board }, ui }: Scene): Line => {
	const filter = ui.filters.deals;
	return [
		span(` ${board.account.title} `, "strong"),
		...(filter === ""
			? []
			: [span(`${fill(board.filter, { text: filter })} `, "warn")]),
	];
};

/** The sums opened: each line with the deals that it adds up, and below them, dim, those that it leaves out and why. */
export const accountContent = (
	item: number,
	scene: Scene,
	{ width, height }: Place,
): Content => {
	const groups = groupsIn(scene);
	const selected = itemIn(groups, item);
	const { account } = scene.words.board;
	const columns = sizedColumns(columnsOf(scene), width - 2);
	const items = groups.flatMap((group) => group.items);
	const chosen = items[selected];
	const rows = groups.flatMap(rowsOf);
	const lines = rows.map((row): Line => {
		if (row === null) return [];
		if ("items" in row) return [span(` ${wordGroup(row, scene)}`, "strong")];
		const line = fitLine([span(" "), ...rowLine(columns, row)], width - 1);
		return marked(line, row === chosen, true);
	});
	const at = chosen ? rows.indexOf(chosen) : 0;
	const top = selected <= 0 ? 0 : windowOf(lines.length, at, height);
	const position = { at: selected + 1, all: items.length };
	return {
		title: titleOf(scene),
		aside:
			selected < 0
				? []
				: [span(` ${fill(account.position, position)} `, "dim")],
		lines: lines.slice(top, top + height),
	};
};
