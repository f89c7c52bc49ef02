import { corpus, exactly, type Fact, nothing } from "../corpus.ts";
import { bought, dollars, paid } from "../fact.ts";

/** Money that has been paid: a first part, a whole investment, or the price of a takeover. */

const first = (subject: string, object: string, billions: number): Fact => ({
	...{ kind: "tranche", subject, object },
	...{ value: dollars(billions), qualifier: "first" },
});

const completed = (subject: string, object: string): Fact => ({
	...{ kind: "status", subject, object, qualifier: "completed" },
});

corpus(first("NVIDIA", "OpenAI", 10), {
	en: [
		"The first $10 billion of Nvidia's investment in OpenAI was wired on Friday.",
		"Nvidia wired the first $10 billion to OpenAI on Friday.",
		"The first $10 billion tranche from Nvidia has landed in OpenAI's account.",
		"OpenAI has received the first $10 billion from Nvidia.",
	],
	zh: [
		"英伟达已向OpenAI支付100亿美元首期款。",
		"英偉達已向OpenAI支付100億美元首期款項。",
		"英伟达已支付OpenAI 100亿美元首付款。",
		"英伟达已向OpenAI拨付100亿美元首笔款项。",
		"英偉達已向OpenAI匯出100億美元首批資金。",
		"英伟达对OpenAI的首笔100亿美元已到账。",
		"英偉達對OpenAI的首筆100億美元投資已到賬。",
	],
});

corpus(paid("SoftBank", "OpenAI", dollars(22.5)), {
	en: [
		"SoftBank wired $22.5 billion to OpenAI on Friday.",
		"SoftBank disbursed $22.5 billion to OpenAI last week.",
		"SoftBank invested $22.5 billion in OpenAI, paid at signing.",
	],
	zh: ["OpenAI已收到软银的225亿美元。", "軟銀周五已向OpenAI匯出225億美元。"],
});

corpus(
	[paid("SoftBank", "OpenAI", dollars(40)), completed("SoftBank", "OpenAI")],
	{
		en: [
			"SoftBank completed its $40 billion investment in OpenAI.",
			"SoftBank has fully funded its $40 billion commitment to OpenAI.",
			"SoftBank paid in full its $40 billion commitment to OpenAI.",
		],
		zh: [
			"软银对OpenAI的400亿美元投资已全部到账。",
			"軟銀對OpenAI的400億美元投資已全數到位。",
		],
	},
);

// What has been paid of a promise.
corpus(
	[
		paid("Microsoft", "OpenAI", dollars(13)),
		paid("Microsoft", "OpenAI", dollars(11.6)),
	],
	{
		en: [
			"Microsoft has so far paid $11.6 billion of the $13 billion it promised OpenAI.",
		],
		zh: [
			"微软承诺向OpenAI投资130亿美元，已支付116亿美元。",
			"微軟承諾向OpenAI投資130億美元，至今已支付116億美元。",
		],
	},
);
corpus(
	[
		paid("Meta", "Scale AI", dollars(14.3)),
		{
			...{ kind: "stake", subject: "Meta", object: "Scale AI" },
			value: exactly(49, "percent"),
		},
	],
	{
		en: [
			"Meta paid $14.3 billion in cash at closing for a 49% stake in Scale AI.",
			"Meta paid $14.3 billion for a 49% stake in Scale AI.",
		],
	},
);

// What is not all paid yet is promised all the same.
corpus(paid("SoftBank", "OpenAI", dollars(40)), {
	en: [
		"SoftBank has not completed its $40 billion investment in OpenAI.",
		"SoftBank hasn't fully funded its $40 billion commitment to OpenAI.",
		"SoftBank has not yet fully funded its $40 billion commitment to OpenAI.",
		"SoftBank will have fully funded its $40 billion commitment to OpenAI by December.",
	],
	zh: [
		"软银尚未完成对OpenAI的400亿美元投资。",
		"软银对OpenAI的400亿美元投资尚未全部到账。",
		"軟銀對OpenAI的400億美元投資還沒付清。",
	],
});
corpus(
	{ ...paid("SoftBank", "OpenAI", dollars(40)), denied: true },
	{ zh: ["软银没有向OpenAI投资400亿美元。"] },
);

corpus(bought("Meta", "Veridon", 2), {
	en: ["Meta acquired Veridon for $2 billion in cash, paid at closing."],
	zh: ["Meta以20亿美元现金收购Veridon，交割时付清。"],
});

nothing([
	"SoftBank transferred its $5.8 billion Nvidia stake to a fund.",
	"SoftBank's $5.8 billion from the sale of its Nvidia shares was wired on Friday.",
	"软银出售英伟达股份所得的58亿美元已到账。",
]);
