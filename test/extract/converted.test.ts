import { expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { lexiconOf } from "../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);

/** Each sum that is paid, and what the article converts it to. */
const sumsIn = (title: string, text: string): readonly string[] =>
	extract({ title, text, published: "2026-11-11" }, lexicon).claims.flatMap(
		({ value, converted }) =>
			value === undefined
				? []
				: [
						[value, ...(converted ? [converted] : [])]
							.map(({ unit, high }) => `${unit} ${(high ?? 0) / 1e9}B`)
							.join(" = "),
					],
	);

test.each([
	[
		"in brackets",
		"Infineon wants more",
		"Infineon will acquire Lattice for 13.4 billion euros ($15.5 billion).",
		["EUR 13.4B = USD 15.5B"],
	],
	[
		"in the text, though the headline tells it alone",
		"Infineon to acquire Lattice for €13.4bn",
		"Infineon will acquire Lattice for 13.4 billion euros ($15.5 billion).",
		["EUR 13.4B = USD 15.5B"],
	],
	[
		"in Chinese",
		"英飞凌收购莱迪思",
		"英飞凌宣布，将以134亿欧元（约155亿美元）收购莱迪思。",
		["EUR 13.4B = USD 15.5B"],
	],
	[
		"nowhere",
		"Infineon wants more",
		"Infineon will acquire Lattice for $15.5 billion.",
		["USD 15.5B"],
	],
] as const)("a sum converted %s", (_, title, text, sums) => {
	expect(sumsIn(title, text)).toEqual(sums);
});
