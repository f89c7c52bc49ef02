import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identify } from "../../src/feed/identity.ts";
import { learnt } from "../../src/feed/learn.ts";
import type { ParsedFeed, ParsedItem } from "../../src/feed/parsed.ts";
import { FeedState, newFeedState } from "../../src/feed/state.ts";

const url = "https://n.example/feed";
const now = new Date("2026-01-15T12:00:00.000Z");

/** `A_b 1 /a 12:00 x`: title, identifier, link, time, what is said beside what the title tells; `-` is none. */
const itemOf = (written: string): ParsedItem => {
	const [words = "", id = "-", path = "-", time = "-", more = ""] =
		written.split(" ");
	const title = words.replaceAll("_", " ");
	return {
		title,
		id: id === "-" ? null : id,
		link: path === "-" ? null : `https://n.example${path}`,
		text: `What there is to say about ${title}.${more}`,
		published: time === "-" ? null : `2026-01-15T${time}:00.000Z`,
		...{ updated: null, author: null, source: null },
		isTeaser: false,
	};
};

const feedOf = (items: readonly ParsedItem[]): ParsedFeed => ({
	...{ kind: "feed", format: "rss", title: "News", language: null, items },
	...{ dialect: "RSS 2.0", charset: { name: "utf-8", toldBy: "valid-utf-8" } },
	link: "https://n.example/",
	pace: { ttlMinutes: null, skipHours: [], skipDays: [] },
	warnings: [],
});

type Article = { name: number; contents: string[] };

/** Reads one feed after the other; gives for each the ids, and all articles that came of it. */
const readAll = (
	readings: readonly (readonly ParsedItem[])[],
	first: FeedState = newFeedState(url),
) => {
	const articles = new Map<string, Article>();
	let state = first;
	const names = readings.map((items) => {
		const feed = feedOf(items);
		const found = identify(feed, url, state);
		state = learnt(state, feed, found, now);
		return found.items.map(({ item, known: { id, content } }) => {
			const article = articles.get(id) ?? {
				name: articles.size + 1,
				contents: [],
			};
			articles.set(id, article);
			if (!article.contents.includes(content)) article.contents.push(content);
			const version = article.contents.length;
			return {
				id,
				item,
				told: version === 1 ? `${article.name}` : `${article.name}v${version}`,
			};
		});
	});
	return { names, articles, state };
};

/** Readings as written, each with the articles that its items must be: `2` is the second one met, `2v2` a new version of it. */
type Readings = readonly (readonly [items: string, articles: string])[];

const linesOf = (items: string): readonly ParsedItem[] =>
	items.split(", ").map(itemOf);

/** So much text as no two items have in common. */
const long = "x".repeat(100);

const expectNames = (readings: Readings, first?: FeedState): FeedState => {
	const { names, state } = readAll(
		readings.map(([items]) => linesOf(items)),
		first,
	);
	expect(names.map((told) => told.map((one) => one.told).join(" "))).toEqual(
		readings.map(([, articles]) => articles),
	);
	return state;
};

