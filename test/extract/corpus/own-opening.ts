import { corpus, exactly } from "../corpus.ts";

/** Names that begin with a word that mostly opens a sentence or tells a place, and names that it only stands before. */

corpus(
	{
		kind: "funding-round",
		subject: "New Harbor Compute",
		value: exactly(4e8, "USD"),
	},
	{
		en: [
			"New Harbor Compute has raised $400 million. Microsoft said that New Harbor Compute would build for it.",
			"Microsoft's landlord New Harbor Compute has raised $400 million.",
		],
	},
);
corpus(
	{
		kind: "stake",
		subject: "Microsoft",
		object: "New Mesa Power & Light",
		value: exactly(30, "percent"),
	},
	{ en: ["Microsoft holds a 30% stake in New Mesa Power & Light."] },
);
corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Big Sandy Digital",
		value: exactly(5e7, "USD"),
	},
	{
		en: [
			"Big Sandy Digital is a colocation firm, and Nvidia has put $50 million into Big Sandy Digital.",
		],
	},
);
corpus(
	{
		kind: "capacity",
		subject: "Microsoft",
		object: "Texas Ridge Power",
		value: exactly(0.2, "GW"),
		qualifier: "total",
	},
	{
		en: [
			"On Monday, Texas Ridge Power agreed to buy turbines from GE Vernova. Microsoft takes 200 MW from Texas Ridge Power.",
		],
	},
);
corpus(
	{
		kind: "funding-round",
		subject: "Larch Compute",
		value: exactly(2e8, "USD"),
	},
	{
		en: [
			"Larch Compute raised $200 million. In Texas Larch Compute builds its first hall.",
			"New: Larch Compute raised $200 million.",
			"Australian Larch Compute raised $200 million.",
		],
	},
);
corpus(
	{
		kind: "funding-round",
		subject: "VAST Data",
		value: exactly(1e9, "USD"),
	},
	{ en: ["VAST Data raised $1 billion."] },
);
