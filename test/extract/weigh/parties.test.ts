import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);

/** `user > maker` of each claim on systems or contracts. */
const partiesIn = (title: string, text: string): readonly string[] => {
	const { claims } = extract({ title, text, published: "2025-11-20" }, lexicon);
	const pairs = claims
		.filter(({ kind }) =>
			["capacity", "chips", "milestone", "purchase"].includes(kind),
		)
		.map(({ subject, object }) => `${subject} > ${object ?? "nobody"}`);
	return [...new Set(pairs)];
};

test.each([
	[
		"who runs a site is told, and whose chips stand in it",
		"Stargate UAE to open with 200 MW",
		"G42 will build the 1-gigawatt cluster and OpenAI will run it on Nvidia GB300 systems. The first 200 megawatts go live in 2026.",
		["OpenAI > NVIDIA"],
	],
	[
		"a maker of chips for others supplies no power",
		"博通与台积电股价走高",
		"博通负责设计，台积电以N3制程生产。OpenAI与博通合作规模10吉瓦，今年下半年开始部署。",
		["OpenAI > Broadcom"],
	],
	[
		"a landlord supplies no chips",
		"Nscale to deploy 104,000 Nvidia GPUs in Texas",
		"Nscale will put 104,000 Nvidia GB300 GPUs into a 240MW campus that it leases from Ionic Digital.",
		["Nscale > NVIDIA"],
	],
	[
		"what the sentence says stays",
		"AMD and OpenAI sign",
		"OpenAI will deploy 6 gigawatts of AMD chips. Nvidia is to supply 10 gigawatts of systems to OpenAI.",
		["OpenAI > AMD", "OpenAI > NVIDIA"],
	],
	[
		"a fleet without a supplier has none",
		"Meta speaks of its plans",
		"Meta will build 5 gigawatts of data centers of its own by 2030.",
		["Meta > nobody"],
	],
])("%s", (_, title, text, parties) => {
	expect(partiesIn(title, text).toSorted()).toStrictEqual(parties.toSorted());
});

test("only names of the article are chosen, and nobody supplies himself", () => {
	const parties = partiesIn(
		"Oracle, OpenAI and SoftBank name five sites",
		"Oracle will run 4.5 GW for OpenAI. SoftBank adds 1.5 GW. Crusoe built the first 1.2 GW in Abilene with 400,000 GB200 chips.",
	);
	expect(parties.length).toBeGreaterThan(0);
	for (const pair of parties) {
		const [user, maker] = pair.split(" > ");
		expect(user).not.toBe(maker);
		for (const name of [user, maker])
			expect([
				...["Oracle", "OpenAI", "SoftBank", "Crusoe", "NVIDIA"],
				"nobody",
			]).toContain(name);
	}
});
