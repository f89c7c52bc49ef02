import { expect, test } from "vitest";
import { sortColumns } from "../../src/view/ui.ts";
import { locales, wordsOf } from "../../src/wording/locale.ts";
import { snapshot } from "./sample.ts";
import { frameOf, rowsOfFrame } from "./screen.ts";

const panels = Object.entries(sortColumns);

test.each(locales)(
	"no order is cut in the title of its panel (%s)",
	(locale) => {
		for (const size of [
			{ columns: 80, rows: 24 },
			{ columns: 120, rows: 40 },
			{ columns: 200, rows: 60 },
		])
			for (const [at, [, columns]] of panels.entries())
				for (const [times, column] of columns.entries()) {
					if (times === 0) continue;
					const keys = [`${at + 1}`, ...Array<string>(times).fill("s")];
					const shown = rowsOfFrame(frameOf({ size, keys, locale })).join("\n");
					const order = `${wordsOf(locale).board.sorts[column]} ▼ `;
					expect(shown, `${keys.join("")} ${size.columns}`).toContain(order);
				}
	},
);

test.each([
	["NVIDIA Newsroom", "NVIDIA Newsroom  "],
	["OpenAI News", "OpenAI News      "],
])("the name of a feed has its room at 120 columns: %s", (title, shown) => {
	const feeds = snapshot().feeds.map((feed) => ({ ...feed, title }));
	const size = { columns: 120, rows: 40 };
	const rows = rowsOfFrame(frameOf({ size, of: snapshot({ feeds }) }));
	expect(rows.join("\n")).toContain(shown);
});
