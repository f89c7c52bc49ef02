import { atLeast, corpus, exactly, nothing, upTo } from "../corpus.ts";
import { yearOf } from "../time.ts";

/** Who is named beside the parties and takes no part, and what belongs to a name. */

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Anthropic",
		value: exactly(1e10, "USD"),
	},
	{
		en: [
			"Nvidia will invest $10 billion in OpenAI rival Anthropic.",
			"Nvidia will invest $10 billion in Amazon-backed Anthropic.",
			"Nvidia will invest $10 billion in Anthropic, an OpenAI competitor.",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "Meta",
		object: "WhatsApp",
		value: exactly(1.9e10, "USD"),
	},
	{
		en: [
			"Meta's largest deal was the $19 billion acquisition of WhatsApp.",
			"Meta bought WhatsApp for $19 billion.",
			"Meta paid $19 billion for WhatsApp.",
			"Only WhatsApp, bought for $19 billion, cost Meta more.",
			"Meta has made larger deals: WhatsApp, a $19 billion acquisition, for one.",
			"Only WhatsApp, $19 billion, was a bigger acquisition of Meta's.",
		],
		zh: ["Meta以190亿美元收购WhatsApp。"],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "AIP",
		object: "Aligned",
		value: exactly(4e10, "USD"),
	},
	{
		en: ["AIP, which BlackRock and Nvidia back, buys Aligned for $40 billion."],
		zh: [
			"贝莱德、英伟达等机构组成的投资联盟AIP宣布，以400亿美元收购Aligned。",
			"由贝莱德、微软和英伟达组建的AIP将以400亿美元收购Aligned。",
			"貝萊德與輝達等組成的「人工智慧基礎建設夥伴關係」（AIP）宣布以400億美元收購Aligned。",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "Artificial Intelligence Infrastructure Partnership",
		object: "Aligned Data Centers",
		value: exactly(4e10, "USD"),
	},
	{
		en: [
			"The Artificial Intelligence Infrastructure Partnership buys Aligned Data Centers for $40 billion.",
		],
	},
);

// Who found something together take part in it, where nobody is named that they found.
corpus(
	{
		kind: "investment",
		subject: "MGX",
		object: "OpenAI",
		value: exactly(7e9, "USD"),
	},
	{
		zh: [
			"MGX与OpenAI组成的联盟公布：MGX向OpenAI投资70亿美元。",
			"MGX宣布向OpenAI投资70亿美元，双方组建的团队已到位。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "MGX",
			object: "Anthropic",
			value: exactly(2e9, "USD"),
		},
		{
			kind: "investment",
			subject: "GIC",
			object: "Anthropic",
			value: exactly(2e9, "USD"),
		},
	],
	{
		en: [
			"MGX and GIC each invested $2 billion in Anthropic.",
			"Abu Dhabi's MGX and Singapore's GIC each invested $2 billion in Anthropic.",
			"MGX and Singapore-based GIC each invested $2 billion in Anthropic.",
			"MGX and wealth fund GIC each invested $2 billion in Anthropic.",
		],
	},
);

corpus(
	{ kind: "spending", subject: "Stargate", value: exactly(5e11, "USD") },
	{
		en: [
			"Oracle has deepened its part in the $500 billion Stargate initiative.",
			"The Abilene site is the flagship of the $500 billion Stargate venture.",
			"The contract has moved to Stargate, OpenAI's $500 billion data center effort.",
			"Oracle is part of Stargate, a $500 billion plan.",
			"Stargate is a $500bn multi-year programme of AI data centres.",
			"Chips for the US AI group's $500bn Stargate data centre project come from Samsung.",
		],
	},
);

corpus(
	{ kind: "spending", subject: "Stargate", value: upTo(5e11, "USD") },
	{
		en: [
			"The president announced an investment of up to $500 billion in an AI project called Stargate.",
		],
	},
);

corpus(
	{
		kind: "users",
		subject: "OpenAI",
		qualifier: "weekly",
		value: atLeast(7e8, "count"),
	},
	{
		en: [
			"OpenAI's employees sell stock. The Microsoft-backed company has more than 700 million weekly active users.",
		],
	},
);

corpus(
	{
		kind: "profit",
		subject: "xAI",
		value: exactly(-6.4e9, "USD"),
		when: yearOf(2024),
	},
	{
		en: [
			"Elon Musk's AI subsidiary lost $6.4 billion in 2024.",
			"Elon Musk's AI venture lost $6.4 billion in 2024.",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "Halcyon",
		object: "Mistral",
		value: exactly(2e8, "USD"),
	},
	{
		en: [
			"Halcyon invested $200 million in Mistral.",
			"Halcyon has put $200 million into Mistral.",
			"Halcyon will invest another $200 million in Mistral.",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "Canadian government",
		object: "Cohere",
		value: exactly(2e9, "USD"),
	},
	{ en: ["The Canadian government will invest $2 billion in Cohere."] },
);

corpus(
	{ kind: "revenue", subject: "Halcyon", value: exactly(2e9, "USD") },
	{ en: ["Halcyon's revenue was $2 billion."] },
);

corpus(
	{
		kind: "price-move",
		subject: "Halcyon",
		qualifier: "session",
		value: exactly(12, "percent"),
	},
	{
		en: [
			"Halcyon (HLCN) rose 12%.",
			"Halcyon ( HLCN ) rose 12%.",
			"Outside of tech, Halcyon rose 12%.",
			"Shares in Halcyon rose 12%.",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "Larry Ellison",
		object: "Oracle",
		value: exactly(41, "percent"),
	},
	{
		en: [
			"Larry Ellison owns 41% of Oracle.",
			"Oracle pays no dividend this year. Founder Larry Ellison, who holds 41% of the company, agreed.",
			"Chairman Larry Ellison still controls 41% of Oracle.",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "Two Seas Capital",
		object: "Core Scientific",
		value: exactly(6.6, "percent"),
	},
	{ en: ["Two Seas Capital owns 6.6% of Core Scientific."] },
);

corpus(
	{ kind: "spending", subject: "Amazon", value: exactly(1.1e10, "USD") },
	{
		en: [
			"Amazon has launched its $11 billion Rainier project.",
			"Amazon opened an $11 billion AI data center, Project Rainier.",
			"Work has begun on an $11 billion Amazon data center in Indiana.",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "IREN",
		object: "NVIDIA",
		value: exactly(6.74e8, "USD"),
	},
	{
		en: [
			"The move follows IREN's $674 million purchase of NVIDIA GPUs.",
			"It comes on the heels of IREN's $674 million purchase of advanced Nvidia chips.",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "Anthropic",
		object: "xAI",
		value: upTo(4e10, "USD"),
	},
	{
		en: [
			"The Anthropic-xAI compute arrangement is worth up to $40 billion.",
			"The Anthropic-xAI cloud contract is worth up to $40 billion.",
		],
	},
);

nothing([
	"TD Cowen's analysis finds that Microsoft has cancelled leases for data centers.",
	"Mark Zuckerberg controls 61% of Meta's voting rights.",
	"Oracle won an OpenAI data center contract.",
	"SoftBank holds a $19 billion Stargate stake.",
	"Former OpenAI researchers raised money for a laboratory.",
	"The OpenAI-linked data centers are not finished.",
	"WhatsApp was acquired by its present owner long ago.",
	"Users of WhatsApp, bought long ago, now number a few billion.",
]);
