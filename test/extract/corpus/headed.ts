import { corpus, exactly, nothing, upTo } from "../corpus.ts";
import { ordered, paid } from "../fact.ts";
import { quarterOf } from "../time.ts";

corpus(
	[
		paid("NVIDIA", "Intel", exactly(5e9, "USD")),
		paid("NVIDIA", "Anthropic", upTo(10e9, "USD")),
		paid("NVIDIA", "Mistral", exactly(2e9, "USD")),
	],
	{
		en: [
			"Nvidia's investments at a glance\n\nIntel: $5 billion\nAnthropic: up to $10 billion\nMistral: $2 billion",
			"Stakes held by Nvidia:\n- Intel ($5 billion)\n- Anthropic, up to $10 billion\n- Mistral, $2 billion in stock",
		],
		zh: [
			"英伟达近一年的投资：\n- 英特尔：50亿美元\n- Anthropic：最多100亿美元\n- Mistral：20亿美元",
			"輝達入股一覽：\n英特爾 50億美元\nAnthropic 最多100億美元\nMistral 20億美元",
		],
	},
);

corpus(
	[
		paid("SoftBank", "OpenAI", exactly(30e9, "USD")),
		paid("Amazon", "OpenAI", exactly(50e9, "USD")),
		paid("NVIDIA", "OpenAI", exactly(20e9, "USD")),
	],
	{
		en: [
			"OpenAI's investors so far:\n1. SoftBank: $30 billion\n2. Amazon - $50 billion\n3. Nvidia: $20 billion",
			"The new round of OpenAI, line by line:\n- SoftBank $30 billion\n- Amazon $50 billion\n- Nvidia $20 billion",
		],
		zh: [
			"OpenAI新一轮融资的分配：\n- 软银300亿美元；\n- 亚马逊500亿美元；\n- 英伟达200亿美元。",
			"OpenAI本輪投資方：軟銀300億美元；亞馬遜500億美元；輝達200億美元。",
		],
	},
);

corpus(
	[ordered("OpenAI", "Oracle", 300), ordered("OpenAI", "Microsoft", 250)],
	{
		en: [
			"OpenAI's cloud contracts:\n- Oracle: $300 billion\n- Microsoft: $250 billion",
			"Among OpenAI's other partners, the most prominent are:\nOracle (NYSE:ORCL): a five-year, $300 billion agreement for cloud capacity.\nMicrosoft (NASDAQ:MSFT) Azure: an incremental $250 billion cloud deal.",
			"OpenAI's commitments in short:\n- Oracle: a $300 billion cloud contract\n- Microsoft: a $250 billion order of compute",
		],
		zh: ["OpenAI签下的算力合同：\n甲骨文3000亿美元\n微软2500亿美元"],
	},
);

corpus(
	[
		paid("NVIDIA", "Nokia", exactly(1e9, "USD")),
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "Nokia",
			value: exactly(2.9, "percent"),
		},
	],
	{ en: ["Nvidia's investments:\n- Nokia: $1 billion for 2.9 percent"] },
);

corpus(
	{
		kind: "acquisition",
		subject: "NVIDIA",
		object: "Groq",
		value: exactly(20e9, "USD"),
	},
	{
		en: [
			"Nvidia's investments:\n- Groq: $20 billion for a license and most of the team",
		],
	},
);

nothing([
	"Chip stocks this week:\n- Nvidia: $4.5 trillion\n- AMD: $300 billion",
	"OpenAI's partners:\n- Oracle: $300 billion of debt\n- Microsoft: sales of AI software up 20%",
	"Nvidia's investments in 2026:\nAnalysts see Intel at a price target of $40.",
]);

/** The points of a list are about whom its heading tells of, whoever the article is about. */
corpus(
	[
		{
			kind: "revenue",
			subject: "Microsoft",
			value: exactly(77.7e9, "USD"),
			when: quarterOf(2025, 3),
		},
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Google",
			value: exactly(30e9, "USD"),
		},
	],
	{
		en: [
			"Microsoft had revenue of $77.7 billion in the third quarter of 2025.\n\nOn the other side, Anthropic is locking in more:\n- It will buy $30 billion of compute from Google Cloud.",
			"Microsoft had revenue of $77.7 billion in the third quarter of 2025.\n\nOn the other side, Anthropic\n- will buy $30 billion of cloud capacity from Google Cloud,\n- and keeps its own chips.",
		],
	},
);
