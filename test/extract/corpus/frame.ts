import { atLeast, corpus, exactly, nothing, upTo } from "../corpus.ts";

/** What one company does to another, in a clause behind its name, ahead of it, or under a noun for the deal. */

corpus(
	{
		kind: "investment",
		subject: "MGX",
		object: "xAI",
		value: exactly(9e8, "USD"),
	},
	{
		en: [
			"MGX, which has taken a $900 million stake in xAI, declined to comment.",
			"MGX, which plans to write a $900 million check to xAI, declined to comment.",
			"MGX may back xAI with $900 million.",
			"By investing $900 million in xAI, MGX gets a seat on the board.",
			"After putting $900 million into xAI, MGX is looking at other labs.",
			"The deal calls for MGX to invest $900 million in xAI.",
			"The pact will see MGX invest $900 million in xAI.",
			"The deal brings MGX's total investment in xAI to $900 million.",
			"People familiar put MGX's investment in xAI at $900 million.",
			"In xAI, MGX has invested $900 million so far.",
			"MGX is stumping up $900 million for xAI.",
			"MGX placed a $900 million bet on xAI.",
			"MGX is in talks to provide $900 million in funding to xAI.",
			"MGX got its stake in xAI for $900 million.",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "SoftBank",
		object: "Halden",
		value: exactly(3.5e9, "USD"),
	},
	{
		en: [
			"Halden, a cloud company in Leeds, raised $3.5 billion from SoftBank.",
			"Halden, a cloud company in Leeds, secured $3.5 billion of new capital from SoftBank.",
			"Halden, a cloud company in Leeds, announced an investment of $3.5 billion from SoftBank.",
			"Halden, a cloud company in Leeds, sold $3.5 billion of shares to SoftBank.",
			"Halden, a cloud company in Leeds, is selling a $3.5 billion stake to SoftBank.",
			"Investors in Halden, a cloud company, are many. Investors in Halden include SoftBank ($3.5 billion).",
		],
	},
);

corpus(
	[
		{
			kind: "funding-round",
			subject: "OpenAI",
			value: exactly(4e10, "USD"),
		},
		{
			kind: "investment",
			subject: "Microsoft",
			object: "OpenAI",
			value: exactly(7.5e9, "USD"),
		},
	],
	{
		en: [
			"OpenAI raised $40 billion, including $7.5 billion from Microsoft.",
			"OpenAI raised $40 billion, of which $7.5 billion came from Microsoft.",
			"OpenAI is raising $40 billion, Microsoft providing $7.5 billion of it.",
			"OpenAI closed a $40 billion round, including $7.5 billion from Microsoft.",
		],
	},
);

corpus(
	{
		kind: "funding-round",
		subject: "OpenAI",
		value: exactly(2e10, "USD"),
	},
	{
		en: [
			"OpenAI raised $20 billion from Microsoft, SoftBank and others.",
			"OpenAI raised $20 billion in a round led by SoftBank.",
		],
	},
);

/** Contracts: who buys is told by the words, whatever the two do. */

corpus(
	{
		kind: "purchase",
		subject: "Meta",
		object: "Halden",
		value: exactly(1.2e10, "USD"),
	},
	{
		en: [
			"Halden, a cloud company in Leeds, is growing. Halden won a $12 billion contract from Meta.",
			"Halden, a cloud company in Leeds, is growing. Halden has a $12 billion order from Meta.",
			"Halden, a cloud company in Leeds, is growing. Halden signed a $12 billion contract with Meta.",
			"Halden, a cloud company in Leeds, is growing. Halden's largest contract, $12 billion from Meta, is a record.",
			"Halden, a cloud company in Leeds, is growing. The $12 billion order from Meta is Halden's biggest.",
			"Halden, a cloud company in Leeds, is growing. Halden lands $12 billion Meta contract",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Oracle",
		value: exactly(3.5e9, "USD"),
	},
	{
		en: [
			"OpenAI, which has given Oracle a $3.5 billion contract, declined to comment.",
			"OpenAI, which has paid $3.5 billion to Oracle for cloud capacity, declined to comment.",
			"Oracle, from which OpenAI is buying $3.5 billion of capacity, declined to comment.",
			"Oracle, with which OpenAI signed a $3.5 billion contract, declined to comment.",
			"By signing a contract worth $3.5 billion with Oracle, OpenAI secures power.",
			"The contract between OpenAI and Oracle, worth $3.5 billion, runs for five years.",
			"The deal between OpenAI and Oracle is valued at $3.5 billion.",
			"OpenAI's contract with Oracle is valued at $3.5 billion.",
			"A contract signed by OpenAI with Oracle, valued at $3.5 billion, runs for five years.",
			"People familiar put OpenAI's contract with Oracle at $3.5 billion.",
			"Oracle's order book includes $3.5 billion from OpenAI.",
			"OpenAI is a customer of Oracle, under a contract worth $3.5 billion.",
			"Oracle counts OpenAI as a customer in a $3.5 billion contract.",
			"OpenAI signs $3.5 billion Oracle deal",
			"The OpenAI-Oracle contract is worth $3.5 billion.",
			"A $3.5 billion deal was signed by OpenAI with Oracle.",
			"OpenAI is considering spending $3.5 billion on Oracle chips.",
			"OpenAI has reserved $3.5 billion of capacity from Oracle.",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: upTo(1e11, "USD"),
	},
	{
		en: ["OpenAI will receive up to $100 billion from Nvidia under the pact."],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "CoreWeave",
		value: atLeast(1e10, "USD"),
	},
	{
		en: [
			"CoreWeave won more than $10 billion of orders from OpenAI.",
			"CoreWeave, to which OpenAI will pay more than $10 billion, declined to comment.",
		],
	},
);

/** A sentence that opens an article heads no list. */

nothing([
	"Tesla held its annual meeting on Monday. A $3 billion plan was mentioned.",
	"Microsoft, which has offices in Ohio, declined to comment.",
	"By investing in xAI, MGX gets a seat on the board.",
]);

/** Takeovers by the words for outlays, and in sentences that leave the parties to the one before. */

corpus(
	{
		kind: "acquisition",
		subject: "AMD",
		object: "Veridon",
		value: exactly(3e9, "USD"),
	},
	{
		en: [
			"Veridon, a startup in Oslo, is new. AMD paid $3 billion for Veridon last year.",
			"Veridon, a startup in Oslo, is new. AMD is snapping up Veridon for $3 billion.",
			"Veridon, a startup in Oslo, is new. AMD will merge with Veridon in a $3 billion deal.",
			"Veridon, a startup in Oslo, is new. For $3 billion, AMD will acquire Veridon.",
			"Veridon, a startup in Oslo, is new. The $3 billion AMD paid for Veridon was a record.",
			"Veridon, a startup in Oslo, is new. Buying Veridon cost AMD $3 billion.",
			"Veridon, a startup in Oslo, is new. AMD has agreed to buy Veridon. It will pay $3 billion.",
			"Veridon, a startup in Oslo, is new. AMD has agreed to buy Veridon. The deal is worth $3 billion.",
			"Veridon, a startup in Oslo, is new. AMD has agreed to buy Veridon. The price was $3 billion.",
			"Veridon, a startup in Oslo, is new. By buying Veridon for $3 billion, AMD gains engineers.",
		],
	},
);

corpus(
	[
		{
			kind: "acquisition",
			subject: "AMD",
			object: "Rockset",
			value: exactly(1e9, "USD"),
		},
		{
			kind: "acquisition",
			subject: "AMD",
			object: "Veridon",
			value: exactly(3e9, "USD"),
		},
	],
	{
		en: [
			"Veridon, a startup in Oslo, is new. AMD bought Rockset for $1 billion and Veridon for $3 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Dell",
			value: exactly(1e9, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(7e9, "USD"),
		},
	],
	{
		en: [
			"OpenAI will pay Dell $1 billion and Oracle $7 billion.",
			"OpenAI agreed to buy $1 billion of servers from Dell and $7 billion from Oracle.",
		],
	},
);

/** A further sum of the deal that the sentence before told. */

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(1e9, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(7e9, "USD"),
		},
	],
	{
		en: [
			"OpenAI signed a $1 billion contract with Oracle. The contract was expanded by $7 billion in June.",
			"OpenAI signed a $1 billion contract with Oracle. In June it added $7 billion.",
			"OpenAI signed a $1 billion contract with Oracle. Another $7 billion followed in June.",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Oracle",
		value: exactly(7e9, "USD"),
	},
	{
		en: [
			"OpenAI is a client of Oracle. Its contract is worth $7 billion.",
			"OpenAI has a contract with Oracle. The total value is $7 billion.",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "SoftBank",
		object: "Veridon",
		value: exactly(3.5e9, "USD"),
	},
	{
		en: [
			"SoftBank is investing in Veridon, a startup. The investment is worth $3.5 billion.",
		],
	},
);

/** Shares told of the company first, or with the figure behind. */

corpus(
	{
		kind: "stake",
		subject: "Microsoft",
		object: "OpenAI",
		value: exactly(27, "percent"),
	},
	{
		en: [
			"Microsoft's stake in OpenAI is 27%.",
			"Microsoft's stake in OpenAI, now 27%, is worth billions.",
			"A 27% stake in OpenAI is held by Microsoft.",
			"OpenAI, 27 percent of which belongs to Microsoft, declined to comment.",
			"Microsoft is OpenAI's largest shareholder with 27%.",
			"OpenAI's biggest shareholder is Microsoft, with 27%.",
			"OpenAI is giving Microsoft 27% of its shares.",
			"OpenAI sold a 27% stake to Microsoft.",
			"Microsoft holds 24 million shares, or 27%, of OpenAI.",
		],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "Dell",
			object: "OpenAI",
			value: exactly(3, "percent"),
		},
		{
			kind: "stake",
			subject: "Microsoft",
			object: "OpenAI",
			value: exactly(9.2, "percent"),
		},
	],
	{
		en: [
			"Dell owns 3% of OpenAI and Microsoft 9.2%.",
			"Dell owns 3% of OpenAI, while Microsoft holds 9.2%.",
		],
	},
);

/** Rounds and outlays told ahead of whose they are. */

corpus(
	{
		kind: "funding-round",
		subject: "Anthropic",
		value: exactly(5e9, "USD"),
	},
	{
		en: [
			"Tesla met on Monday. Having raised $5 billion, Anthropic is hiring.",
			"Tesla met on Monday. Since raising $5 billion, Anthropic has hired 100 people.",
			"Tesla met on Monday. A $5 billion fundraising by Anthropic is planned.",
			"Tesla met on Monday. $5 billion was raised by Anthropic.",
			"Tesla met on Monday. SoftBank is leading Anthropic's $5 billion round.",
			"The round brings Anthropic $5 billion.",
			"The size of Anthropic's round is $5 billion.",
			"Anthropic came out of stealth with $5 billion in seed funding.",
		],
	},
);

corpus(
	{ kind: "spending", subject: "Meta", value: exactly(1.2e10, "USD") },
	{
		en: [
			"Meta's $12 billion data center plan is moving ahead.",
			"Meta is building a $12 billion data center in Ohio.",
			"Meta's new campus in Ohio will cost $12 billion.",
			"The data centers will cost Meta $12 billion.",
			"$12 billion will be spent by Meta on data centers.",
			"Tesla met on Monday. By spending $12 billion on data centers, Meta hopes to grow.",
		],
	},
);

nothing([
	"Microsoft's stake in OpenAI rose in value.",
	"OpenAI has agreed to buy a lot of power. It will pay for it.",
	"The contract was expanded in June.",
]);

/** People act for their company; a question, and a customer's part of the sales, tell whom the text goes on about. */

corpus(
	{ kind: "spending", subject: "OpenAI", value: exactly(1.4e12, "USD") },
	{
		en: [
			"Nvidia met analysts. Sam Altman now speaks of $1.4 trillion.",
			"Nvidia met analysts. Sam Altman talks of $1.4 trillion in commitments.",
		],
	},
);

corpus(
	{ kind: "spending", subject: "Meta", value: exactly(6e11, "USD") },
	{ en: ["Meta has spoken of $600 billion."] },
);

corpus(
	{ kind: "profit", subject: "Intel", value: exactly(-1.8e10, "USD") },
	{
		en: ["TSMC met analysts on Thursday. And Intel? It lost $18 billion."],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "CoreWeave",
		object: "Weights & Biases",
		value: exactly(1.7e9, "USD"),
	},
	{
		en: [
			"CoreWeave filed its papers. Microsoft accounted for 62% of sales. It agreed to acquire Weights & Biases for $1.7 billion.",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "NVIDIA",
		object: "CoreWeave",
		value: exactly(6.3e9, "USD"),
	},
	{
		en: [
			"CoreWeave is listed. Nvidia agreed to take $6.3 billion of unsold capacity off its hands.",
			"Earlier in the year Nvidia placed an order of $6.3 billion, agreeing to take what CoreWeave cannot sell.",
		],
	},
);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(3e10, "USD"),
	},
	{
		en: ["Nvidia is a backer of OpenAI. $30 billion went into OpenAI."],
	},
);

nothing([
	"The letter spoke of up to $100 billion.",
	"Reports last month spoke of about $230 billion.",
]);
