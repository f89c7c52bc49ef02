import { about, corpus, exactly, upTo } from "../corpus.ts";
import { halfOf, yearOf } from "../time.ts";

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "each",
		value: exactly(1e10, "USD"),
	},
	{
		en: [
			"Nvidia pays OpenAI $10 billion for every gigawatt that goes live.",
			"For each gigawatt deployed, Nvidia will invest $10 billion in OpenAI.",
			"Nvidia is to give OpenAI $10bn per gigawatt installed.",
		],
		zh: [
			"OpenAI每部署1吉瓦算力，英伟达就投入100亿美元。",
			"輝達每完成1GW部署，即向OpenAI注資100億美元。",
			"英伟达按每吉瓦100亿美元向OpenAI分批拨款。",
			"英伟达将随每1GW的落地向OpenAI投资100亿美元。",
		],
	},
);

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "first",
		value: exactly(1e10, "USD"),
	},
	{
		en: ["An initial $10 billion tranche will go from Nvidia to OpenAI."],
		zh: [
			"輝達撥給OpenAI的首筆資金為100億美元。",
			"英伟达对OpenAI的首批投资为100亿美元。",
		],
	},
);

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "each",
		value: about(1e10, "USD"),
	},
	{
		en: ["Nvidia will hand OpenAI about $10 billion with each gigawatt."],
		zh: ["OpenAI每上线1吉瓦，英伟达即投资约100亿美元。"],
	},
);

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "each",
		value: exactly(1e10, "USD"),
	},
	{
		en: [
			"Nvidia will release its money to OpenAI in $10 billion instalments, one per gigawatt.",
			"Each time a gigawatt is finished, OpenAI receives another $10 billion from Nvidia.",
		],
		zh: ["每建成一吉瓦數據中心，英偉達便向OpenAI支付100億美元。"],
	},
);

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "first",
		value: exactly(1e10, "USD"),
	},
	{
		en: ["Nvidia's first payment to OpenAI will be $10 billion."],
		zh: [
			"英伟达首期将向OpenAI投入100亿美元。",
			"英偉達第一階段將向OpenAI投資100億美元。",
		],
	},
);

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "first",
		value: exactly(1e10, "USD"),
		when: halfOf(2026, 2),
	},
	{
		en: [
			"Nvidia's first payment to OpenAI, $10 billion, is due in the second half of 2026.",
		],
		zh: ["英伟达对OpenAI的第一笔100亿美元将在2026年下半年到位。"],
	},
);

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "each",
		value: about(1e10, "USD"),
	},
	{
		en: [
			"Roughly $10bn from Nvidia goes to OpenAI for each gigawatt that comes online.",
		],
		zh: ["OpenAI每部署1GW，輝達便挹注約100億美元。"],
	},
);

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "each",
		value: exactly(1e10, "USD"),
	},
	{
		en: [
			"Nvidia is to inject $10 billion into OpenAI with every gigawatt.",
			"Nvidia's investment in OpenAI will be paid in ten tranches of $10 billion each.",
		],
		zh: [
			"英伟达对OpenAI的投资分十期进行，每期100亿美元。",
			"輝達將分批出資OpenAI，每批100億美元。",
		],
	},
);

corpus(
	{
		kind: "tranche",
		subject: "Amazon",
		object: "OpenAI",
		qualifier: "first",
		value: exactly(1.5e10, "USD"),
	},
	{
		en: [
			"Amazon will invest an initial $15 billion in OpenAI, with more to come.",
		],
		zh: ["亚马逊将先向OpenAI投资150亿美元。"],
	},
);

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "first",
		value: exactly(1e10, "USD"),
		upon: "agreement",
	},
	{
		en: [
			"Once a definitive agreement is reached, Nvidia will put an initial $10 billion into OpenAI.",
			"Nvidia will invest a first $10 billion in OpenAI upon signing.",
		],
		zh: [
			"双方签署最终协议后，英伟达将先向OpenAI投入首笔100亿美元。",
			"若達成最終協議，輝達第一階段將向OpenAI投資100億美元。",
			"双方签约后，英伟达首期将向OpenAI投入100亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "NVIDIA",
			qualifier: "first",
			value: exactly(1, "GW"),
		},
		{
			kind: "tranche",
			subject: "NVIDIA",
			object: "OpenAI",
			qualifier: "first",
			value: exactly(1e10, "USD"),
			upon: "first-capacity",
		},
	],
	{
		en: [
			"Nvidia will pay OpenAI the first $10 billion once the first gigawatt is running.",
		],
		zh: [
			"英伟达对OpenAI的首笔100亿美元将在首个1吉瓦上线时到位。",
			"首1GW完成部署後，輝達對OpenAI的首筆100億美元才會到位。",
		],
	},
);

