import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOfHtml } from "../../src/text/html.ts";

describe("textOfHtml", () => {
	it.each([
		["paragraphs", "<p>One.</p><p>Two.</p>", "One.\nTwo.\n"],
		["line breaks", "One<br>two<br/>three", "One\ntwo\nthree"],
		["words dressed", "<b>1,000</b>亿<i>美元</i>", "1,000亿美元"],
		[
			"entities",
			"AT&amp;T pays &#36;5&nbsp;bn &mdash; &#x7f8e;",
			"AT&T pays $5\u00a0bn — 美",
		],
		["runs of room", "<p>\n  One\n  two  </p>", "One two\n"],
		[
			"scripts and styles",
			"a<script>if (a<b) '</p>'</script><style>p{}</style>b",
			"ab",
		],
		[
			"templates, menus, forms",
			"a<template><p>x</p></template><nav>Home</nav><select><option>y</select>b",
			"a\nb",
		],
		["an element dropped inside itself", "a<svg><svg>x</svg>y</svg>b", "ab"],
		["comments", "a<!-- $5bn <p> -->b", "ab"],
		["table cells", "<tr><td>a</td><td>b</td></tr>", "a b\n"],
		["preformatted lines", "<pre>one\ntwo</pre>", "one\ntwo\n"],
		["a menu that never ends", "<nav>a<p>$5bn deal", "a\n$5bn deal"],
		["a script that never ends", "a<script>var x = 5", "a"],
		["signs that are no tags", "a < b && c > d", "a < b && c > d"],
		["nothing", "", ""],
	])("reads %s", (_, html, wanted) => {
		expect(textOfHtml(html).text).toBe(wanted);
	});

	it("leads each unit back to the page", () => {
		const html = "<p>Nvidia &amp; <b>OpenAI</b></p>";
		const { text, map } = textOfHtml(html);
		const at = text.indexOf("OpenAI");
		expect(html.slice(map[at], (map[at + 5] ?? 0) + 1)).toBe("OpenAI");
		expect(html.slice(map[text.indexOf("&")])).toMatch(/^&amp;/);
	});

	it.each([
		"<div>".repeat(100_000),
		`${"<b>".repeat(50_000)}${"</i>".repeat(50_000)}`,
		"<".repeat(300_000),
		"&".repeat(300_000),
		"<!--".repeat(100_000),
	])("survives hostile nesting (case %#)", (html) => {
		const { text, map } = textOfHtml(html);
		expect(map).toHaveLength(text.length + 1);
	});

	it("never throws, and maps strictly upwards", () => {
		const piece = fc.constantFrom(
			"<p>",
			"</p>",
			"<nav>",
			"</nav>",
			"<br>",
			"&amp;",
			"&#128512;",
			"&",
			"<",
			" ",
			"\n",
			"x",
			"<script>",
			"</script>",
			"&NotEqualTilde;",
			"<pre>",
		);
		fc.assert(
			fc.property(fc.array(piece), (pieces) => {
				const html = pieces.join("");
				const { text, map } = textOfHtml(html);
				expect(map).toHaveLength(text.length + 1);
				for (let at = 1; at < map.length; at++)
					expect(map[at]).toBeGreaterThan(map[at - 1] ?? -1);
				expect(map.at(-1)).toBe(html.length);
			}),
		);
	});
});
