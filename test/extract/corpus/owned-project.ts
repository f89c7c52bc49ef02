import { corpus, exactly } from "../corpus.ts";

const total = (subject: string, power: number) =>
	({
		kind: "capacity",
		subject,
		qualifier: "total",
		value: exactly(power, "GW"),
	}) as const;

const first = {
	kind: "capacity",
	subject: "G42",
	qualifier: "first",
	value: exactly(0.2, "GW"),
} as const;

corpus(
	[
		total("G42", 1),
		{
			kind: "milestone",
			subject: "G42",
			qualifier: "full-capacity",
			when: { from: "2028-01-01", to: "2028-12-31" },
		},
	],
	{
		en: ["G42's 1-gigawatt Stargate UAE cluster will be complete in 2028."],
	},
);

corpus(
	[
		first,
		total("G42", 1),
		{
			kind: "milestone",
			subject: "G42",
			qualifier: "first-capacity",
			when: { to: "2026-12-31" },
		},
	],
	{
		en: [
			"G42 expects the first 200 megawatts of its 1-gigawatt Stargate UAE cluster to be completed by 2026.",
		],
	},
);

corpus(
	[
		total("G42", 1),
		first,
		{
			kind: "milestone",
			subject: "G42",
			qualifier: "first-capacity",
			when: { from: "2026-01-01", to: "2026-12-31" },
		},
	],
	{ zh: ["G42的星际之门1GW，首期200MW定于2026年启用。"] },
);

// Without a size it is that of all its founders.
corpus(total("Stargate", 7), {
	en: ["OpenAI said its Stargate project now has 7 gigawatts."],
});