describe("identifiers that go from article to article", () => {
	it.each<[string, Readings]>([
		[
			"places, shifted by one",
			[
				["A 1 /a, B 2 /b", "1 2"],
				["C 1 /c, A 2 /a, B 3 /b", "3 1 2"],
				["D 1 /d, C 2 /c, A 3 /a, B 4 /b", "4 3 1 2"],
			],
		],
		[
			"places, shifted by several",
			[
				["A 1 /a, B 2 /b, C 3 /c, D 4 /d", "1 2 3 4"],
				["E 1 /e, F 2 /f, A 3 /a, B 4 /b", "5 6 1 2"],
				["G 1 /g, H 2 /h, I 3 /i, E 4 /e", "7 8 9 5"],
			],
		],
		[
			"places, with an item in the middle",
			[
				["A 1 /a, B 2 /b, C 3 /c", "1 2 3"],
				["A 1 /a, D 2 /d, B 3 /b, C 4 /c", "1 4 2 3"],
			],
		],
		[
			"places, of which one is taken out",
			[
				["A 1 /a, B 2 /b, C 3 /c", "1 2 3"],
				["B 1 /b, C 2 /c", "2 3"],
				["B 1 /b, C 2 /c, A 3 /a", "2 3 1"],
			],
		],
		[
			"places, the oldest falling out",
			[
				["A 1 /a, B 2 /b, C 3 /c", "1 2 3"],
				["D 1 /d, A 2 /a, B 3 /b", "4 1 2"],
				["E 1 /e, D 2 /d, A 3 /a", "5 4 1"],
			],
		],
		[
			"places, where nothing of the last reading is left",
			[
				["A 1 /a, B 2 /b", "1 2"],
				["C 1 /c, D 2 /d", "3 4"],
				["E 1 /e, C 2 /c", "5 3"],
			],
		],
		[
			"places, with the same title in the same place again",
			[
				["Markets 1 /a, B 2 /b", "1 2"],
				["C 1 /c, Markets 2 /a, B 3 /b", "3 1 2"],
				["Markets 1 /d, C 2 /c, Markets 3 /a", "4 3 1"],
				["Markets 1 /e, Markets 2 /d, C 3 /c", "5 4 3"],
			],
		],
		[
			"places, with titles corrected meanwhile",
			[
				["A 1 /a, B 2 /b, C 3 /c", "1 2 3"],
				["D 1 /d, A' 2 /a, B 3 /b", "4 1v2 2"],
				["E 1 /e, D' 2 /d, A'' 3 /a", "5 4v2 1v3"],
			],
		],
		[
			"places, all titles corrected at once",
			[
				["A 1 /a, B 2 /b, C 3 /c", "1 2 3"],
				["D 1 /d, A' 2 /a, B' 3 /b", "4 1v2 2v2"],
			],
		],
		[
			"two that are exchanged",
			[
				["A 1 /a, B 2 /b, C 3 /c", "1 2 3"],
				["A 2 /a, B 1 /b, C 3 /c", "1 2 3"],
				["A 1 /a, B 2 /b, C 3 /c", "1 2 3"],
			],
		],
		[
			"one that is used again weeks later, the old article being gone",
			[
				["A 1 /a, B 2 /b", "1 2"],
				["C 3 /c, B 2 /b", "3 2"],
				["D 1 /d, C 3 /c", "4 3"],
			],
		],
		[
			"one that is used again, the old article coming back under another",
			[
				["A 1 /a, B 2 /b", "1 2"],
				["C 1 /c, B 2 /b", "3 2"],
				["A' 4 /a, C 1 /c, B 2 /b", "1v2 3 2"],
			],
		],
		[
			"places on one page, told apart by their fragments",
			[
				["A 1 /live#a, B 2 /live#b", "1 2"],
				["C 1 /live#c, A 2 /live#a, B 3 /live#b", "3 1 2"],
				["D 1 /live#d", "4"],
			],
		],
		[
			"places without links",
			[
				["A 1, B 2", "1 2"],
				["C 1, A 2, B 3", "3 1 2"],
				["D 1, E 2, F 3", "4 5 6"],
			],
		],
		[
			"places, every link that of the home page",
			[
				["A 1 /, B 2 /", "1 2"],
				["C 1 /, A 2 /, B 3 /", "3 1 2"],
				["D 1 /, C 2 /, A 3 /", "4 3 1"],
			],
		],
		[
			"places, once a link that was shared is one item's own",
			[
				["A 1 /x, B 2 /x, C 3 /c", "1 2 3"],
				["D 1 /d, A 2 /x, B 3 /x, C 4 /c", "4 1 2 3"],
				["D 1 /d, B 2 /x", "4 2"],
				["D 1 /d, E 2 /x", "4 5"],
			],
		],
	])("%s", (_, readings) => {
		expectNames(readings);
	});

	it("are found out in what an earlier program remembered, and the first names hold again", () => {
		const today = expectNames([["A 1 /a, B 2 /b", "1 2"]]);
		const { guidsMove, known, ...rest } = today;
		const former = FeedState.parse({
			...rest,
			known: known.map(({ link, ...item }) => item),
		});
		const [first] = readAll([linesOf("A 1 /a, B 2 /b")]).names;
		const { names } = readAll([linesOf("C 1 /c, A 2 /a, B 3 /b")], former);
		expect(names[0]?.slice(1).map(({ id }) => id)).toEqual(
			first?.map(({ id }) => id),
		);
	});

	it.each([
		["a title that was corrected", "A' 1 /a, B 2 /b", false],
		["an identifier that was renewed", "A 9 /a, B 2 /b", false],
		["an identifier at another article", "C 1 /c, B 2 /b", false],
		["a link that was changed", "A 1 /z, B 2 /b", false],
		["a shift", "C 1 /c, A 2 /a", true],
	])("are told by no less than a shift: %s", (_, items, wanted) => {
		const { state } = readAll(["A 1 /a, B 2 /b", items].map(linesOf));
		expect(state.guidsMove).toBe(wanted);
	});
});

