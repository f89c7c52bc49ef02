import { corpus, exactly, nothing, upTo } from "../corpus.ts";

/** What Chinese leaves out of the second of two deals, and pronouns for the party told first. */

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Anthropic",
			value: exactly(1e10, "USD"),
		},
	],
	{
		zh: [
			"英伟达向OpenAI投资300亿美元，对Anthropic则是100亿美元。",
			"英伟达向OpenAI投资300亿美元，而对Anthropic则为100亿美元。",
			"輝達向OpenAI投資300億美元，對Anthropic是100億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(3e11, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Microsoft",
			value: exactly(2.5e11, "USD"),
		},
	],
	{
		zh: [
			"OpenAI向甲骨文采购3000亿美元算力，向微软则是2500亿美元。",
			"OpenAI向甲骨文采購3,000億美元算力，向微軟則為2,500億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "Microsoft",
			object: "OpenAI",
			value: exactly(27, "percent"),
		},
		{
			kind: "stake",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(11, "percent"),
		},
	],
	{
		zh: [
			"微软持有OpenAI 27%股权，软银则为11%。",
			"微软持有OpenAI 27%股权，而软银为11%。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Oracle",
		value: upTo(3e10, "USD"),
	},
	{
		zh: [
			"OpenAI是甲骨文的客户，将向其采购最高300亿美元算力。",
			"OpenAI是甲骨文的客户，将向后者采购最高300亿美元算力。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Lumora",
			object: "Zephyr Cloud",
			value: exactly(2e9, "USD"),
		},
		{
			kind: "capacity",
			subject: "Lumora",
			object: "Zephyr Cloud",
			value: exactly(0.1, "GW"),
			qualifier: "total",
		},
	],
	{
		zh: [
			"Lumora周二宣布，与云服务商Zephyr Cloud签署五年期合同，总值20亿美元。根据合同，后者将提供100兆瓦算力。",
			"Lumora周二宣布，与云服务商Zephyr Cloud签署五年期合同，总值20亿美元。根据合同，Zephyr Cloud将提供100兆瓦算力。",
		],
	},
);

nothing([
	"微软上周与软银会面，对合作前景表示乐观。",
	"OpenAI是甲骨文的客户，双方没有公布向其采购的金额。",
]);

corpus(
	{
		kind: "investment",
		subject: "NVIDIA",
		object: "OpenAI",
		value: exactly(3e10, "USD"),
	},
	{
		zh: [
			"英伟达向OpenAI投资300亿美元，向美国政府缴税则为50亿美元。",
			"英伟达向OpenAI投资300亿美元，对员工的奖金则是2亿美元。",
		],
	},
);
