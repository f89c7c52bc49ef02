import { expect, test } from "vitest";
import { fold } from "../../src/text/fold.ts";
import { pairs } from "../../src/text/traditional.ts";
import { wordsOf } from "../../src/wording/locale.ts";
import { traditional } from "../../src/wording/zh/traditional.ts";

/** Simplified forms that traditional texts have too, as other words. */
const inBoth = new Set("出同核向台系修窗默家查合回端面板剩了真注折");

const simplifiedForms = new Set(
	[...pairs.replace(/\s/g, "")].filter((_, at) => at % 2 === 1),
);

const hant = wordsOf("zh-Hant");

test("no simplified character is left in the traditional table", () => {
	const used = new Set(JSON.stringify(hant).match(/\p{Script=Han}/gu));
	const left = [...used].filter(
		(character) => simplifiedForms.has(character) && !inBoth.has(character),
	);
	expect(left).toEqual([]);
});

test("words that only one side uses are put into the other's", () => {
	expect(hant.kinds.chips).toBe("晶片");
	expect(hant.board.panels.feeds).toBe("來源");
	expect(hant.board.keys.browse).toBe("打開連結");
});

test("both tables say the same, word for word, in their scripts", () => {
	const hans = wordsOf("zh-Hans");
	expect(fold(hant.board.empty.tranches)).toBe(
		fold(hans.board.empty.tranches).replaceAll("信源", "来源"),
	);
	expect(fold(hant.outlooks["in-doubt"])).toBe(hans.outlooks["in-doubt"]);
});

test.each([
	["最终协议", "最終協議"],
	["还剩40天", "還剩40天"],
	["OpenAI", "OpenAI"],
	["", ""],
])("%s becomes %s", (hans, expected) => {
	expect(traditional(hans)).toBe(expected);
});
