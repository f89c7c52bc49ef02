import { expect, test } from "vitest";
import {
	type Column,
	headLine,
	rowLine,
	sizedColumns,
} from "../../../src/view/draw/table.ts";
import { span, textOf } from "../../../src/view/line.ts";

type Item = Readonly<{
	name: string;
	sum: string;
	note: string;
	extra: string;
}>;

const columns: readonly Column<Item>[] = [
	{
		head: "NAME",
		least: 6,
		most: 99,
		dispensable: 0,
		cell: ({ name }) => span(name),
	},
	{
		head: "SUM",
		least: 4,
		full: 6,
		align: "right",
		dispensable: 0,
		cell: ({ sum }) => span(sum),
	},
	{
		head: "NOTE",
		least: 3,
		full: 8,
		dispensable: 2,
		cell: ({ note }) => span(note),
	},
	{
		head: "EXTRA",
		least: 5,
		full: 5,
		dispensable: 4,
		cell: ({ extra }) => span(extra),
	},
];

const item: Item = {
	name: "英伟达",
	sum: "$100B",
	note: "letter",
	extra: "yes",
};

test.each([
	[
		"all columns, each as wide as it wishes, the first has the rest",
		40,
		"NAME                  SUM NOTE     EXTRA",
		"英伟达              $100B letter   yes  ",
	],
	[
		"all of them, with nothing to spare",
		28,
		"NAME      SUM NOTE     EXTRA",
		"英伟达  $100B letter   yes  ",
	],
	[
		"a luxury goes before anything is narrowed",
		27,
		"NAME           SUM NOTE    ",
		"英伟达       $100B letter  ",
	],
	[
		"the dispensable are narrowed before the others",
		18,
		"NAME      SUM NOTE",
		"英伟达  $100B let…",
	],
	["all at their least", 15, "NAME    SUM NO…", "英伟达 $10… le…"],
	["the dispensable go", 14, "NAME       SUM", "英伟达   $100B"],
	["the rest stays", 11, "NAME    SUM", "英伟达 $10…"],
])("%s: %i columns", (_, width, head, row) => {
	const sized = sizedColumns(columns, width);
	expect([textOf(headLine(sized)), textOf(rowLine(sized, item))]).toEqual([
		head,
		row,
	]);
});

test("a cell is told how wide it is", () => {
	const [column] = sizedColumns<number>(
		[
			{
				head: "",
				least: 1,
				most: 20,
				dispensable: 0,
				cell: (number, width) => span(`${number * width}`),
			},
		],
		9,
	);
	expect(column && textOf(rowLine([column], 7))).toBe("63       ");
});
