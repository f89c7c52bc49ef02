import { describe, expect, it } from "vitest";
import { feedErrorKinds } from "../../src/feed/error.ts";
import { wordsOf } from "../../src/wording/locale.ts";
import { wordTrouble } from "../../src/wording/trouble.ts";

describe("wordTrouble", () => {
	it("has Chinese words for every kind of error", () => {
		const { troubles } = wordsOf("zh-Hans");
		expect(feedErrorKinds.filter((kind) => !troubles[kind])).toEqual([]);
	});

	it.each([
		["http", { status: 503 }, "服务器报错 503", "服務器報錯 503"],
		["http", {}, "服务器报错", "服務器報錯"],
		[
			"silent",
			{ since: "2025-09-22T14:00:00.000Z" },
			"2025年9月22日之后没有新内容",
			"2025年9月22日之後沒有新內容",
		],
		["of a later version", {}, "it fails", "it fails"],
	])("%s %j", (trouble, told, hans, hant) => {
		const said = { ...told, trouble, why: "it fails" };
		expect(wordTrouble(said, "zh-Hans")).toBe(hans);
		expect(wordTrouble(said, "zh-Hant")).toBe(hant);
		expect(wordTrouble(said, "en")).toBe("it fails");
	});

	it("says what was told where nobody knows the kind", () => {
		expect(wordTrouble({ why: "it fails" }, "zh-Hans")).toBe("it fails");
	});
});
