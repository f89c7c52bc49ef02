import { corpus, exactly, nothing } from "../corpus.ts";

// A business that changes hands is taken over; who sells a plant, a site or a stake is not.
const taken = (subject: string, object: string, sum: number) => ({
	kind: "acquisition" as const,
	subject,
	object,
	value: exactly(sum, "USD"),
});
corpus(taken("NVIDIA", "Arm", 4e10), {
	en: ["SoftBank will sell Arm to Nvidia for $40 billion."],
});
corpus(taken("Sanmina", "ZT Systems", 3e9), {
	en: [
		"AMD agreed to sell ZT Systems' manufacturing business to Sanmina for $3 billion.",
	],
});
corpus(taken("NVIDIA", "Groq", 2e10), {
	en: [
		"Groq agreed to sell itself to Nvidia for $20 billion.",
		"Groq's board voted to sell the startup to Nvidia for $20 billion.",
		"The founders of Groq will sell the company to Nvidia for $20 billion.",
	],
});
corpus(
	{
		kind: "stake",
		subject: "Silver Lake",
		object: "Altera",
		value: exactly(51, "percent"),
	},
	{
		en: [
			"Intel sold 51% of Altera to Silver Lake.",
			"Intel is to sell a 51% stake in Altera to Silver Lake.",
		],
	},
);
nothing([
	"Oracle will sell the Abilene site to Microsoft for $6 billion.",
	"Tesla will sell its Nevada plant to Panasonic for $2 billion.",
	"Intel plans to sell Nvidia chips to Meta for $2 billion.",
]);

// What is sold to pay for a takeover is not what is taken over.
corpus(taken("SoftBank", "Ampere", 6.5e9), {
	en: [
		"SoftBank is selling T-Mobile shares to buy Ampere for $6.5 billion.",
		"SoftBank sold bonds to acquire Ampere for $6.5 billion.",
	],
});