describe("identifiers that stand for their articles", () => {
	it.each<[string, Readings]>([
		[
			"a link changed afterwards",
			[
				["A 1 /a, B 2 /b", "1 2"],
				["A 1 /z, B 2 /b", "1 2"],
			],
		],
		[
			"a fragment added afterwards",
			[
				["A 1 /a, B 2 /b", "1 2"],
				["A 1 /a#top, B 2 /b", "1 2"],
			],
		],
		[
			"an identifier changed under the same link",
			[
				["A 1 /a, B 2 /b", "1 2"],
				["A 7 /a, B 8 /b", "1 2"],
			],
		],
		[
			"a correction that stands above what it corrects",
			[
				["A 1 /a 09:00 x, B 2 /b", "1 2"],
				["A 1 /a 09:00 y, A 1 /a 09:00 x, B 2 /b", "1v2 2"],
			],
		],
		[
			"a correction with a later date below what it corrects",
			[
				["A 1 /a 09:00 x, B 2 /b", "1 2"],
				["A 1 /a 09:00 x, A 1 /a 11:00 y, B 2 /b", "1v2 2"],
			],
		],
		[
			"a site that moves, with other links and identifiers",
			[
				["A 1 /a 09:00, B 2 /b 10:00", "1 2"],
				["C 33 /n/c 12:00, B 22 /n/b 10:00, A 11 /n/a 09:00", "3 2 1"],
				["D 44 /n/d 13:00, C 33 /n/c 12:00, B' 22 /n/b 10:00", "4 3 2v2"],
			],
		],
		[
			"a site that moves, where titles or dates tell nothing",
			[
				["A 1 /a 09:00, A 2 /b 09:00, B 3 /c 00:00, C 4 /d", "1 2 3 4"],
				[
					"A 11 /n/a 09:00, B 33 /n/c 00:00, C 44 /n/d, A 22 /n/e 09:30",
					"5 6 7 8",
				],
			],
		],
		[
			"a site that moves, without dates",
			[
				[`A 1 /a - ${long}, B 2 /b - ${long}`, "1 2"],
				[`B 22 /n/b - ${long}, A 11 /n/a - ${long}`, "2 1"],
			],
		],
		[
			"identifiers renewed where links lead home",
			[
				["A 1 / 09:00, B 2 / 10:00", "1 2"],
				["B 22 / 10:00, A 11 / 09:00", "2 1"],
			],
		],
		[
			"a headline corrected, with the link and the identifier made of it",
			[
				["NVIDIA_to_invest_in_OpenAI a /a 09:00, B b /b 10:00", "1 2"],
				["NVIDIA_may_invest_in_OpenAI c /c 09:00, B b /b 10:00", "1v2 2"],
			],
		],
		[
			"another headline of the same moment, with another link",
			[
				["NVIDIA_to_invest_in_OpenAI a /a 09:00, B b /b 10:00", "1 2"],
				["Oracle_closes_higher c /c 09:00, B b /b 10:00", "3 2"],
				["Oracle_closes_lower d /d 09:00", "4"],
			],
		],
		[
			"another of the same title and date beside it",
			[
				["A 1 /a 09:00, B 2 /b 10:00", "1 2"],
				["A 9 /z 09:00, A 1 /a 09:00", "3 1"],
			],
		],
		[
			"links that change where there are no identifiers",
			[
				["A - /a 09:00, B - /b 10:00", "1 2"],
				["A - /n/a 09:00, B - /n/b 10:00", "1 2"],
			],
		],
		[
			"all identifiers the same",
			[
				["A 0 /a, B 0 /b", "1 2"],
				["C 0 /c, A 0 /a, B 0 /b", "3 1 2"],
			],
		],
		[
			"a title corrected",
			[
				["A 1 /a, B 2 /b", "1 2"],
				["C 3 /c, A' 1 /a, B 2 /b", "3 1v2 2"],
			],
		],
		[
			"titles exchanged under the same identifiers and links",
			[
				["A 1 /a, B 2 /b", "1 2"],
				["B 1 /a, A 2 /b", "1v2 2v2"],
			],
		],
		[
			"every link that of the home page",
			[
				["A 1 /, B 2 /", "1 2"],
				["C 3 /, A' 1 /, B 2 /", "3 1v2 2"],
			],
		],
		[
			"no links",
			[
				["A 1, B 2", "1 2"],
				["C 3, A' 1, B 2", "3 1v2 2"],
			],
		],
		[
			"neither identifiers nor links",
			[
				["A -, B -", "1 2"],
				["C -, A -, B -", "3 1 2"],
			],
		],
		[
			"an order that changes",
			[
				["A 1 /a, B 2 /b, C 3 /c", "1 2 3"],
				["C 3 /c, A 1 /a, B 2 /b", "3 1 2"],
			],
		],
		[
			"a page of each day, whose article moves away when the next comes",
			[
				["A 1 /live, B 2 /b", "1 2"],
				["C 3 /live, A 1 /a, B 2 /b", "3 1 2"],
				["D 4 /live, C 3 /c, A 1 /a", "4 3 1"],
			],
		],
		[
			"a page of each day with one title",
			[
				["Live 1 /live, B 2 /b", "1 2"],
				["Live 3 /live, Live 1 /a, B 2 /b", "3 1 2"],
			],
		],
		[
			"a page of each day, whose article gets another title as it moves away",
			[
				["A 1 /live, B 2 /b", "1 2"],
				["C 3 /live, A' 1 /a, B 2 /b", "3 4 2"],
			],
		],
	])("%s", (_, readings) => {
		expect(expectNames(readings).guidsMove).toBe(false);
	});
});

