import { afterEach, describe, expect, it } from "vitest";
import { type Edition, type Item, openNewsroom } from "./newsroom.ts";

const filler =
	"The companies did not say more about how this is to come about. They will speak to the press in the coming weeks, as they put it. ".repeat(
		6,
	);
const told = (words: string): Item => ({
	title: "OpenAI and NVIDIA",
	text: `NVIDIA will invest ${words} in OpenAI, both companies said. ${filler}`,
	...{ link: "/one", guid: "1" },
});
const other: Item = {
	...{ title: "Weather", text: `It rains. ${filler}`, guid: "2" },
	link: "/two",
};
const [hundred, ten] = [told("$100 billion"), told("$10 billion")];

let room: Awaited<ReturnType<typeof openNewsroom>>;
afterEach(() => room.close());

/** What each reading shows, with the deals and the versions of the articles after it. */
type Readings = readonly (readonly [
	shown: Edition,
	figures: readonly string[],
	versions: readonly number[],
])[];

const first = ["NVIDIA OpenAI 100"];
const corrected = ["NVIDIA OpenAI 10"];

const expectRead = async (readings: Readings): Promise<void> => {
	for (const [shown, figures, versions] of readings) {
		await room.read(shown);
		expect([room.figures(), await room.versions()]).toEqual([
			figures,
			versions,
		]);
	}
};

describe("an article in one feed", () => {
	it.each<[string, Readings]>([
		[
			"says again what it said first, once a mistake was taken back",
			[
				[{ "/a": [hundred] }, first, [1]],
				[{ "/a": [ten] }, corrected, [2]],
				[{}, corrected, [2]],
				[{ "/a": [hundred] }, first, [3]],
				[{}, first, [3]],
				[{ "/a": [ten] }, corrected, [4]],
			],
		],
		[
			"is the same when it comes back after it was away",
			[
				[{ "/a": [hundred, other] }, first, [1, 1]],
				[{ "/a": [other] }, first, [1, 1]],
				[{ "/a": [hundred, other] }, first, [1, 1]],
			],
		],
	])("%s", async (_, readings) => {
		room = await openNewsroom(["/a"]);
		await expectRead(readings);
	});

	it("is told each time that it takes another figure, one that it had before too", async () => {
		room = await openNewsroom(["/a"]);
		const turns = [hundred, ten, hundred, ten, ten, hundred];
		for (const turn of turns) await room.read({ "/a": [turn] });
		const [toTen, toHundred] = [
			"Updated: NVIDIA → OpenAI, investment: $10B, was $100B",
			"Updated: NVIDIA → OpenAI, investment: $100B, was $10B",
		];
		const [, ...updates] = await room.alerts();
		expect(updates).toEqual([toTen, toHundred, toTen, toHundred]);
	});
});

/** The same text with the furniture of its page. */
const dressed = (item: Item): Item => ({
	...item,
	text: `By A Reporter, Monday 22 September 2025, in New York, for the paper. ${item.text} Read what else we have on chips.`,
});
const teaserOf = (item: Item): Item => ({ ...item, text: "NVIDIA said…" });
const pageOf = ({ text }: Item): string =>
	`<html><body><article><p>By A Reporter, Monday, in New York, for the paper.</p><p>${text}</p></article></body></html>`;
const added: Item = {
	...hundred,
	text: `${hundred.text} NVIDIA will also invest $5 billion in Oracle.`,
};
const reworded: Item = {
	...hundred,
	text: hundred.text.replace("both companies said", "so they said"),
};

describe("an article in two feeds", () => {
	it.each<[string, Readings]>([
		[
			"is not changed by feeds that show each a text of its own",
			[
				[{ "/a": [hundred], "/b": [ten] }, corrected, [2]],
				[{ "/a": [hundred, other] }, corrected, [2, 1]],
				[{ "/b": [other], "/a": [other] }, corrected, [2, 1]],
				[{ "/a": [hundred], "/b": [ten] }, corrected, [2, 1]],
			],
		],
		[
			"is not changed by its own full text with a byline more",
			[
				[{ "/a": [hundred], "/b": [dressed(hundred)] }, first, [1]],
				[{ "/a": [hundred, other] }, first, [1, 1]],
			],
		],
		[
			"nor by a teaser, whose page has a byline more",
			[
				[
					{
						"/a": [hundred],
						"/b": [teaserOf(hundred)],
						"/one": pageOf(hundred),
					},
					first,
					[1],
				],
			],
		],
		[
			"nor by the same without the byline",
			[[{ "/a": [dressed(hundred)], "/b": [hundred] }, first, [1]]],
		],
		[
			"is changed by another sentence, about as long as it is",
			[
				[
					{ "/a": [hundred], "/b": [added] },
					[...first, "NVIDIA Oracle 5"],
					[2],
				],
			],
		],
		[
			"is corrected by the second, though that is shorter",
			[
				[{ "/a": [hundred], "/b": [hundred] }, first, [1]],
				[{ "/a": [other], "/b": [ten] }, corrected, [2, 1]],
			],
		],
		[
			"is corrected once by both, and once back, whichever comes first",
			[
				[{ "/a": [hundred], "/b": [dressed(hundred)] }, first, [1]],
				[{ "/b": [dressed(ten)] }, corrected, [2]],
				[{ "/a": [ten] }, corrected, [2]],
				[{ "/a": [hundred] }, first, [3]],
				[{ "/b": [dressed(hundred)] }, first, [3]],
			],
		],
		[
			"is not changed by one that lags behind",
			[
				[{ "/a": [hundred], "/b": [other] }, first, [1, 1]],
				[{ "/a": [ten] }, corrected, [2, 1]],
				[{ "/b": [dressed(hundred)] }, corrected, [2, 1]],
				[{ "/b": [dressed(reworded)] }, corrected, [2, 1]],
				[{ "/b": [dressed(ten)] }, corrected, [2, 1]],
			],
		],
		[
			"is not changed by the teaser of the second",
			[
				[
					{ "/a": [hundred], "/b": [teaserOf(hundred)], "/one": null },
					first,
					[1],
				],
			],
		],
	])("%s", async (_, readings) => {
		room = await openNewsroom(["/a", "/b"], ["/one"]);
		await expectRead(readings);
	});
});

describe("an article that told nothing and has lost its text", () => {
	const mute: Item = { ...hundred, text: `It rains. ${filler}` };
	it.each<[string, Item, number]>([
		["is known to a feed that shows its teaser", teaserOf(mute), 1],
		[
			"is known to a feed that shows it in other words",
			{ ...mute, text: mute.text.replace("It rains", "It pours") },
			1,
		],
		[
			"is changed by a text that is longer",
			{ ...mute, text: mute.text.repeat(2) },
			2,
		],
	])("%s", async (_, item, versions) => {
		room = await openNewsroom(["/a", "/b"]);
		await room.read({ "/a": [mute], "/b": [other] });
		await room.read({ "/a": [other] }, 100 * 24);
		await room.bury();
		const [id = ""] = room.monitor
			.feeds()
			.flatMap(({ known }) => known.at(-1)?.id ?? []);
		expect((await room.store.article(id))?.article.text).toBe("");
		await room.read({ "/b": [item] });
		expect((await room.store.article(id))?.article.version).toBe(versions);
	});
});
