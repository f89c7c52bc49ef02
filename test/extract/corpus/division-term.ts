import { corpus } from "../corpus.ts";
import { sold } from "../fact.ts";
import { quarterOf } from "../time.ts";

/** Sales of a division, told right behind those of the whole: of the same quarter. */

const second = { when: quarterOf(2025, 2) };

corpus(
	[
		{ ...sold("AMD", 10.3), ...second },
		{ ...sold("AMD", 5.4), ...second, part: "data center" },
	],
	{
		en: [
			"AMD's second-quarter revenue was $10.3 billion. Data center revenue grew 39% to $5.4 billion.",
			"AMD posted second-quarter revenue of $10.3 billion. Data center sales rose to $5.4 billion.",
		],
	},
);
corpus(
	[
		{ ...sold("Arista", 2.3), ...second },
		{ ...sold("Arista", 0.4), ...second, part: "services" },
	],
	{
		en: [
			"Arista's second-quarter revenue was $2.3 billion. Services revenue rose to $400 million.",
		],
	},
);
// Another year is told of the division, or another's division is told of.
corpus(
	[
		{ ...sold("AMD", 10.3), ...second },
		{ ...sold("AMD", 5.4), when: quarterOf(2025, 3), part: "data center" },
	],
	{
		en: [
			"AMD's second-quarter revenue was $10.3 billion. Data center sales should come to $5.4 billion in the third quarter.",
		],
	},
);
corpus(
	[
		{ ...sold("AMD", 10.3), ...second },
		{ ...sold("NVIDIA", 41), part: "data center" },
	],
	{
		en: [
			"AMD's second-quarter revenue was $10.3 billion. Nvidia's data center sales rose to $41 billion.",
		],
	},
);
