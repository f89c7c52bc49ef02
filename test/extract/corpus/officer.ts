import { atLeast, corpus, exactly, nothing } from "../corpus.ts";

/** People who act and speak for companies, known ones and such as the article introduces. */

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(30e9, "USD"),
	},
	{
		en: [
			"Nvidia bets on labs. Huang gave OpenAI $30 billion.",
			"Nvidia bets on labs. CEO Jensen Huang has put $30 billion into OpenAI.",
			"Nvidia bets on labs. Jensen Huang's company has invested $30 billion in OpenAI.",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "Microsoft",
		object: "Anthropic",
		value: exactly(5e9, "USD"),
	},
	{
		en: [
			"Microsoft and Anthropic are friends. Nadella agreed to put $5 billion into Anthropic.",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "Brightlane",
		object: "Groq",
		value: exactly(5e8, "USD"),
	},
	{
		en: [
			"Tom Reyes, CEO of Brightlane, praised Groq. Reyes, whose firm has put $500 million into Groq, said it came quickly.",
			"Brightlane chief executive Tom Reyes praised Groq. Reyes has invested $500 million in Groq.",
			"Groq has a backer. Brightlane's chief executive Tom Reyes likes it. Reyes' firm has put $500 million into Groq.",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Meta",
		value: exactly(50e9, "USD"),
	},
	{
		en: [
			"Oracle and Meta met investors. Zuckerberg plans to spend $50 billion on data centers.",
			'Oracle and Meta met investors. "We expect capital expenditures of $50 billion," Susan Li said.',
		],
	},
);

corpus(
	{
		kind: "funding-round",
		subject: "Lumora",
		value: exactly(4e8, "USD"),
	},
	{
		en: [
			'Nvidia supplies Lumora. Lumora chief executive Ana Petrov spoke. "We raised $400 million last year," Petrov said.',
			"Nvidia supplies chips. Ana Petrov, co-founder and CEO of Lumora, spoke. Petrov said the company raised $400 million last year.",
		],
	},
);

corpus(
	{
		kind: "revenue",
		subject: "Mistral",
		value: atLeast(1e8, "USD"),
		qualifier: "annual",
	},
	{
		en: [
			"Anthropic and Mistral raise money. Chief Executive Arthur Mensch said the company had revenue of more than $100 million a year.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Applied Digital",
		value: exactly(0.18, "GW"),
		qualifier: "online",
	},
	{
		en: [
			"Applied Digital is growing, said chairman and CEO Wes Cummins. The company already operates a 180MW data center in Ellendale.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		value: exactly(30, "GW"),
		qualifier: "total",
	},
	{
		en: [
			"OpenAI is bigger, with more staff than Anthropic, and said it expects to reach 30 gigawatts.",
			"Anthropic grows. After a call, OpenAI said it expects to reach 30 gigawatts.",
		],
	},
);

nothing([
	"Jeff Bezos put $675 million into robots.",
	"Nvidia's friends met. Wendell Huang gave $30 billion to charity.",
]);