corpus(
	{
		kind: "tranche",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "first",
		value: exactly(1e10, "USD"),
	},
	{
		en: [
			"The papers were signed in Texas, and Nvidia's first payment to OpenAI will be $10 billion.",
		],
		zh: ["双方已签署协议，英伟达首期将向OpenAI投入100亿美元。"],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "NVIDIA",
			value: exactly(1, "GW"),
			qualifier: "first",
		},
		{
			kind: "milestone",
			subject: "OpenAI",
			object: "NVIDIA",
			qualifier: "first-capacity",
			when: halfOf(2026, 2),
		},
		{
			kind: "tranche",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e10, "USD"),
			qualifier: "first",
		},
	],
	{ zh: ["首個1百萬瓩2026年下半年上線，屆時輝達撥付OpenAI第一筆100億美元。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "tranche",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(1.5e10, "USD"),
			qualifier: "first",
		},
	],
	{
		en: ["Of Amazon's $50 billion for OpenAI, $15 billion comes first."],
		zh: [
			"亚马逊承诺对OpenAI投资500亿美元，先付150亿美元，其余350亿美元视上市而定。",
		],
	},
);

corpus(
	[
		{
			kind: "tranche",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e10, "USD"),
			qualifier: "first",
		},
	],
	{ zh: ["輝達在簽署協議後將先向OpenAI投資100億美元。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "tranche",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(1e10, "USD"),
			qualifier: "each",
			when: yearOf(2025),
		},
	],
	{ zh: ["軟銀承諾再投資OpenAI 300億美元，今年內分三期撥付，每期100億美元。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "Anthropic",
			value: upTo(2.5e10, "USD"),
		},
		{
			kind: "tranche",
			subject: "Amazon",
			object: "Anthropic",
			value: exactly(5e9, "USD"),
			qualifier: "first",
		},
	],
	{
		en: [
			"Amazon will invest up to $25 billion in Anthropic, $5 billion of it up front.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Google",
			object: "Anthropic",
			value: exactly(4e10, "USD"),
		},
		{
			kind: "tranche",
			subject: "Google",
			object: "Anthropic",
			value: exactly(1e10, "USD"),
			qualifier: "first",
		},
	],
	{
		en: [
			"Google has pledged $40 billion to Anthropic, $10 billion of that upfront.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Google",
			object: "Anthropic",
			value: upTo(4e10, "USD"),
		},
		{
			kind: "tranche",
			subject: "Google",
			object: "Anthropic",
			value: exactly(1e10, "USD"),
			qualifier: "first",
		},
	],
	{ zh: ["上月谷歌表示最多向Anthropic投资400亿美元，先付100亿美元。"] },
);

corpus(
	[
		{ kind: "funding-round", subject: "OpenAI", value: exactly(1.1e11, "USD") },
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "stake",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(13, "percent"),
		},
		{
			kind: "tranche",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(1.5e10, "USD"),
			qualifier: "first",
		},
		{
			kind: "tranche",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(1e10, "USD"),
			qualifier: "first",
		},
	],
	{
		zh: [
			"OpenAI周五公布1100亿美元融资。亚马逊承诺500亿美元，其中150亿美元先到位；软银分三批付款，首批100亿美元4月1日支付，完成后持股约13%。",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(5e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "investment",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(3e10, "USD"),
		},
		{
			kind: "tranche",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(1.5e10, "USD"),
			qualifier: "first",
		},
	],
	{
		zh: [
			"OpenAI收官史上最大融资。其中亚马逊500亿美元（首期150亿美元），英伟达与软银各300亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "tranche",
			subject: "Amazon",
			object: "OpenAI",
			value: exactly(1.5e10, "USD"),
			qualifier: "first",
		},
	],
	{ en: ["Amazon's first $15 billion goes to OpenAI now."] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: upTo(1e11, "USD"),
		},
		{
			kind: "tranche",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e10, "USD"),
			qualifier: "first",
			upon: "agreement",
		},
	],
	{
		en: [
			"Nvidia to invest up to $100 billion in OpenAI. The first $10 billion will be paid once the agreement is signed.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: upTo(1e11, "USD"),
		},
		{
			kind: "tranche",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e10, "USD"),
			qualifier: "first",
			upon: "agreement",
		},
	],
	{ zh: ["英伟达拟向OpenAI投资最多1000亿美元。首笔100亿美元在签约后到位。"] },
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: upTo(1e11, "USD"),
		},
		{
			kind: "tranche",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e10, "USD"),
			qualifier: "each",
		},
	],
	{
		zh: [
			"英伟达拟向OpenAI投资最多1000亿美元。每上线1吉瓦投入100亿美元。",
			"英伟达拟向OpenAI投资最多1000亿美元，分十期、每期100亿美元。",
		],
	},
);

// So much at every step, told as a step in words.
corpus(
	{
		...{ kind: "tranche", subject: "Norrby Capital", object: "Halden" },
		...{ qualifier: "each", value: exactly(8e7, "USD") },
	},
	{
		en: [
			"Norrby Capital pays Halden $80 million at each of five milestones.",
			"Every time Halden switches on another 50 MW, Norrby Capital will put in $80 million.",
			"Each time Halden adds another 50 MW, Norrby Capital releases $80 million.",
		],
	},
);
corpus(
	{
		...{ kind: "investment", subject: "Norrby Capital", object: "Halden" },
		value: exactly(8e7, "USD"),
	},
	{
		en: [
			"Norrby Capital invested $80 million in Halden, with every partner at the table.",
			"Norrby Capital invested $80 million in Halden on each side of the merger.",
		],
	},
);
