import { expect, test } from "vitest";
import { frameOf, rowsOfFrame } from "./screen.ts";

const size = { columns: 80, rows: 24 };

/** The two small boxes below the panel. */
const boxesAfter = (keys: readonly string[]): readonly string[] =>
	rowsOfFrame(frameOf({ size, keys })).slice(-7, -2);

test.each([
	["panel 1", [], ["4", "s", "1"]],
	["panel 1", [], ["4", "S", "1"]],
	["panel 1", [], ["4", "/", ..."chips", "enter", "1"]],
	["panel 4", ["4"], ["/", ..."nokia", "enter", "4"]],
	["panel 4", ["4"], ["s", "s", "4"]],
	["panel 4", ["4"], ["d", "4"]],
	["panel 2", ["2"], ["/", ..."nokia", "enter", "4", "s", "2"]],
])(
	"the boxes below %s show the same after %s as after %s",
	(_, plain, touched) => {
		expect(boxesAfter(touched)).toEqual(boxesAfter(plain));
	},
);