describe("an identifier whose item has another title and another link", () => {
	const post = "https://n.example/?p=10771";
	it.each<[string, Readings]>([
		[
			"stands for its article, if it is made for one",
			[
				[`Nvidia_to_invest ${post} /nvidia-to-invest, Z 2 /z`, "1 2"],
				[`Openai_gets_money ${post} /openai-gets-money, Z 2 /z`, "1v2 2"],
				[`Openai_gets_more ${post} /openai-gets-more, Z 2 /z`, "1v3 2"],
			],
		],
		[
			"stands for its article, if that is the only one",
			[
				[`A ${post} /a`, "1"],
				[`C ${post} /c`, "1v2"],
			],
		],
		[
			"stands for its article that has lost its link",
			[
				[`A ${post} /a, Z 2 /z`, "1 2"],
				[`C ${post}, Z 2 /z`, "1v2 2"],
			],
		],
		[
			"stands for its article, if that is dated as it was",
			[
				["A 1 /a 09:17, Z 2 /z 08:00", "1 2"],
				["C 1 /c 09:17, Z 2 /z 08:00", "1v2 2"],
			],
		],
		[
			"stands for its article, if the title is akin and others keep theirs",
			[
				["Nvidia_to_invest wp1 /to-invest, Z wp0 /z", "1 2"],
				["Nvidia_will_invest wp1 /will-invest, Z wp0 /z", "1v2 2"],
			],
		],
		[
			"may be used again for a title of the same make, if no other is kept",
			[
				["Update_of_Monday latest /monday", "1"],
				["Update_of_Tuesday latest /tuesday", "2"],
			],
		],
		[
			"or the date is another",
			[
				["Update_of_Monday 1 /monday 09:17, Z 2 /z 08:00", "1 2"],
				["Update_of_Tuesday 1 /tuesday 11:40, Z 2 /z 08:00", "3 2"],
			],
		],
		[
			"may be used again, if it is short and the date another",
			[
				["A 1 /a 09:17, Z 2 /z 08:00", "1 2"],
				["C 1 /c 11:40, Z 2 /z 08:00", "3 2"],
			],
		],
		[
			"may be used again, if but the day is told",
			[
				["A 1 /a 00:00", "1"],
				["C 1 /c 00:00", "2"],
			],
		],
		[
			"may be used again, if all are dated alike",
			[
				["A 1 /a 09:17, B 2 /b 09:17", "1 2"],
				["C 1 /c 09:17, D 2 /d 09:17", "3 4"],
			],
		],
		[
			"stands for none, once it was seen to move",
			[
				["A 10001 /a, B 10002 /b", "1 2"],
				["C 10001 /c, A 10002 /a", "3 1"],
				["D 10001 /d, E 10002 /e", "4 5"],
			],
		],
		[
			"goes with its link, where that is an article that has left",
			[
				[`A ${post} /a, B 2 /b`, "1 2"],
				[`B' ${post} /b`, "2v2"],
			],
		],
	])("%s", (_, readings) => {
		expectNames(readings);
	});
});

