import { corpus, exactly, nothing } from "../corpus.ts";

// A company called by what it is worth.
corpus(
	{ kind: "market-cap", subject: "NVIDIA", value: exactly(5e12, "USD") },
	{
		en: [
			"Nvidia recently became the world's first $5 trillion company.",
			"Nvidia is now a $5 trillion company.",
			"Nvidia has answered its critics. The $5 trillion company sent analysts a memo.",
			"Nvidia was accused of a scheme. The $5 trillion-valued company denied it.",
		],
	},
);
corpus(
	{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
	{
		en: [
			"OpenAI has quickly grown into a $500 billion company.",
			"OpenAI has become a $500 billion company.",
		],
	},
);
nothing(["Nvidia works with many a $5 billion company."]);

// Papers that there are not, a right that nobody has used, a comparison: no deal's fate.
nothing([
	"Nvidia and OpenAI have talked, but no term sheet has been signed.",
	"If delivery is late, Meta has the right to terminate its contract with Nebius.",
	"Meta's plan for Google chips is smaller than others.",
	"Microsoft cancelled leases for data centers, says TD Cowen.",
]);
