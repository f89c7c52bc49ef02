import { expect, test } from "vitest";
import { spell } from "../../src/text/spell.ts";

test.each([
	["deals?", ["deals", "deal"]],
	["tie-?up|pact", ["tie-up", "tieup", "pact"]],
	["\\b(?:finali[sz]|conclud)", ["finalis", "finaliz", "conclud"]],
	[
		"(?:has |have )?signed an? ",
		[
			"has signed an ",
			"has signed a ",
			"have signed an ",
			"have signed a ",
			"signed an ",
			"signed a ",
		],
	],
	["案(?!件|子)|raised \\$", ["案", "raised $"]],
	["no|no", ["no"]],
])("%s is spelt out", (source, words) => {
	expect(spell(source)).toStrictEqual(words);
});

test.each(["deals*", "a+", "a.c", "\\d", "[^a]", "[a-z]", "a{2}", "(a)"])(
	"%s stands for no few words",
	(source) => {
		expect(() => spell(source)).toThrow(source.slice(-1));
	},
);
