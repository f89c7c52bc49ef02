import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairXml } from "../../../src/feed/parse/repair.ts";
import { readFeed } from "../../../src/feed/read.ts";

const from = { contentType: null, url: "https://n.example/feed" };
const read = (text: string) => readFeed(new TextEncoder().encode(text), from);
const rss = (inside: string) =>
	`<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;

const titlesOf = async (text: string): Promise<readonly string[] | string> => {
	const feed = await read(text);
	return feed.kind === "feed"
		? feed.items.map(({ title }) => title)
		: feed.kind;
};

describe("repairs: the item survives", () => {
	it.each<[string, string, readonly string[]]>([
		["a bare ampersand", "<item><title>A & B</title></item>", ["A & B"]],
		[
			"an HTML entity",
			"<item><title>A&nbsp;&mdash;&nbsp;B</title></item>",
			["A — B"],
		],
		[
			"an entity nobody knows",
			"<item><title>A &foo; B</title></item>",
			["A &foo; B"],
		],
		[
			"Windows punctuation by number",
			"<item><title>A&#151;B</title></item>",
			["A—B"],
		],
		[
			"a number beyond all characters",
			"<item><title>A&#x110000;B</title></item>",
			["AB"],
		],
		["a double escape", "<item><title>AT&amp;amp;T</title></item>", ["AT&T"]],
		[
			"a bare less-than",
			"<item><title>4 < 5 & 6 > 5</title></item>",
			["4 < 5 & 6 > 5"],
		],
		[
			"markup in a title",
			"<item><title>Up <b>3.93</b> %</title></item>",
			["Up 3.93 %"],
		],
		[
			"escaped markup in a title",
			"<item><title>Up &lt;b&gt;3.93&lt;/b&gt; %</title></item>",
			["Up 3.93 %"],
		],
		[
			"an enclosure that nobody closes",
			'<item><enclosure url="a.mp3"><title>A</title><br><link>/1</link></item><item><title>B</title></item>',
			["A", "B"],
		],
		[
			"an enclosure with an end",
			'<item><enclosure url="a.mp3"></enclosure><title>A</title></item>',
			["A"],
		],
		[
			"an unclosed title",
			"<item><title>A<link>x</link></item><item><title>B</title></item>",
			["Ax", "B"],
		],
		[
			"an unclosed item",
			"<item><title>A</title><item><title>B</title></item>",
			["A", "B"],
		],
		[
			"a closing tag too many",
			"</b><item></b><title>A</title></i></item>",
			["A"],
		],
		["tags in capitals", "<ITEM><TITLE>A</TITLE></ITEM>", ["A"]],
		[
			"attributes without quotes",
			"<item><title type=text>A</title></item>",
			["A"],
		],
		[
			"a quote too many in a tag",
			'<item><description><img alt=5"> tall <a href="x">A</a></description><title>A</title></item><item><title>B</title></item>',
			["A", "B"],
		],
		[
			"a quote that never ends",
			"<item><title type='text>A</title></item><item><title>B</title></item>",
			["A", "B"],
		],
		[
			"a comment in between",
			"<item><!-- <title>no</title> --><title>A<!-- x --></title></item>",
			["A"],
		],
		[
			"CDATA and text mixed",
			"<item><title>A <![CDATA[& B]]> &amp; C</title></item>",
			["A & B & C"],
		],
		[
			"CDATA in markup",
			"<item><title><b>A</b> <![CDATA[<i>]]></title></item>",
			["A <i>"],
		],
		[
			"strange elements",
			"<item><media:group><title>no</title></media:group><title>A</title></item>",
			["A"],
		],
		[
			"a strange element that never ends",
			"<item><x:y><title>A</title></item><item><title>B</title></item>",
			["B"],
		],
	])("%s", async (_, inside, titles) => {
		expect(await titlesOf(rss(inside))).toEqual(titles);
	});
});

describe("repairs: the document", () => {
	const item = "<item><title>A</title></item>";

	it.each<[string, string, readonly string[] | string]>([
		["junk before the root", `Warning: mysql\n<br />${rss(item)}`, ["A"]],
		["no version", `<rss><channel>${item}</channel></rss>`, ["A"]],
		[
			"version 0.92",
			`<rss version="0.92"><channel>${item}</channel></rss>`,
			["A"],
		],
		[
			"a declaration with a subset",
			`<!DOCTYPE rss [<!ENTITY x "<item>">]>${rss(item)}`,
			["A"],
		],
		[
			"RDF",
			`<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>t</title></channel>${item}</rdf:RDF>`,
			["A"],
		],
		[
			"RDF with prefixes",
			`<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel/><s:channel></s:channel><s:item><s:title>A</s:title></s:item></r:RDF>`,
			["A"],
		],
		[
			"Atom with prefixes",
			`<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title></a:entry></a:feed>`,
			["A"],
		],
		[
			"Atom 0.3",
			`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped">A &amp;amp; B</title><issued>2026-01-01T00:00:00Z</issued></entry></feed>`,
			["A & B"],
		],
		["a channel without items", rss(""), []],
		["a root without a channel", '<rss version="2.0"></rss>', "not-a-feed"],
		["a root and no more", "<feed", "not-a-feed"],
		["another kind of XML", "<svg><title>A</title></svg>", "not-a-feed"],
		[
			"a page about feeds",
			"<html><body><pre>&lt;rss&gt;</pre></body></html>",
			"not-a-feed",
		],
	])("%s", async (_, text, titles) => {
		expect(await titlesOf(text)).toEqual(titles);
	});

	it("cut anywhere, keeps exactly the items that were whole by then", async () => {
		const whole = rss(
			`<item><title>A</title><description><![CDATA[x > y]]></description></item>\n<item><title>B & C</title><guid isPermaLink="false">2</guid></item>`,
		);
		const ends = [...whole.matchAll(/<\/item>/g)].map(
			({ index, 0: { length } }) => index + length,
		);
		const start = whole.indexOf("<item>");
		for (let at = start; at <= whole.length; at++) {
			const kept = await titlesOf(whole.slice(0, at));
			const wanted = ["A", "B & C"].slice(
				0,
				ends.filter((end) => end <= at).length,
			);
			const none = wanted.length === 0;
			expect(kept, whole.slice(0, at)).toEqual(none ? "broken-off" : wanted);
		}
	});

	it("reads no more items than it may", () => {
		const text = rss("<item><title>A</title></item>".repeat(5));
		const repaired = repairXml(text, 3);
		expect(repaired?.items).toBe(3);
		expect(repaired?.repairs).toEqual(["only the first 3 items read"]);
	});

	it("mends nothing where nothing is wrong", () => {
		const text = rss(
			"<item><title>A &amp; B</title><link>https://n.example/?a=1&amp;b=2</link></item>",
		);
		expect(repairXml(text, 9)?.repairs).toEqual([]);
	});
});

