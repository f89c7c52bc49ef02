import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLedger, record } from "../../../src/ledger/ledger.ts";
import { type Piece, pieceOf, storyOf } from "../../../src/ledger/piece.ts";
import { areCopies, shareOf } from "../../../src/ledger/story/likeness.ts";
import { sketchOf } from "../../../src/ledger/story/sketch.ts";
import { openStories } from "../../../src/ledger/story/stories.ts";
import { fold } from "../../../src/text/fold.ts";
import { entryOf, topic } from "../world.ts";
import { labelled } from "./copies.ts";
import { texts } from "./texts.ts";

const articles = labelled(texts);
const start = Date.parse("2025-09-22T00:00:00Z");

/** Articles of one cluster are spread over the days, so that copies of many stories come mixed. */
const pieces = articles.map(({ cluster, text }, i) => ({
	cluster,
	piece: pieceOf(
		entryOf(
			{
				at: new Date(start + ((i * 17) % 60) * 3_600_000).toISOString(),
				outlet: `outlet-${i % 7}.com`,
				text,
			},
			i,
		),
	),
}));

const pairsOf = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
	items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));

describe("sixty articles in twenty clusters", () => {
	const stories = openStories(() => []);
	for (const { piece } of pieces) stories.place(piece);
	const pairs = pairsOf(pieces);
	const together = pairs.filter(
		([a, b]) => storyOf(a.piece) === storyOf(b.piece),
	);
	const right = together.filter(([a, b]) => a.cluster === b.cluster);
	const wanted = pairs.filter(([a, b]) => a.cluster === b.cluster);

	it("are sixty in twenty", () => {
		expect(pieces.length).toBe(60);
		expect(new Set(pieces.map(({ cluster }) => cluster)).size).toBe(20);
	});

	it("precision of pairs is at least 0.98", () => {
		expect(right.length / together.length).toBeGreaterThanOrEqual(0.98);
	});

	it("recall of pairs is at least 0.95", () => {
		expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.95);
	});

	it("does not depend on the order in which they came", () => {
		const all = pieces.map(({ piece }) => piece);
		const everyOrder = fc.shuffledSubarray(all, { minLength: all.length });
		const named = (list: readonly Piece[]) =>
			new Map(
				list.map((piece) => [piece.article.id, storyOf(piece).article.id]),
			);
		fc.assert(
			fc.property(everyOrder, (order) => {
				const others = openStories(() => []);
				const fresh: Piece[] = order.map((piece) => ({
					...piece,
					leader: null,
				}));
				for (const piece of fresh) others.place(piece);
				expect(named(fresh)).toEqual(named(all));
			}),
			{ numRuns: 30 },
		);
	});
});

const [wire = "", , , , , , , , , , simplified = ""] = texts.map((all) =>
	all.join("\n"),
);

describe("sketches", () => {
	const share = (a: string, b: string) =>
		shareOf(sketchOf(fold(a)), sketchOf(fold(b)));

	it.each([
		["itself", wire, wire, 1],
		[
			"other case and punctuation",
			wire,
			wire.toUpperCase().replace(/[.,]/g, " ;"),
			1,
		],
		[
			"both widths of digits",
			simplified,
			simplified.replace("1000", "１０００"),
			1,
		],
	])("a text is like %s", (_, a, b, wanted) => {
		expect(share(a, b)).toBe(wanted);
	});

	it.each([
		["a report and a column on the same figures", 0, 1],
		["the same report in two languages", 0, 10],
		["two orders of the same size", 3, 4],
		["two Chinese pieces on the same money", 10, 11],
	])("apart: %s", (_, a, b) => {
		const [x, y] = [texts[a]?.join("\n") ?? "", texts[b]?.join("\n") ?? ""];
		expect(areCopies(sketchOf(fold(x)), sketchOf(fold(y)))).toBe(false);
	});

	it("is empty for what is too short to compare", () => {
		expect(sketchOf("Up 4%.")).toHaveLength(0);
		expect(sketchOf("")).toHaveLength(0);
	});

	it("of different make are not alike", () => {
		expect(shareOf(sketchOf(wire), sketchOf(wire).slice(0, 10))).toBe(0);
	});
});

it("a copy of a copy leads its own story once the model turns out to be a copy itself", () => {
	const sentences = [...(texts[0] ?? []), ...(texts[2] ?? [])];
	const stretch = (first: number, at: string) =>
		pieceOf(
			entryOf(
				{
					at,
					outlet: "a.com",
					text: sentences.slice(first, first + 6).join(" "),
				},
				first,
			),
		);
	const original = stretch(0, "2025-09-22T01:00:00Z");
	const copy = stretch(2, "2025-09-22T02:00:00Z");
	const copyOfCopy = stretch(4, "2025-09-22T03:00:00Z");
	const stories = openStories(() => []);
	stories.place(copy);
	stories.place(copyOfCopy);
	expect(storyOf(copyOfCopy)).toBe(copy);
	const moved = stories.place(original).map(({ piece }) => piece);
	expect(moved).toEqual([copy, copyOfCopy]);
	expect([copy, copyOfCopy].map(storyOf)).toEqual([original, copyOfCopy]);
});

it("a ledger with many copies of one story counts one", () => {
	const ledger = openLedger(topic);
	for (let i = 0; i < 300; i++)
		record(
			ledger,
			entryOf(
				{
					at: new Date(start + ((i * 7) % 300) * 60_000).toISOString(),
					outlet: `outlet-${i}.com`,
					text: `${wire} Copy ${i}.`,
				},
				i,
			),
		);
	const leaders = [...ledger.book.versions.values()].flat().map(storyOf);
	expect(new Set(leaders).size).toBe(1);
});
