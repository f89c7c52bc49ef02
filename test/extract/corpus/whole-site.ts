import { corpus, exactly, nothing } from "../corpus.ts";

const due = {
	kind: "milestone",
	subject: "xAI",
	qualifier: "full-capacity",
	when: { to: "2026-12-31" },
} as const;

// All of a site comes alive, no first part of it.
corpus(due, {
	en: [
		"The entire xAI site should be online by the end of 2026.",
		"The full xAI campus is due online by the end of 2026.",
	],
});

// Its first buildings are finished, not all.
corpus(
	[
		{
			kind: "capacity",
			subject: "Crusoe",
			qualifier: "total",
			value: exactly(2.7, "GW"),
		},
		{
			...due,
			subject: "Crusoe",
			qualifier: "first-capacity",
			when: { from: "2027-01-01", to: "2027-12-31" },
		},
	],
	{
		en: [
			"Crusoe is building a data center of 2.7 gigawatts near Cheyenne. Crusoe expects to finish the first buildings in 2027.",
			// A site called by a name that no table has, where the text has told of systems.
			"Crusoe is building a data center of 2.7 gigawatts near Cheyenne. It expects Larkhill to begin operating in 2027.",
		],
	},
);

nothing([
	"Construction of the Vantage campus starts in 2027.",
	"Crusoe goes on. It expects margins to begin growing in 2027.",
]);
