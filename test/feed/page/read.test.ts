import { describe, expect, it } from "vitest";
import { readPage as read } from "../../../src/feed/page/read.ts";

const english = [
	"Nvidia will put up to $100 billion into OpenAI, in steps of $10 billion for each gigawatt of systems that goes online.",
	"The first gigawatt, built on the Vera Rubin platform, is due in the second half of 2026, both companies said on Monday.",
	"Shares of the chip maker closed 3.93 percent higher, which added some $170 billion to its market value, by our count.",
];
const chinese = [
	"輝達將向OpenAI投資最多1000億美元，每部署1吉瓦系統投入100億美元，首批資金在簽約時到位。",
	"第一個吉瓦預計在2026年下半年上線，採用Vera Rubin平台，雙方週一發布聲明表示，細節仍在敲定。",
	"消息公布後，輝達股價收漲3.93%，市值增加約1700億美元，博通則下跌1.61%，市場反應不一。",
];
const menu = `<nav><ul>${"<li><a href=/x>Section of the site, with commas, and more</a></li>".repeat(30)}</ul></nav>`;
const related = `<div class="list">${"<p><a href=/y>Another story about chips, money, power and the people behind all that</a></p>".repeat(8)}</div>`;
const comments = `<div id="comments">${"<p>I think that this is a bubble, and I have said so, many times, to anyone who would listen to me.</p>".repeat(20)}</div>`;

const paragraphs = (lines: readonly string[]) =>
	lines.map((line) => `<p>${line}</p>`).join("\n");

const shapes: Readonly<Record<string, (lines: readonly string[]) => string>> = {
	"an article element": (lines) =>
		`<body>${menu}<article><h1>Title</h1>${paragraphs(lines)}</article>${related}${comments}<footer>Copyright, all rights, reserved, of course, by us</footer></body>`,
	"divs named by nobody": (lines) =>
		`<body>${menu}<div class=a><div class=b><div class=c>${paragraphs(lines)}</div>${related}</div></div>${comments}</body>`,
	"paragraphs that are never closed": (lines) =>
		`<body>${menu}<div class="story"><p>${lines.join("<p>")}</div>${related}</body>`,
	"lines broken by br": (lines) =>
		`<body>${menu}<div id="artibody">${lines.join("<br><br>")}</div>${related}${comments}</body>`,
	"a body in sections with advertisements between them": (lines) =>
		`<body>${menu}<div class="main">${lines.map((line) => `<section><p>${line}</p></section><div class="ad-slot"><p>Buy our gold coins, now, cheap, only today, for you.</p></div>`).join("")}</div>${comments}</body>`,
	"a table for a layout": (lines) =>
		`<body><table><tr><td>${menu}</td><td>${paragraphs(lines)}</td><td>${related}</td></tr></table></body>`,
};

/** The article on a page. */
const readPage = (...given: Parameters<typeof read>): string =>
	read(...given).text;

const bytesOf = (html: string) => new TextEncoder().encode(html);
const page = (html: string) => `<!doctype html><html>${html}</html>`;

