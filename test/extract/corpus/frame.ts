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
