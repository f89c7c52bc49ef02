import { expect, test } from "vitest";
import { matchesOf } from "../../src/text/matches.ts";

test.each([
	[/a(b)?/g, "ab a xab"],
	[/x*/g, "axxb"],
	[/nothing/g, "something"],
])("%s matches as matchAll does", (pattern, text) => {
	expect(matchesOf(pattern, text)).toStrictEqual([...text.matchAll(pattern)]);
	expect(matchesOf(pattern, text)).toStrictEqual([...text.matchAll(pattern)]);
});
