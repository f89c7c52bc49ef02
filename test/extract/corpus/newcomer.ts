import { atLeast, corpus, exactly, nothing } from "../corpus.ts";
import { yearOf } from "../time.ts";

/** Companies that no table knows, by how a text introduces them. */

corpus(
	{
		kind: "stake",
		subject: "Vantisol",
		object: "Northern Data",
		value: exactly(54, "percent"),
	},
	{
		en: [
			"Vantisol, which owns 54% of Northern Data, agreed to the terms.",
			"Vantisol, which already holds 54 percent of Northern Data, agreed to the terms.",
		],
	},
);
corpus(
	{
		kind: "acquisition",
		subject: "Vantisol",
		object: "Northern Data",
		value: exactly(1.2e9, "USD"),
	},
	{
		en: [
			"Vantisol is considering an all-stock acquisition of Northern Data for $1.2 billion.",
			"Vantisol is weighing a takeover of Northern Data for $1.2 billion.",
		],
	},
);
corpus(
	{
		kind: "funding-round",
		subject: "Vantisol",
		value: exactly(1.7e8, "EUR"),
	},
	{
		en: [
			"Vantisol got €170 million in a July Series A.",
			"Stockholm's Vantisol took in €170 million in a Series A round.",
			"Vantisol, Sweden's newest AI unicorn, has raised €170 million.",
		],
	},
);
corpus(
	{
		kind: "investment",
		subject: "TPG",
		object: "Vantisol",
		value: exactly(1e9, "USD"),
	},
	{
		en: [
			"TPG will invest $1 billion in a new data-centre business called Vantisol.",
			"TPG will invest $1 billion in a data-centre company, dubbed Vantisol.",
		],
	},
);
// A country is nobody's name.
corpus(
	{
		kind: "investment",
		subject: "ASML",
		object: "Mistral AI",
		value: exactly(1.3e9, "EUR"),
	},
	{ en: ["ASML of the Netherlands has put €1.3 billion into Mistral AI."] },
);
// A bound in quotation marks, or before an article.
corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		value: atLeast(1, "GW"),
		qualifier: "total",
	},
	{
		en: [
			"OpenAI wants at least a one-gigawatt site in India.",
			'OpenAI is building a data center that should take "at least" 1 gigawatt.',
		],
	},
);
// What was moved up to a level has reached it.
corpus(
	{ kind: "spending", subject: "Nebius", value: exactly(9.5e8, "USD") },
	{ en: ["Nebius' capital expenditure shot up to $950 million."] },
);
// Whoever speaks of "us" is meant, not whom the text is about.
corpus(
	{ kind: "spending", subject: "Mistral", value: exactly(1.2e9, "EUR") },
	{
		en: [
			`The site was Northvolt's. "We will invest 1.2 billion euros to build data centers," Mistral's CEO Arthur Mensch told the paper.`,
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "AM Group",
		qualifier: "total",
		value: exactly(1, "GW"),
	},
	{
		en: [
			"India's AM Group plans a 1 GW hub near Delhi.",
			"AM Group is planning a 1GW campus near Delhi.",
			"AM Group proposes a 1-gigawatt campus near Delhi.",
		],
	},
);
nothing(["Texas plans 2GW of new power."]);

// What becomes of the papers of two whom no table knows.
corpus(
	{
		kind: "status",
		subject: "Vantisol",
		object: "Orbital Dynamics",
		qualifier: "cancelled",
	},
	{
		en: [
			"Vantisol has terminated its agreement with Orbital Dynamics.",
			"Vantisol walked away from its contract with Orbital Dynamics.",
			"Talks between Vantisol and Orbital Dynamics have ended without a deal.",
		],
	},
);
corpus(
	{
		kind: "status",
		subject: "Vantisol",
		object: "Orbital Dynamics",
		qualifier: "on-hold",
	},
	{ en: ["Vantisol put its deal with Orbital Dynamics on hold."] },
);
corpus(
	{
		kind: "status",
		subject: "Vantisol",
		object: "Orbital Dynamics",
		qualifier: "letter-of-intent",
	},
	{
		en: [
			"Vantisol and Orbital Dynamics have signed a nonbinding letter of intent.",
		],
	},
);
corpus(
	{
		kind: "capacity",
		subject: "Vantisol",
		value: exactly(3.1, "GW"),
		qualifier: "total",
	},
	{ en: ["Vantisol wants a campus of 3.1GW in Nanto, Japan."] },
);
nothing([
	"Talks between Washington and Beijing have ended without a deal.",
	"We've signed an agreement with the landlord.",
]);

// What somebody does with a figure tells a company, whatever it is called.
corpus(
	{
		kind: "revenue",
		subject: "Vantisol",
		value: exactly(2.4e9, "USD"),
		when: yearOf(2026),
	},
	{ en: ["Vantisol expects revenue of $2.4 billion in 2026."] },
);
corpus(
	{
		kind: "valuation",
		subject: "Vantisol",
		value: exactly(1.4e10, "USD"),
	},
	{ en: ["Vantisol is valued at $14 billion after the round."] },
);
corpus(
	{
		kind: "acquisition",
		subject: "Vantisol",
		object: "Orbital Dynamics",
		value: exactly(3e9, "USD"),
		denied: true,
	},
	{
		en: [
			"Vantisol denied that it had agreed to buy Orbital Dynamics for $3 billion.",
		],
	},
);
corpus(
	{
		kind: "stake",
		subject: "Vantisol",
		object: "Orbital Dynamics",
		value: exactly(8, "percent"),
	},
	{ en: ["Vantisol holds 8% of Orbital Dynamics."] },
);
corpus(
	{
		kind: "investment",
		subject: "Vantisol",
		object: "Orbital Dynamics",
		value: exactly(2e9, "USD"),
		denied: true,
	},
	{ en: ["Vantisol said it will not invest $2 billion in Orbital Dynamics."] },
);
corpus(
	{
		kind: "investment",
		subject: "恒远科技",
		object: "北辰数据",
		value: exactly(2e9, "USD"),
	},
	{ zh: ["恒远科技将向北辰数据投资20亿美元。"] },
);
corpus(
	{
		kind: "purchase",
		subject: "恒远科技",
		object: "北辰数据",
		value: exactly(6e9, "USD"),
	},
	{ zh: ["恒远科技向北辰数据采购60亿美元的算力。"] },
);
corpus(
	{
		kind: "acquisition",
		subject: "恒远科技",
		object: "北辰数据",
		value: exactly(3e9, "USD"),
		denied: true,
	},
	{ zh: ["恒远科技否认以30亿美元收购北辰数据。"] },
);
corpus(
	{
		kind: "status",
		subject: "恒远科技",
		object: "北辰数据",
		qualifier: "cancelled",
	},
	{ zh: ["恒远科技与北辰数据的合作已经终止。"] },
);
corpus(
	{
		kind: "revenue",
		subject: "恒远科技",
		value: exactly(2.4e9, "USD"),
		when: yearOf(2026),
	},
	{ zh: ["恒远科技预计2026年营收24亿美元。"] },
);
nothing([
	"Consultants expect spending of $2 trillion by 2030.",
	"Rumours put the price at $3 billion.",
	"You hold 8% of the shares.",
	"最新数据预计2026年市场规模24亿美元。",
]);
corpus(
	{
		kind: "purchase",
		subject: "Vantisol",
		object: "Orbital Dynamics",
		value: exactly(6e9, "USD"),
	},
	{
		en: [
			"Vantisol has agreed to buy $6 billion of computing capacity from Orbital Dynamics.",
			"Vantisol bought $6 billion of cloud computing from Orbital Dynamics.",
		],
	},
);
corpus(
	{
		kind: "capacity",
		subject: "Vantisol",
		object: "Orbital Dynamics",
		value: exactly(0.5, "GW"),
		qualifier: "total",
	},
	{
		en: [
			"Orbital Dynamics will supply Vantisol with 500 megawatts of capacity.",
		],
	},
);
corpus(
	{
		kind: "acquisition",
		subject: "蓝湖能源",
		object: "星岩科技",
		value: exactly(1.2e9, "USD"),
	},
	{
		zh: [
			"蓝湖能源以12亿美元收购星岩科技。",
			"蓝湖能源公司以12亿美元收购星岩科技公司。",
		],
	},
);
corpus(
	[
		{
			kind: "acquisition",
			subject: "Vantisol",
			object: "Orbital Dynamics",
			value: exactly(3.1e9, "GBP"),
		},
		{
			kind: "status",
			subject: "Vantisol",
			object: "Orbital Dynamics",
			qualifier: "cancelled",
		},
	],
	{ en: ["Vantisol's £3.1bn takeover of Orbital Dynamics was called off."] },
);
corpus(
	{
		kind: "acquisition",
		subject: "Vantisol",
		object: "Orbital Dynamics",
		value: exactly(2e9, "USD"),
	},
	{ en: ["Vantisol to buy Orbital Dynamics for $2 billion"] },
);
corpus(
	{
		kind: "price-move",
		subject: "Vantisol",
		value: exactly(20, "percent"),
		qualifier: "session",
	},
	{ en: ["Vantisol shares jump 20%", "Vantisol stock soars 20%"] },
);
nothing(["Plans to buy chips for $2 billion", "Talks to acquire it failed."]);
// A legal form is no part of a name, wherever the name stands.
corpus(
	{
		kind: "purchase",
		subject: "Vantisol",
		object: "Orbital Dynamics",
		value: exactly(1.2e9, "USD"),
	},
	{
		en: [
			"Orbital Dynamics Inc said it won an order from Vantisol Inc worth $1.2 billion.",
		],
	},
);

// One who is given money, or is one of several that are told what they are.
const gets = (investor: string, startup: string) =>
	({
		kind: "investment",
		subject: investor,
		object: startup,
		value: exactly(2e8, "USD"),
	}) as const;
for (const startup of ["Halvorine", "Orrinda", "Tessera Labs", "Vantisse"])
	corpus(gets("NVIDIA", startup), {
		en: [
			`Nvidia backs ${startup} with $200 million.`,
			`Nvidia has backed ${startup} with $200 million.`,
			`Nvidia gave ${startup} $200 million.`,
			`Nvidia handed ${startup} $200 million.`,
		],
	});
corpus(gets("University of Borden", "Groq"), {
	en: ["The University of Borden invested $200 million in Groq."],
});
corpus(gets("Bank of Westerhold", "Groq"), {
	en: ["The Bank of Westerhold invested $200 million in Groq."],
});
for (const [one, other] of [
	["Orrinda", "Tessera"],
	["Halvorine", "Brightmoor"],
	["Kestral", "Lumenary"],
] as const)
	corpus([gets("NVIDIA", one), gets("NVIDIA", other)], {
		en: [
			`Nvidia invests $200 million each in the startups ${one} and ${other}.`,
		],
	});
for (const startup of ["Orrinda", "Halvorine", "Tessera Labs", "Kestral"])
	corpus(
		{
			kind: "funding-round",
			subject: startup,
			value: exactly(4e8, "USD"),
		},
		{
			en: [
				`Nvidia led a $400 million round in ${startup}.`,
				`Nvidia took part in a $400 million funding round in ${startup}.`,
			],
		},
	);
for (const seller of ["Orrinda", "Halvorine", "Tessera Labs", "Kestral"])
	corpus(
		{
			kind: "purchase",
			subject: "Meta",
			object: seller,
			value: exactly(2e8, "USD"),
		},
		{
			en: [
				`Meta paid ${seller} $200 million.`,
				`Meta has paid ${seller} $200 million for software.`,
			],
		},
	);

// A known name with another trade's word behind it is another company.
corpus(
	{
		kind: "acquisition",
		subject: "Apple Hospitality",
		object: "Zeta Labs",
		value: exactly(1e9, "USD"),
	},
	{ en: ["Apple Hospitality agreed to buy Zeta Labs for $1 billion."] },
);
corpus(
	{
		kind: "investment",
		subject: "Helion Grid",
		object: "Nscale",
		value: exactly(2e9, "USD"),
	},
	{ en: ["Helion Grid will invest $2 billion in Nscale."] },
);
corpus(
	{
		kind: "investment",
		subject: "Oracle",
		object: "Nscale",
		value: exactly(2e9, "USD"),
	},
	{
		en: [
			"Oracle Corporation will invest $2 billion in Nscale.",
			"Oracle banks on Nscale, in which it will invest $2 billion.",
		],
	},
);
