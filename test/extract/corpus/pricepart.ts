import { corpus, exactly, nothing } from "../corpus.ts";

/** A deal's price is one claim: neither its parts, nor what is due if it ends, nor its headline are others. */

const buys = (subject: string, object: string, sum: number) => ({
	kind: "acquisition" as const,
	subject,
	object,
	value: exactly(sum, "USD"),
});

nothing([
	"Nvidia will pay CoreWeave a break-up fee of $435 million.",
	"Meridel will pay Tasko a break-up fee of $435 million.",
	"If the deal collapses, Nvidia must pay OpenAI a $2 billion break-up fee.",
	"Nvidia paid Arm a $1.25 billion termination fee.",
	"Adobe agreed to pay Figma a reverse termination fee of $1 billion in cash.",
	"英伟达将向CoreWeave支付4.35亿美元分手费。",
	"若交易终止，英伟达须向OpenAI支付20亿美元终止费。",
	"輝達須向CoreWeave支付20億美元違約金。",
]);
corpus(buys("NVIDIA", "CoreWeave", 3.5e10), {
	en: [
		"Nvidia will buy CoreWeave for $35 billion, with a break-up fee of $1 billion.",
		"Nvidia will buy CoreWeave for $35 billion in cash.",
		"Nvidia will buy CoreWeave for $35 billion. The price is made up of $25 billion in cash and $10 billion in Nvidia shares.",
		"Nvidia will buy CoreWeave for $35 billion. $25 billion is to be paid in cash and $10 billion in Nvidia stock.",
		"Nvidia will buy CoreWeave for $35 billion: $25 billion in cash and $10 billion in stock.",
	],
	zh: [
		"英伟达将以350亿美元收购CoreWeave，分手费为10亿美元。",
		"輝達同意以350億美元收購CoreWeave。其中250億美元以現金支付，100億美元以輝達股票支付。",
	],
});
corpus(buys("Qualcomm", "Arm", 8.7e9), {
	en: [
		"Qualcomm agreed to buy Arm for $8.7 billion. $5.2 billion is to be paid in cash and $3.5 billion in Qualcomm stock.",
	],
});
corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "Intel",
		value: exactly(5e9, "USD"),
	},
	{ en: ["Nvidia will invest $5 billion in Intel in cash."] },
);
