import { about, atLeast, corpus, exactly, nothing } from "../corpus.ts";

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

corpus(
	{
		kind: "users",
		subject: "OpenAI",
		qualifier: "weekly",
		value: atLeast(7e8, "count"),
	},
	{
		en: [
			"More than 700 million people use ChatGPT each week.",
			"ChatGPT's weekly active users top 700 million.",
			"ChatGPT's weekly user base exceeds 700 million.",
			"ChatGPT serves more than 700 million people a week.",
			"ChatGPT counts over 700 million users a week.",
			"Over 700 million weekly users now turn to ChatGPT.",
			"Every week more than 700 million people use ChatGPT.",
		],
		zh: [
			"每周有超过7亿人使用ChatGPT。",
			"ChatGPT周活跃用户超7亿。",
			"ChatGPT每週用戶逾7億。",
			"ChatGPT周活超7亿。",
			"ChatGPT的每週活躍用戶數已突破7億人。",
			"每週有逾7億人使用ChatGPT。",
			"ChatGPT每周用户超过7亿人。",
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
		en: [
			"OpenAI says 800 million people use ChatGPT weekly.",
			"ChatGPT reached 800 million weekly active users.",
			"ChatGPT is used by 800 million people every week.",
			"ChatGPT has 800 million weekly users.",
			"ChatGPT's weekly active users: 800 million.",
		],
		zh: [
			"ChatGPT周活跃用户达8亿。",
			"ChatGPT每週活躍用戶達8億。",
			"ChatGPT拥有8亿周活跃用户。",
			"ChatGPT每周活跃用户数：8亿。",
			"ChatGPT每周有8亿用户。",
		],
	},
);

corpus(
	{
		kind: "users",
		subject: "OpenAI",
		qualifier: "weekly",
		value: about(8e8, "count"),
	},
	{
		en: [
			"Nearly 800 million people use ChatGPT every week.",
			"ChatGPT has around 800 million weekly users.",
		],
		zh: ["近8億人每週使用ChatGPT。"],
	},
);

corpus(
	{
		kind: "users",
		subject: "Google",
		qualifier: "monthly",
		value: exactly(4.5e8, "count"),
	},
	{
		en: [
			"Google's Gemini app is used by 450 million people a month.",
			"The Gemini app has 450 million monthly active users.",
			"Gemini's monthly users: 450 million.",
			"Gemini reached 450 million MAUs.",
		],
		zh: [
			"Gemini应用月活用户4.5亿。",
			"Gemini每月活躍用戶達4.5億。",
			"谷歌Gemini应用月活4.5亿。",
			"Gemini每月有4.5亿人使用。",
		],
	},
);

corpus(
	{
		kind: "users",
		subject: "Meta",
		qualifier: "daily",
		value: exactly(3.58e9, "count"),
	},
	{
		en: [
			"Meta's daily users across its apps: 3.58 billion",
			"3.58 billion people use Meta's apps every day.",
		],
		zh: [
			"Meta旗下应用日活跃用户35.8亿。",
			"Meta旗下应用的日活跃人数达35.8亿。",
		],
	},
);

nothing([
	"More than 700 million people live in the region.",
	"Four million developers have built with OpenAI.",
	"Millions of people use ChatGPT each week.",
]);

corpus(
	[
		{
			kind: "users",
			subject: "OpenAI",
			qualifier: "weekly",
			value: exactly(500e6, "count"),
		},
		{
			kind: "users",
			subject: "OpenAI",
			qualifier: "weekly",
			value: exactly(800e6, "count"),
		},
	],
	{ en: ["ChatGPT's weekly users rose from 500 million to 800 million."] },
);

corpus(
	[
		{
			kind: "users",
			subject: "Google",
			qualifier: "monthly",
			value: exactly(650e6, "count"),
		},
		{
			kind: "users",
			subject: "OpenAI",
			qualifier: "weekly",
			value: exactly(800e6, "count"),
		},
	],
	{
		en: [
			"Google said Gemini now has 650 million monthly users, against 800 million a week for ChatGPT.",
		],
	},
);

corpus(
	{
		kind: "users",
		subject: "Meta",
		qualifier: "monthly",
		value: exactly(1.2e9, "count"),
	},
	{
		en: [
			"Monthly active users of Meta AI reached 1.2 billion in the spring.",
			"The assistant Meta AI is opened by 1.2 billion people a month.",
		],
	},
);

corpus(
	[
		{
			kind: "users",
			subject: "Google",
			qualifier: "monthly",
			value: exactly(7.5e8, "count"),
		},
		{
			kind: "users",
			subject: "Google",
			qualifier: "monthly",
			value: exactly(6.5e8, "count"),
		},
	],
	{ zh: ["Gemini月活跃用户7.5亿，上一季度是6.5亿。"] },
);

corpus(
	{
		kind: "users",
		subject: "Meta",
		qualifier: "daily",
		value: exactly(3.58e9, "count"),
	},
	{
		zh: ["Meta日活跃用户（DAP）35.8亿。", "Meta的DAU为35.8亿。"],
	},
);

corpus(
	{
		kind: "users",
		subject: "字节跳动",
		qualifier: "monthly",
		value: exactly(2.27e8, "count"),
	},
	{
		zh: ["字节跳动豆包：\n· MAU：官方公开数为2.27亿"],
	},
);

corpus(
	[
		{
			kind: "users",
			subject: "OpenAI",
			qualifier: "weekly",
			value: exactly(8e8, "count"),
		},
		{
			kind: "users",
			subject: "OpenAI",
			qualifier: "weekly",
			value: exactly(7e8, "count"),
		},
		{
			kind: "users",
			subject: "OpenAI",
			qualifier: "weekly",
			value: exactly(5e8, "count"),
		},
	],
	{ zh: ["OpenAI周活跃用户10月增至8亿，7月为7亿，3月为5亿。"] },
);

corpus(
	{
		kind: "users",
		subject: "OpenAI",
		qualifier: "monthly",
		value: about(8.1e8, "count"),
	},
	{ zh: ["ChatGPT月活跃用户只增长约6%，达到约8.1亿。"] },
);

// How much users have grown is no move of a share.
nothing([
	"谷歌Gemini的月活增长约30%。",
	"Monthly users of Google's Gemini grew 30%.",
]);

// Two counts with one noun, and an audience by its rhythm.
corpus(
	[
		{
			...{ kind: "users", subject: "Vexa AI", qualifier: "monthly" },
			value: exactly(6e6, "count"),
		},
		{
			...{ kind: "users", subject: "Vexa AI", qualifier: "daily" },
			value: exactly(1.5e6, "count"),
		},
	],
	{
		en: [
			"Vexa AI now counts 6 million monthly and 1.5 million daily users.",
			"Vexa AI has 6 million monthly and 1.5 million daily active users.",
		],
	},
);
corpus(
	{
		...{ kind: "users", subject: "Vexa AI", qualifier: "monthly" },
		value: exactly(2.8e7, "count"),
	},
	{
		en: [
			"Vexa AI's monthly audience has grown to 28 million.",
			"Vexa AI, whose monthly audience reached 28 million, is hiring.",
		],
	},
);
nothing(["Vexa AI has 6 million monthly and yearly plans."]);
