import chalk from "chalk";
import { render } from "ink";
import { afterAll, expect, test } from "vitest";
import { Screen as Drawn } from "../../src/panel/Screen.tsx";
import { widthOf } from "../../src/text/width.ts";
import { hostileByClass } from "../view/hostile.ts";
import { poisoned } from "../view/poison.ts";
import { frameOf } from "../view/screen.ts";
import { Keyboard, Screen } from "./terminal.ts";

// The library has asked long ago whether there are colours, and found no terminal.
const level = chalk.level;
chalk.level = 1;
afterAll(() => {
	chalk.level = level;
});

const size = { columns: 120, rows: 40 };

/** What our themes ask for, and its end; nothing else may leave the program. */
const ours = new RegExp(
	`${String.fromCodePoint(27)}\\[(?:1|2|7|22|27|3[1-6]|39)m`,
	"g",
);
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

const screen = new Screen(size);
const app = render(<Drawn frame={frameOf({ size })} theme="dark" />, {
	stdout: screen,
	stdin: new Keyboard(),
	debug: true,
	patchConsole: false,
});

/** The bytes of one whole frame, as the terminal gets them: its texts begin with these strings in turn. */
const bytesOf = async (strings: readonly string[]): Promise<string> => {
	await app.waitUntilRenderFlush();
	screen.raw = "";
	const frame = frameOf({ size, of: poisoned(...strings) });
	app.rerender(<Drawn frame={frame} theme="dark" />);
	await app.waitUntilRenderFlush();
	return screen.raw;
};

test("the frame has colours, so that there is something to tell apart", async () => {
	const bytes = await bytesOf(["plain"]);
	expect(bytes.match(ours)?.length).toBeGreaterThan(100);
});

test.each(Object.entries(hostileByClass))(
	"%s: no byte leaves the program but text and our own colours",
	async (_, strings) => {
		const bytes = await bytesOf(strings);
		const rows = bytes.replace(ours, "").split("\n");
		expect(rows.join("")).not.toMatch(unprintable);
		expect(rows).toHaveLength(size.rows);
		const boxes = rows.slice(1, -2);
		expect(boxes.map(widthOf)).toEqual(boxes.map(() => size.columns));
		expect(boxes.filter((row) => !/[╮│╯╗║╝]$/u.test(row))).toEqual([]);
		// Of the rows without a border Ink leaves out the spaces at the end.
		const widest = Math.max(...rows.map(widthOf));
		expect(widest).toBe(size.columns);
	},
);