describe("readPage", () => {
	for (const [shape, make] of Object.entries(shapes))
		it.each([
			["English", english],
			["Chinese", chinese],
		])(`finds the article in ${shape}, %s`, (_, lines) => {
			const text = readPage(bytesOf(page(make(lines))), "text/html");
			for (const line of lines) expect(text).toContain(line);
			expect(text).not.toMatch(
				/Section of the site|Another story|bubble|gold coins|Copyright/,
			);
		});

	it("takes long lists of names for no article", () => {
		const districts = `<div>${"<p>北京市：东城区、西城区、朝阳区、丰台区、石景山区、海淀区、门头沟区、房山区、通州区、顺义区、昌平区、大兴区</p>".repeat(9)}</div>`;
		const article = `<div>${paragraphs(chinese)}</div>`;
		const html = page(`<body>${article}${districts}</body>`);
		const text = readPage(bytesOf(html), "text/html");
		for (const line of chinese) expect(text).toContain(line);
		expect(text).not.toContain("东城区");
	});

	it("takes the body that the page tells to machines", () => {
		const articleBody = [...english, ...english].join("\n\n");
		const told = JSON.stringify({
			"@graph": [
				{ "@type": "WebPage" },
				{ "@type": "NewsArticle", articleBody },
			],
		});
		const html = page(
			`<head><script type="application/ld+json">${told}</script></head><body>${menu}<div id=app></div></body>`,
		);
		expect(readPage(bytesOf(html), "text/html")).toBe(articleBody);
	});

	it("does not believe one that is cut short", () => {
		const told = JSON.stringify({ articleBody: "Nvidia will put up to…" });
		const html = page(
			`<script type="application/ld+json">${told}</script><article>${paragraphs(english)}</article>`,
		);
		expect(readPage(bytesOf(html), null)).toBe(english.join("\n"));
	});

	it("reads the encoding that only the page names", () => {
		// 第一 in Big5, as often as a body needs it.
		const sign = Buffer.from([0xb2, 0xc4, 0xa4, 0x40]);
		const bytes = Buffer.concat([
			Buffer.from('<html><meta charset="big5"><article><p>'),
			...Array.from({ length: 80 }, () => sign),
			Buffer.from("</p></article></html>"),
		]);
		expect(readPage(bytes, "text/html")).toBe("第一".repeat(80));
	});

	it.each([
		["a front page", page(`<body>${menu}${related}${related}</body>`)],
		["an empty page", page("<body></body>")],
		[
			"a shell for scripts",
			page(
				"<body><div id=root></div><script>let a = 1, b = 2, c = 3;</script></body>",
			),
		],
		["nothing", ""],
	])("finds none in %s", (_, html) => {
		expect(readPage(bytesOf(html), "text/html")).toBe("");
	});

	it.each([
		["deep nesting", "<div>".repeat(200_000)],
		[
			"scripts that never end",
			'<script type="application/ld+json">'.repeat(40_000),
		],
		[
			"lists in lists that are told to machines",
			`<script type="application/ld+json">${"[".repeat(50_000)}${"]".repeat(50_000)}</script>`,
		],
		[
			"graphs in graphs",
			`<script type="application/ld+json">${'{"@graph":'.repeat(5_000)}1${"}".repeat(5_000)}</script>`,
		],
		["tags that never close", "<div class='a".repeat(100_000)],
		["descriptions that never end", "<meta name=a ".repeat(100_000)],
		["ends without beginnings", "</div>".repeat(200_000)],
		[
			"lists within lists",
			`<script type="application/ld+json">${"[".repeat(100_000)}${"]".repeat(100_000)}</script>`,
		],
	])("gets through %s", (_, html) => {
		expect(readPage(bytesOf(html), "text/html")).toBe("");
	});

	it("gets through a body told that is one tag without an end", () => {
		const body = `<${"a".repeat(1_500_000)}`;
		const html = `<script type="application/ld+json">{"articleBody":"${body}"}</script>`;
		expect(readPage(bytesOf(html), "text/html")).toMatch(/^<a+$/);
	});
});

describe("readPage tells what a page is called", () => {
	it.each<[string, string, readonly string[]]>([
		["by its title", "<title>Nvidia &amp; OpenAI</title>", ["Nvidia & OpenAI"]],
		[
			"by what it tells those who list it",
			`<meta property="og:title" content="It's &quot;done&quot;"><meta content='輝達' name='twitter:title'>`,
			[`It's "done"`, "輝達"],
		],
		[
			"by its first heading, markup and all",
			"<h1 class=a>Nvidia <em>and</em> OpenAI</h1><h2>no</h2>",
			["Nvidia and OpenAI"],
		],
		["by nothing", "<meta name=description content=a><h1></h1>", []],
	])("%s", (_, html, titles) => {
		expect(read(bytesOf(page(html)), "text/html").titles).toEqual(titles);
	});
});