describe("a link that several articles have, one after the other", () => {
	it.each<[string, Readings]>([
		[
			"a page where each is shown for a while",
			[
				["Nvidia_buys_A 1 /alerts", "1"],
				["Oracle_sells_B 2 /alerts", "2"],
				["Oracle_sells_C 2 /alerts", "2v2"],
				["Intel_is_split 3 /alerts", "3"],
				["Nvidia_buys_A 1 /alerts", "1"],
			],
		],
		[
			"identifiers renewed, titles edited",
			[
				["Nvidia_to_invest_in_OpenAI 1 /a", "1"],
				["Nvidia_may_invest_in_OpenAI 2 /a", "1v2"],
				["英伟达将投资OpenAI 3 /b, Nvidia_may_invest 4 /a", "2 1v3"],
				["英伟达拟投资OpenAI一千亿 5 /b, Nvidia_may_invest 6 /a", "2v2 1v3"],
			],
		],
		[
			"an identifier that is the page's address, with a count of its versions",
			[
				["Nvidia_buys_A https://n.example/a#0 /a", "1"],
				["Something_else https://n.example/a#1 /a", "1v2"],
			],
		],
		[
			"a page of news without identifiers, which is edited",
			[
				["Nvidia_buys_A - /live", "1"],
				["Oracle_sells_B - /live", "1v2"],
			],
		],
		[
			"a landing page of all, without identifiers",
			[
				[
					"Nvidia_buys_A - /alerts 09:00, Oracle_sells_B - /alerts 10:00",
					"1 2",
				],
				["Intel_is_split - /alerts 11:00", "3"],
				["AMD_hires - /alerts 12:00", "4"],
			],
		],
		[
			"a landing page of all, whose titles are akin",
			[
				["Nvidia_buys_A 1 /alerts, Oracle_sells_B 2 /alerts", "1 2"],
				["Nvidia_buys_C 3 /alerts", "3"],
				["Nvidia_buys_D 4 /alerts", "4"],
				["Nvidia_buys_D 4 /alerts, Nvidia_buys_C 3 /alerts", "4 3"],
			],
		],
		[
			"places on a page, one at a time",
			[
				["Post_1 1 /live#1", "1"],
				["Post_2 2 /live#2, Post_1 1 /live#1", "2 1"],
				["Post_2 2 /live#2", "2"],
				["Post_3 3 /live#3", "3"],
				["Post_3' 3 /live#3", "3v2"],
			],
		],
		[
			"places on a page, one at a time, without identifiers",
			[
				["Post_1 - /live#1", "1"],
				["Post_2 - /live#2", "2"],
				["Post_2' - /live#2", "2v2"],
			],
		],
		[
			"pages of a program, told apart by their fragments",
			[
				["A - /app#/news/1", "1"],
				["B - /app#/news/2", "2"],
				["B' - /app#/news/2, C - /app#!news/3", "2v2 3"],
			],
		],
		[
			"a page of each day, whose former article has left the feed",
			[
				["A 1 /live, B 2 /b", "1 2"],
				["C 3 /live, A 1 /a, B 2 /b", "3 1 2"],
				["D 4 /live, C 3 /c", "4 3"],
				["E 5 /live, D 4 /d", "5 4"],
			],
		],
		[
			"identifiers that were seen to move",
			[
				["A 1 /a, B 2 /b", "1 2"],
				["C 1 /c, A 2 /a", "3 1"],
				["Other 7 /c", "3v2"],
			],
		],
	])("%s", (_, readings) => {
		expectNames(readings);
	});
});

