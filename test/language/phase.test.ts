import { expect, test } from "vitest";
import { isOpened, isOpening } from "../../src/language/phase.ts";
import { tellsWhole } from "../../src/language/whole.ts";

test.each([
	["the site will begin operations with a capacity of ", true],
	["it expects to launch in early 2026 with ", true],
	["wants to begin operations in 2026 with up to ", true],
	["the campus will start at ", true],
	["starting from about ", true],
	["goes live in May with an initial ", true],
	["with an initial capacity of up to ", true],
	// Nothing starts with that power.
	["it launched a campus, with ", false],
	["the site ended the year with ", false],
	["it started to build ", false],
])("%sN MW is a first part: %s", (ahead, expected) => {
	expect(isOpened(ahead)).toBe(expected);
});

test.each([
	[" to begin with and potential for more", true],
	[" initially, with room for more", true],
	[" of capacity at first", true],
	[
		" of IT capacity to its tenant at the lake, the first tranche of more",
		true,
	],
	[" there, which makes up the first phase", true],
	// Told of another part, or of nothing that starts.
	[" to start in May", false],
	[" initially planned there", false],
	[", a second phase", false],
	[" by 2027. The first phase is due", false],
])("N MW%s is a first part: %s", (behind, expected) => {
	expect(isOpening(behind)).toBe(expected);
});

test.each([
	["at build-out the property could support up to ", "", true],
	["the campus, dubbed Lark Hill, is designed to scale up to ", "", true],
	["its total pipeline stands at ", " of power", true],
	["authorized capacity is now over ", "", true],
	["it expects more from its ", " development pipeline", true],
	["the tenant takes ", " at the campus", false],
	["the company could spend on ", "", false],
])(
	"%sN GW%s is all that a landlord may have: %s",
	(ahead, behind, expected) => {
		expect(tellsWhole(ahead, behind)).toBe(expected);
	},
);
