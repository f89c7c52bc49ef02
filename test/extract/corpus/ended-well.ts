import { corpus, exactly, nothing } from "../corpus.ts";

/** What ended to a deal's good, and what ended the deal. */

nothing([
	"Marvell said that the Federal Trade Commission has ended the waiting period for its purchase of Celestial AI.",
	"The FTC granted early termination of the waiting period for AMD's acquisition of ZT Systems.",
	"The waiting period under the HSR Act for CoreWeave's acquisition of Core Scientific was terminated early.",
	"The waiting period for Qualcomm's takeover of Alphawave has ended.",
]);
corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(1e11, "USD"),
	},
	{ en: ["Weeks of talks ended in Nvidia's $100 billion for OpenAI."] },
);
corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Oracle",
		value: exactly(3e11, "USD"),
	},
	{
		en: [
			"Talks between Oracle and OpenAI ended with a $300 billion contract.",
			"The negotiations between OpenAI and Oracle ended in a contract worth $300 billion.",
		],
	},
);
corpus(
	{
		kind: "status",
		subject: "Oracle",
		object: "OpenAI",
		qualifier: "cancelled",
	},
	{
		en: [
			"Talks between Oracle and OpenAI ended without a deal.",
			"Talks between Oracle and OpenAI ended with no agreement.",
			"Talks between Oracle and OpenAI ended in October.",
		],
	},
);
