import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);

/** Who gets a power, a time or a sum from whom, of those of one kind. */
const parties = (kind: string, text: string): readonly string[] => [
	...new Set(
		extract({ text, published: "2025-10-30" }, lexicon)
			.claims.filter((claim) => claim.kind === kind)
			.map(({ subject, object }) => `${subject}>${object ?? ""}`),
	),
];

test.each([
	[
		"capacity",
		"CoreWeave signed a $7 billion lease with Applied Digital. CoreWeave has committed to all 400 megawatts.",
		["CoreWeave>Applied Digital"],
	],
	[
		"capacity",
		"Galaxy signed two 15-year leases with CoreWeave worth $15 billion. Galaxy will deliver 800 megawatts.",
		["CoreWeave>Galaxy"],
	],
	[
		"capacity",
		"Cipher Mining signed a ten-year lease with Fluidstack worth $830 million. Cipher Mining adds 39 megawatts, so that the total leased there is 300 megawatts.",
		["Cipher Mining>", "Fluidstack>Cipher Mining"],
	],
	// A maker of chips may be a tenant too.
	[
		"capacity",
		"Riot Platforms bought land at Rockdale. AMD takes 25 MW of IT capacity from Riot Platforms for 10 years.",
		["AMD>Riot Platforms"],
	],
	// All that the landlord could have is its own, but not what the tenant may take of it.
	[
		"capacity",
		"Galaxy signed a $15 billion lease with CoreWeave for 800 megawatts. The property could support up to 3.5 gigawatts.",
		["CoreWeave>Galaxy", "Galaxy>"],
	],
	// A site of its own, what runs already, and a third party's are none of the lease's.
	[
		"capacity",
		"Galaxy signed a $15 billion lease with CoreWeave. Galaxy also plans its own 500 MW site.",
		["Galaxy>"],
	],
	[
		"capacity",
		"Galaxy signed a $15 billion lease with CoreWeave. CoreWeave ended the quarter with 590 MW of active power.",
		["CoreWeave>"],
	],
	// Who answers for the rent is no tenant, and the sum answered for no price.
	[
		"purchase",
		"TeraWulf signed a $3.7 billion lease with Fluidstack. Google, providing a backstop, gets warrants. Google will backstop $1.8 billion of the lease.",
		["Fluidstack>TeraWulf"],
	],
	[
		"purchase",
		"Hut 8 signed a 15-year, $7 billion lease with Fluidstack, with a financial backstop from Google.",
		["Fluidstack>Hut 8"],
	],
])("%s: %s", (kind, text, expected) => {
	expect(parties(kind, text)).toEqual(expected);
});