it("knows all articles again of a feed that was empty, twice, and is filled again, those with other links too", () => {
	const many = Array.from({ length: 300 }, (_, at) => `T${at} ${at} /${at}`);
	const moved = many.map((one, at) => (at === 250 ? `${one}-new` : one));
	const readings = [many, moved, [], [], moved].map((items) =>
		items.map(itemOf),
	);
	expect(readAll(readings).articles.size).toBe(300);
});

describe("neither identifier nor link of its own", () => {
	it.each<[string, Readings]>([
		[
			"one title and date, several texts",
			[
				["News - / 00:00 x, News - / 00:00 y", "1 2"],
				["News - / 00:00 z, News - / 00:00 x, News - / 00:00 y", "3 1 2"],
				["News - / 00:00 y, News - / 00:00 z", "2 3"],
				["News - / 00:00 x, News - / 00:00 z", "1 3"],
			],
		],
		[
			"the same without links",
			[
				["News - - 00:00 x, News - - 00:00 y", "1 2"],
				["News - - 00:00 y, News - - 00:00 x", "2 1"],
			],
		],
		[
			"one title and text, several dates",
			[
				["News - / 00:00, News - / 09:00", "1 2"],
				["News - / 12:00, News - / 00:00, News - / 09:00", "3 1 2"],
			],
		],
		[
			"a text that is edited",
			[
				["News - / 09:00 x, Z - / 08:00", "1 2"],
				["News - / 09:00 y, Z - / 08:00", "1v2 2"],
			],
		],
		[
			"an item given twice",
			[
				["News - / 09:00 x, News - / 09:00 x", "1"],
				["News - / 09:00 x", "1"],
			],
		],
	])("%s", (_, readings) => {
		expectNames(readings);
	});
});

describe("links that each item has to itself", () => {
	/** Articles of which a feed shows some, each with an identifier or none, and now and then with another title. */
	const windowsOf = (corrected: fc.Arbitrary<boolean>) => {
		const marks = fc.record({
			guid: fc.option(fc.nat(5), { freq: 8 }),
			corrected,
		});
		const window = fc.record({
			start: fc.nat(12),
			shown: fc.array(marks, { minLength: 1, maxLength: 6 }),
		});
		return fc
			.array(window, { maxLength: 12 })
			.map((windows) =>
				windows.map(({ start, shown }) =>
					shown.map(({ guid, corrected: isCorrected }, at) =>
						itemOf(
							`T${start + at}${isCorrected ? "'" : ""} ${guid ?? "-"} /${start + at}`,
						),
					),
				),
			);
	};
	const many = { numRuns: 1_000 };

	/** How many links there are, ids, and pairs of both. */
	const countAll = (readings: readonly (readonly ParsedItem[])[]) => {
		const all = readAll(readings).names.flat();
		return {
			links: new Set(all.map(({ item }) => item.link)).size,
			ids: new Set(all.map(({ id }) => id)).size,
			pairs: new Set(all.map(({ item, id }) => `${item.link} ${id}`)).size,
		};
	};

	it("stand for one article each, whatever the identifiers do", () => {
		fc.assert(
			fc.property(windowsOf(fc.constant(false)), (windows) => {
				const { links, ids, pairs } = countAll(windows);
				expect([ids, pairs]).toEqual([links, links]);
			}),
			many,
		);
	});

	it("share none where an identifier goes on from an article that has lost it", () => {
		expectNames([
			["C' 0 /c, D - /d", "1 2"],
			["A 0 /a, B - /b, C 2 /c", "3 4 5"],
			["C - /c", "5"],
			["A' 2 /a, B 0 /b", "6 4"],
		]);
	});

	it("never share an article, whatever identifiers and titles do", () => {
		fc.assert(
			fc.property(windowsOf(fc.boolean()), (windows) => {
				const { ids, pairs } = countAll(windows);
				expect(pairs).toBe(ids);
			}),
			many,
		);
	});
});