describe("repairs: whatever comes", () => {
	const piece = fc.constantFrom(
		...[
			"<item>",
			"</item>",
			"<title>",
			"</title>",
			"<link>",
			"<link href='x'/>",
			"<entry>",
			"</entry>",
		],
		...[
			"<author>",
			"<name>",
			"<![CDATA[",
			"]]>",
			"<!--",
			"-->",
			"<!DOCTYPE x [",
			"]>",
			"&",
			"&amp;",
			"&#27;",
		],
		...[
			"<",
			">",
			'"',
			"'",
			"<a b=",
			"<description>",
			"</description>",
			"<guid x='1'>",
			"</channel>",
			"text",
			"輝達",
		],
	);
	const root = fc.constantFrom(
		"<rss><channel>",
		"<feed>",
		"<rdf:RDF><channel></channel>",
		"{",
		"",
	);

	it("never throws, and what it gives is read", async () => {
		await fc.assert(
			fc.asyncProperty(
				root,
				fc.array(piece, { maxLength: 40 }),
				async (start, pieces) => {
					const text = start + pieces.join("");
					const repaired = repairXml(text, 100);
					const feed = await read(text);
					if (repaired === null || feed.kind !== "feed") return;
					expect(feed.items.length).toBeLessThanOrEqual(repaired.items);
				},
			),
			{ numRuns: 600, seed: 7 },
		);
	});
});
