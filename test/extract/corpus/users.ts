import { about, atLeast, corpus, exactly } from "../corpus.ts";

corpus(
	{
		kind: "users",
		subject: "OpenAI",
		qualifier: "weekly",
		value: atLeast(7e8, "count"),
	},
	{
		en: [
			"ChatGPT has more than 700 million weekly active users.",
			"OpenAI counts over 700 million weekly users.",
		],
		zh: [
			"ChatGPT周活跃用户超过7亿。",
			"ChatGPT每週活躍用戶逾7億人。",
			"OpenAI的周活用户已突破7亿。",
		],
	},
);

corpus(
	{
		kind: "users",
		subject: "OpenAI",
		qualifier: "weekly",
		value: exactly(8e8, "count"),
	},
	{
		en: ["ChatGPT serves 800 million users a week."],
		zh: ["ChatGPT每周用户为8亿。", "ChatGPT有8億名週活躍用戶。"],
	},
);

corpus(
	{
		kind: "users",
		subject: "OpenAI",
		qualifier: "weekly",
		value: about(8e8, "count"),
	},
	{ zh: ["ChatGPT周活跃用户近8亿。", "ChatGPT每週用戶將近8億人。"] },
);

corpus(
	{
		kind: "users",
		subject: "Google",
		qualifier: "monthly",
		value: exactly(4.5e8, "count"),
	},
	{
		en: ["Gemini has 450 million monthly active users."],
		zh: ["Gemini月活跃用户达4.5亿。", "Gemini每月活躍用戶為4.5億。"],
	},
);

corpus(
	{
		kind: "users",
		subject: "Meta",
		qualifier: "monthly",
		value: exactly(1e9, "count"),
	},
	{
		en: ["Meta AI has reached 1 billion monthly users."],
		zh: ["Meta AI月活用户达10亿。"],
	},
);

corpus(
	{
		kind: "users",
		subject: "DeepSeek",
		qualifier: "daily",
		value: exactly(3e7, "count"),
	},
	{
		en: ["DeepSeek has 30 million daily active users."],
		zh: ["DeepSeek日活跃用户为3000万。", "DeepSeek每日活躍用戶達3000萬。"],
	},
);

corpus(
	{
		kind: "users",
		subject: "Microsoft",
		qualifier: "monthly",
		value: atLeast(1e8, "count"),
	},
	{
		en: [
			"Microsoft's Copilot apps have over 100 million monthly active users.",
		],
		zh: ["微软Copilot月活跃用户超过1亿。"],
	},
);

corpus(
	{
		kind: "users",
		subject: "Anthropic",
		qualifier: "monthly",
		value: about(3e7, "count"),
	},
	{
		en: ["Claude has about 30 million monthly users."],
		zh: ["Claude月活跃用户约3000万。", "Claude每月用戶約3000萬人。"],
	},
);
