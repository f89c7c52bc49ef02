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

// Who sells what it holds of another puts nothing into it.
nothing([
	"SoftBank sold its $5.8 billion stake in Nvidia.",
	"SoftBank sold its entire stake in Nvidia for $5.8 billion.",
	"SoftBank has disposed of its Nvidia shares for $5.83 billion.",
	"SoftBank sold all its Nvidia stock for $5.83 billion.",
	"软银以58亿美元出售所持英伟达股份。",
	"软银10月出清英伟达3,210万股，得款58.3亿美元。",
]);
corpus(
	{
		kind: "investment",
		subject: "SoftBank",
		object: "OpenAI",
		value: exactly(3e10, "USD"),
	},
	{
		en: [
			"SoftBank sold its Nvidia stake to fund its $30 billion investment in OpenAI.",
		],
	},
);
// A unit that bears another's name is no holding in it.
corpus(taken("NVIDIA", "Arm", 2e9), {
	en: ["SoftBank sold its Arm unit to Nvidia for $2 billion."],
});
