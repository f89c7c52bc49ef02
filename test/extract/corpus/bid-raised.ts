import { corpus, exactly } from "../corpus.ts";

/** A bid that is raised has two prices; one that is not keeps its own, and one that tops another, or is preferred to it, is its bidder's. */

const bids = (sum: number, subject = "Broadcom", object = "Intel") => ({
	kind: "acquisition" as const,
	subject,
	object,
	value: exactly(sum, "USD"),
});

corpus(bids(9e10), {
	en: [
		"Broadcom lifts Intel offer to $90bn",
		"Broadcom raises Intel bid to $90 billion after Qualcomm challenge",
		"Broadcom has raised its takeover offer for Intel to $90 billion.",
		"Broadcom sweetened its bid for Intel to $90 billion, people familiar with the matter said.",
	],
	zh: [
		"博通将对英特尔的收购报价提高至900亿美元。",
		"博通把對英特爾的出價加碼到900億美元。",
	],
});
corpus([bids(9e10), bids(8e10)], {
	en: [
		"Broadcom increased its offer for Intel to $90 billion from $80 billion.",
		"Broadcom raised its proposal to acquire Intel from $80 billion to $90 billion.",
	],
	zh: ["博通对英特尔的收购报价由800亿美元上调至900亿美元。"],
});
corpus(bids(9e10), {
	en: [
		"Broadcom won't raise its $90 billion offer for Intel.",
		"Broadcom said it would not increase its $90 billion bid for Intel again.",
	],
	zh: [
		"博通宣布不再提高对英特尔900亿美元的出价。",
		"博通宣布不再提高對英特爾900億美元的出價。",
	],
});
corpus(bids(9e10, "Qualcomm"), {
	en: [
		"Qualcomm challenges Broadcom with $90 billion offer for Intel",
		"Qualcomm outbids Broadcom with a $90 billion bid for Intel.",
	],
});
corpus([bids(9e10, "Qualcomm"), bids(8e10)], {
	en: [
		"Qualcomm topped Broadcom's $80 billion offer for Intel with a $90 billion bid.",
	],
});

const spurned = [
	bids(9e10, "Qualcomm"),
	{
		kind: "status" as const,
		subject: "Qualcomm",
		object: "Intel",
		qualifier: "cancelled" as const,
	},
];
corpus([...spurned, bids(8e10)], {
	en: [
		"Intel rejected Qualcomm's $90 billion offer and backed Broadcom's $80 billion bid.",
		"Intel said on Tuesday its board had unanimously rejected Qualcomm's $90 billion takeover offer and reaffirmed its support for Broadcom's $80 billion bid.",
	],
});
corpus(spurned, {
	en: [
		"Intel turned down Qualcomm's $90 billion bid and supported Broadcom's $80 billion order.",
	],
});

// An order, a stake and a forecast that are raised are no bids.
corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Oracle",
		value: exactly(4e11, "USD"),
	},
	{ en: ["OpenAI raises its Oracle order to $400 billion."] },
);
corpus(
	{
		kind: "revenue",
		subject: "Qualcomm",
		value: exactly(1.1e11, "USD"),
		qualifier: "annual",
	},
	{ en: ["Qualcomm raised its annual revenue forecast to $110 billion."] },
);
