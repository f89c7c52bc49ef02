import { expect, test } from "vitest";
import { Spotter } from "../../src/text/spotter.ts";

const spotter = new Spotter([
	["plan", "deal"],
	["planet", "'t"],
	["协议", "2"],
]);

test.each([
	["Their plan failed.", 0b001],
	["PLANNED, they said.", 0b001],
	["The planet turns.", 0b011],
	["An explained ideal.", 0b000],
	["mega-deals don't last", 0b011],
	["签署协议", 0b100],
	["签署deal", 0b001],
	["x2", 0b100],
	["", 0],
])("%s: %i", (text, marks) => {
	expect(spotter.spot(text, 0, text.length)).toBe(marks);
});

test("only what stands between the ends is seen", () => {
	const text = "a deal, a planet";
	expect(spotter.spot(text, 0, 5)).toBe(0);
	expect(spotter.spot(text, 7, text.length - 2)).toBe(0b001);
});
