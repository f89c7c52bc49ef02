import fc from "fast-check";
import { expect, it } from "vitest";
import { Backing, few } from "../../../src/ledger/figure/backing.ts";
import { supportOf } from "../../../src/ledger/figure/support.ts";
import { type Piece, pieceOf, storyOf } from "../../../src/ledger/piece.ts";
import { exactly, invests } from "../tell.ts";
import { entryOf } from "../world.ts";

const start = Date.parse("2025-09-22");
const hour = 3_600_000;
const claim = invests(exactly(1e11), "$100 billion");

/** Enough for tables, told by a few outlets; a copy tells the story of the piece that it names. */
const pieces = fc
	.array(
		fc.record({
			outlet: fc.constantFrom("a.com", "b.com", "c.cn", "d.tw"),
			hours: fc.nat(20),
			copyOf: fc.option(fc.nat(9)),
		}),
		{ minLength: few + 8, maxLength: 2 * few },
	)
	.map((told) => {
		const all = told.map(({ outlet, hours }, i) => {
			const at = new Date(start + hours * hour).toISOString();
			return pieceOf(entryOf({ at, outlet }, i));
		});
		for (const [i, { copyOf }] of told.entries()) {
			const [piece, leader] = [all[i], copyOf === null ? null : all[copyOf]];
			if (piece && leader && i > 9) piece.leader = leader;
		}
		return all;
	});

/** Told, and some of them taken back one by one. */
const taken = pieces.chain((all) =>
	fc.tuple(fc.constant(all), fc.shuffledSubarray(all)),
);

const countsOf = (backing: Backing) => ({
	stories: backing.stories,
	outlets: backing.outlets,
	firstBy: ["a.com", "b.com", "c.cn", "d.tw"].map((outlet) =>
		backing.firstBy(outlet),
	),
});

const filledWith = (told: readonly Piece[]): Backing => {
	const backing = new Backing();
	for (const piece of told) backing.add(supportOf(claim, piece, false));
	return backing;
};

it("counts after each that is taken back as if that had never been told", () => {
	fc.assert(
		fc.property(taken, ([all, gone]) => {
			const backing = filledWith(all);
			expect(backing.stories).toBe(new Set(all.map(storyOf)).size);
			for (const [i, piece] of gone.entries()) {
				backing.remove(piece);
				const left = all.filter(
					(other) => !gone.slice(0, i + 1).includes(other),
				);
				expect(countsOf(backing)).toEqual(countsOf(filledWith(left)));
			}
		}),
		{ numRuns: 30 },
	);
});

it("gives back what it takes out, and nothing for who does not say so", () => {
	const [told, other] = ["a.com", "b.com"].map((outlet, i) =>
		pieceOf(entryOf({ at: "2025-09-22", outlet }, i)),
	);
	if (!told || !other) throw new Error("two pieces are needed");
	const backing = filledWith([told]);
	expect(backing.remove(other)).toBeNull();
	expect(backing.remove(told)?.piece).toBe(told);
	expect(countsOf(backing)).toMatchObject({ stories: 0, outlets: 0 });
});
