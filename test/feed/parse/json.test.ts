import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { defaultLimits } from "../../../src/feed/limits.ts";
import { readJson } from "../../../src/feed/parse/json.ts";
import { readFeed } from "../../../src/feed/read.ts";

const version = "https://jsonfeed.org/version/1.1";
const url = "https://n.example/feed.json";
const read = (text: string, limits = defaultLimits) =>
	readFeed(new TextEncoder().encode(text), { contentType: null, url }, limits);

/** A feed with this in the list of its items. */
const withItems = (items: string) =>
	`{"version":"${version}","title":"T","items":[${items}]}`;
const [one, two] = [
	'{"id":"1","title":"One"}',
	'{"id":"2","title":"Two","authors":[{"name":"Li"}]}',
];

describe("JSON Feed: repairs", () => {
	it.each<[string, string, string[], string[]]>([
		["nothing", withItems(`${one},${two}`), ["One", "Two"], []],
		[
			"a second byte order mark",
			`\ufeff\ufeff${withItems(one)}`,
			["One"],
			["odd white space passed over"],
		],
		[
			"control characters within texts",
			withItems('{"id":"1","title":"On\te\u0007"}'),
			["On e"],
			["control characters in texts escaped"],
		],
		[
			"line ends within texts",
			withItems('{"id":"1","title":"On\r\ne"}'),
			["On e"],
			["control characters in texts escaped"],
		],
		[
			"trailing commas",
			withItems(`{"id":"1","title":"One",},${two},`),
			["One", "Two"],
			["stray commas removed"],
		],
		[
			"doubled commas",
			withItems(`${one},,${two}`),
			["One", "Two"],
			["stray commas removed"],
		],
		[
			"missing commas",
			withItems('{"id":"1" "title":"One"} {"id":"2","title":"Two"}'),
			["One", "Two"],
			["missing commas added"],
		],
		[
			"escapes that JSON has not",
			withItems(String.raw`{"id":"1","title":"It\'s \u4f60 \u12"}`),
			["It's 你 u12"],
			["unknown escapes kept as text"],
		],
		[
			"bare quotation marks",
			withItems('{"id":"1","title":"An "up to" sum"}'),
			['An "up to" sum'],
			["bare quotation marks escaped"],
		],
		[
			"words and names of JavaScript",
			withItems('{id:"1","title":"One","summary":undefined}'),
			["One"],
			["bare names quoted", "unknown words left out"],
		],
		[
			"text after the end",
			`${withItems(one)};\n<!-- cached -->`,
			["One"],
			["text after the feed left out"],
		],
		[
			"what can't be mended, from there on",
			withItems(`${one},{"id":"2","title":]},${two}`),
			["One"],
			["the feed can't be read to its end; 1 whole items kept"],
		],
		[
			"identifiers that are none",
			withItems('{"id":null,"title":"One"},{"id":{},"title":"Two"}'),
			["One", "Two"],
			[],
		],
	])("%s", async (_, text, titles, warnings) => {
		const feed = await read(text);
		if (feed.kind !== "feed") throw new Error(feed.words);
		expect(feed.items.map(({ title }) => title)).toEqual(titles);
		expect(feed.warnings).toEqual(warnings);
	});

	it.each([
		["{}", "JSON without a list of items"],
		['{"title" "x"}', "its JSON is broken at character 10"],
		['{"title":]}', "its JSON is broken at character 10"],
		[`{"items":${"[".repeat(1e6)}`, "its JSON is broken at character 73"],
	])("%.20s is no feed: %s", async (text, why) => {
		expect(await read(text)).toEqual({
			kind: "not-a-feed",
			words: `${url} is not a feed: ${why}`,
		});
	});

	it("pollutes no prototype", async () => {
		const text = withItems('{"__proto__":{"title":"evil"},"id":"1",}');
		const feed = await read(text);
		expect(feed.kind === "feed" && feed.items).toEqual([]);
		expect(Object.prototype).not.toHaveProperty("title");
	});

	it("reads no more items than are allowed", async () => {
		const feed = await read(withItems(`${one},${two}`), {
			...defaultLimits,
			items: 1,
		});
		expect(feed.kind === "feed" && feed.items).toHaveLength(1);
		expect(feed).toMatchObject({ warnings: ["only the first 1 items read"] });
	});

	it.each([
		[version, "JSON Feed 1.1"],
		["https://jsonfeed.org/version/1", "JSON Feed 1"],
		["mine", "JSON Feed"],
	])("names its version: %s", async (version, dialect) => {
		const text = JSON.stringify({ version, items: [] });
		expect(await read(text)).toMatchObject({ format: "json", dialect });
	});
});

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const item = fc.record({
	id: fc.oneof(text, fc.integer()),
	title: fc.oneof(text, fc.constant('a "quoted", [odd] {one}\\')),
	content_html: text,
	authors: fc.array(fc.record({ name: text }), { maxLength: 2 }),
	_own: fc.oneof(fc.double(), fc.boolean(), fc.constant(null)),
});
const feeds = fc.record({
	version: fc.constant(version),
	title: text,
	hubs: fc.array(fc.record({ type: text }), { maxLength: 1 }),
	items: fc.array(item, { maxLength: 4 }),
});

