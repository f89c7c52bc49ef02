import { describe, expect, test } from "vitest";
import { mentionedBy } from "../../src/topic/mention.ts";

const parties = [
	{ name: "Meta", aliases: ["臉書"] },
	{ name: "AT&T", aliases: [] },
];
const isMentioned = mentionedBy({
	parties,
	keywords: ["data center", "gigawatt", "云服务", "merger (of equals)"],
});
const onNothing = mentionedBy({ parties, keywords: [" "] });

describe("a text speaks of a topic", () => {
	test.each([
		["a party's name", "Meta buys a maker of lenses."],
		["before a sign", "Lenses: META's next deal."],
		["an alias in the other script", "脸书收购镜片商"],
		["signs in a name", "Shares of AT&T rose."],
		["a keyword in the plural", "Three data centers for Ohio."],
		["otherwise spaced", "Data-center firms rose; a data\n center opens."],
		["beside Chinese", "首个gigawatt项目"],
		["in the other script", "雲服務商"],
		["with signs of patterns", "It is a merger (of equals)."],
	])("%s", (_, text) => {
		expect(isMentioned({ title: "", text })).toBe(true);
		expect(isMentioned({ title: text, text: "" })).toBe(true);
	});

	test.each([
		["none of its words", "Boltwick has agreed to buy Fernhill."],
		["a word that begins alike", "Metal prices rose; so did metadata."],
		["a word that ends alike", "A submeta of kilogigawatts."],
		["words apart", "Its data on the town's center."],
	])("not: %s", (_, text) => {
		expect(isMentioned({ title: "", text })).toBe(false);
	});

	test("a keyword of nothing but spaces is none", () => {
		expect(onNothing({ title: "A deal", text: "Lenses." })).toBe(false);
	});
});
