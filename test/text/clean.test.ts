import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanText, cleanUrl } from "../../src/text/clean.ts";

const esc = "\u001b";

describe("cleanLine", () => {
	it.each([
		["a plain headline", "Nvidia backs OpenAI", "Nvidia backs OpenAI"],
		["colour codes", `${esc}[31mNvidia${esc}[0m`, "Nvidia"],
		["a cursor move", `up${esc}[2A${esc}[Kdown`, "updown"],
		["an 8-bit control sequence", "a\u009b31mb", "ab"],
		["a link", `${esc}]8;;http://x.test${esc}\\deal${esc}]8;;${esc}\\`, "deal"],
		["a window title", `${esc}]0;owned\u0007deal`, "deal"],
		["an unended string, up to the line's end", `${esc}]0;owned\ndeal`, "deal"],
		["a device string", `${esc}Pq#0${esc}\\deal`, "deal"],
		["a full reset", `a${esc}cb`, "ab"],
		["an escape at the end", `deal${esc}`, "deal"],
		["lines, tabs, no-break spaces", "a\r\nb\tc\u00a0 d\u2028e", "a b c d e"],
		["bidi overrides", "\u202eabc\u202c\u2066d\u2069", "abcd"],
		[
			"zero-width characters and soft hyphens",
			"Nvi\u200bdia\u00ad \ufeffdeal",
			"Nvidia deal",
		],
		["tag characters", "deal\u{e0041}\u{e0042}", "deal"],
		[
			"private use and unassigned characters",
			"a\ue000b\u{10ffff}c\u0378d",
			"abcd",
		],
		[
			"a pile of marks",
			`Z${"\u0301".repeat(40)}algo`,
			`Z${"\u0301".repeat(3)}algo`,
		],
		["lone surrogates", "a\ud800b", "a\ufffdb"],
		["Chinese", "  英伟达  投资 OpenAI ", "英伟达 投资 OpenAI"],
		["nothing", "", ""],
	])("cleans %s", (_, given, wanted) => {
		expect(cleanLine(given)).toBe(wanted);
	});

	it("leaves no control or format character, whatever it is given", () => {
		const nasty = fc.constantFrom(
			esc,
			"[",
			"]",
			"\u009b",
			"\u202e",
			"m",
			"\n",
			"\u0301",
			"\u0007",
			"\\",
			"P",
		);
		const text = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.array(nasty, { maxLength: 40 }).map((parts) => parts.join("")),
		);
		fc.assert(
			fc.property(text, (given) => {
				const line = cleanLine(given);
				expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u);
				expect(line).not.toMatch(/\p{M}{4}/u);
				expect(cleanLine(line)).toBe(line);
			}),
		);
	});
});

describe("cleanText", () => {
	it.each([
		["keeps paragraphs", "one\r\n\r\ntwo\u2029three", 100, "one\n\ntwo\nthree"],
		["keeps at most one empty line", "one\n \n\n\ntwo", 100, "one\n\ntwo"],
		["drops sequences", `one${esc}[2J\ntwo`, 100, "one\ntwo"],
		["cuts", "abcdef", 3, "abc"],
		["cuts before half a character", "ab😀", 3, "ab"],
	])("%s", (_, given, maxLength, wanted) => {
		expect(cleanText(given, maxLength)).toBe(wanted);
	});
});

it("reads a text that holds nothing bad as it reads one that does", () => {
	const bell = "\u0007";
	const characters = Array.from({ length: 0x10000 }, (_, code) =>
		String.fromCharCode(code),
	);
	const different = characters.filter(
		(each) => cleanLine(`a${each}b`) !== cleanLine(`${bell}a${each}b${bell}`),
	);
	expect(different).toEqual([]);
});

describe("cleanUrl", () => {
	it.each([
		["https://example.com/a?b=1#c", "https://example.com/a?b=1#c"],
		[" http://EXAMPLE.com ", "http://example.com/"],
		["https://user:secret@example.com/", "https://example.com/"],
		["https://example.com/\u001b]8;;x", "https://example.com/%1B]8;;x"],
		["javascript:alert(1)", null],
		["file:///etc/passwd", null],
		["data:text/html,x", null],
		["example.com", null],
		["", null],
	])("reads %j as %j", (given, wanted) => {
		expect(cleanUrl(given)).toBe(wanted);
	});
});