const itemsOf = (body: string) => {
	const reading = readJson(body, defaultLimits);
	return reading.kind === "read" ? reading.raw.items : [];
};

it("looks at no more items than it may read", () => {
	let looks = 0;
	const items = new Proxy(
		Array.from({ length: 1_000 }, () => 0),
		{
			get: (all, key) => {
				looks += /^\d+$/.test(String(key)) ? 1 : 0;
				return Reflect.get(all, key);
			},
		},
	);
	const parse = vi.spyOn(JSON, "parse").mockReturnValue({ items });
	const reading = readJson("{}", { ...defaultLimits, items: 3 });
	parse.mockRestore();
	expect(looks).toBe(3);
	expect(reading).toMatchObject({
		raw: { dropped: 3 },
		repairs: ["only the first 3 items read"],
	});
});

describe("JSON Feed: cut off at any character", () => {
	it("keeps the whole items before the cut, and no other", () => {
		fc.assert(
			fc.property(feeds, fc.constantFrom("", "\t"), (feed, indent) => {
				const body = JSON.stringify(feed, null, indent);
				const whole = itemsOf(body);
				const ends = whole.map((_, at) => {
					const upTo = { ...feed, items: feed.items.slice(0, at + 1) };
					const text = JSON.stringify(upTo, null, indent);
					return text.lastIndexOf("}", text.lastIndexOf("]")) + 1;
				});
				for (let length = 0; length < body.length; length++) {
					const kept = ends.filter((end) => end <= length).length;
					expect(itemsOf(body.slice(0, length))).toEqual(whole.slice(0, kept));
				}
			}),
			{ numRuns: 60 },
		);
	});

	it("never throws, whatever is put into it", () => {
		const odd = fc.constantFrom(...'"\\{}[],:\ufeff\u0000/ut1');
		fc.assert(
			fc.property(feeds, fc.nat(), odd, (feed, at, sign) => {
				const body = JSON.stringify(feed);
				const place = at % body.length;
				itemsOf(body.slice(0, place) + sign + body.slice(place));
				itemsOf(body.slice(0, place) + sign + body.slice(place + 1));
			}),
		);
	});

	it.each([
		[`${withItems(one).slice(0, -2)}`, 1],
		[`${withItems(`${one},${two}`).slice(0, -3)}`, 1],
	])("says so: %s", async (text, kept) => {
		const feed = await read(text);
		expect(feed).toMatchObject({
			kind: "feed",
			warnings: [`the feed breaks off; ${kept} whole items kept`],
		});
	});

	it.each(["{", `{"version":"${version}"`, withItems(one).slice(0, -9)])(
		"is tried again where no item is whole: %s",
		async (text) => {
			expect((await read(text)).kind).toBe("broken-off");
		},
	);
});
