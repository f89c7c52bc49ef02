import { corpus, exactly, type Fact, nothing } from "../corpus.ts";

const chipOf = (subject: string, object?: string): Fact => ({
	...{ kind: "milestone", subject },
	...(object === undefined ? {} : { object }),
	qualifier: "own-chip",
});

const year2027 = { from: "2027-01-01", to: "2027-12-31" };

// Chips that are named by their series.
corpus(
	{ ...chipOf("Meta"), when: year2027 },
	{
		en: [
			"Meta's MTIA 450 and 500 are expected to ship in 2027.",
			"Meta showed four chips; the MTIA 500 goes into production in 2027.",
		],
		zh: [
			"Meta的MTIA 500预计2027年量产。",
			"Meta旗艦款MTIA 500將於2027年出貨。",
		],
	},
);

corpus(chipOf("Tesla", "Samsung"), {
	en: ["Samsung will make Tesla's AI6 at its Texas plant."],
});

corpus(chipOf("特斯拉", "TSMC"), {
	zh: ["特斯拉的AI5芯片由台积电负责。", "台積電將生產特斯拉AI5晶片。"],
});

corpus(
	{ ...chipOf("Amazon"), when: year2027 },
	{
		en: [
			"Amazon's Trainium 4 is slated for release in 2027.",
			"Rivals move on: Amazon plans to launch Trainium 4 in 2027.",
		],
		zh: ["亚马逊的Trainium 4预计2027年推出。"],
	},
);

// When it is made, in a sentence or a part of one of its own.
corpus(
	{ ...chipOf("OpenAI", "Broadcom"), when: year2027 },
	{
		en: [
			"OpenAI is developing its own chip with Broadcom. Mass production is planned for 2027.",
			"OpenAI designs a custom processor with Broadcom; volume production is due in 2027.",
			"OpenAI is readying its first artificial intelligence chip with Broadcom, which goes into production in 2027.",
		],
		zh: ["OpenAI與博通合作自研晶片。預計2027年量產。"],
	},
);

// Given up.
corpus(
	{ ...chipOf("Tesla"), denied: true },
	{
		en: [
			"Tesla has shut down Dojo.",
			"Tesla has disbanded its Dojo team.",
			"Tesla is moving away from developing its own AI training chips.",
			"It marks the end of Tesla's efforts to develop in-house training chips.",
			"Tesla's in-house chip was scrapped.",
		],
	},
);

corpus(
	{ ...chipOf("特斯拉"), denied: true },
	{ zh: ["特斯拉解散Dojo团队。", "特斯拉自研芯片路线就此终结。"] },
);

// Rented by others, or long since in use.
nothing([
	"Anthropic trains its models on Trainium2.",
	"A cluster of Trainium2 chips went live last year.",
	"Rivals such as MTIA and Maia are still small.",
	"Anthropic用Trainium2训练模型。",
	"市场关注MTIA等自研路线。",
]);

// Told of the other company named, not of the one talked with.
corpus(chipOf("Meta"), {
	en: [
		"Meta is in talks with Google about tensor processors and goes on building processors of its own.",
		"Meta designs accelerators of its own.",
	],
});

// What changes beside it leaves it as it is.
corpus(chipOf("OpenAI"), {
	zh: [
		"这些安排不改变OpenAI正在推进的自研芯片项目。",
		"OpenAI没有放弃自研芯片项目。",
	],
	en: ["The deals do not affect OpenAI's work on its in-house chip."],
});

// Sold to others by the thousand, they are nobody's own.
corpus(
	{
		kind: "chips",
		subject: "Anthropic",
		object: "Google",
		value: exactly(1e6, "count"),
	},
	{ zh: ["谷歌将向Anthropic供应100万颗专用AI芯片TPU。"] },
);

// Named by its series: who builds it, told in its clause or the next.
corpus(chipOf("Amazon", "TSMC"), {
	zh: [
		"Trainium3由台积电3纳米代工。",
		"AWS周二開放Trainium3，3奈米、台積電代工。",
		"亚马逊的Trainium3由台积电生产，今年年中前几乎订满。",
	],
	en: ["Amazon's Trainium3, built by TSMC, is nearly sold out."],
});
corpus([chipOf("Google", "Broadcom"), chipOf("Google", "TSMC")], {
	zh: ["TPU由博通协助设计、台积电代工。"],
});

// Still being designed.
corpus(chipOf("Amazon"), {
	zh: ["Trainium4已在设计，时间未定。", "亞馬遜著手設計Trainium4。"],
	en: ["Amazon's Trainium4 is already in development."],
});

// Whose a series is need not be said beside it; 自研方面 only turns to the chip.
corpus(chipOf("Meta", "Broadcom"), {
	zh: [
		"Meta向谷歌租用TPU。至于自研，推理用的MTIA继续由博通协助开发。",
		"Meta向谷歌租用TPU。自研方面，MTIA也交给博通。",
	],
});
corpus(
	{ ...chipOf("特斯拉", "TSMC"), when: year2027 },
	{
		zh: ["特斯拉另有打算。AI5由台积电亚利桑那厂生产，2027年量产。"],
	},
);

// The two to whom a chip belongs and who builds it, named together.
corpus(
	{ ...chipOf("OpenAI", "Broadcom"), when: year2027 },
	{
		zh: [
			"OpenAI与博通的芯片2027年量产。",
			"OpenAI和博通合作的晶片2027年量產。",
		],
	},
);

// Of two times the one that was set last.
corpus(
	{ ...chipOf("Microsoft"), when: year2027 },
	{
		zh: [
			"微软的Maia芯片量产由2026年推迟至2027年。",
			"微軟Maia晶片量產時間從2026年延後到2027年。",
		],
	},
);

// A customer's doings with them.
nothing(["Anthropic在台积电附近租下机房，已装上Trainium3。"]);

// Given up, beside others that go on.
corpus([chipOf("Meta", "Broadcom"), { ...chipOf("Meta"), denied: true }], {
	zh: ["代号“Olympus”的训练芯片已被Meta取消，推理用的MTIA继续由博通协助开发。"],
});
corpus(
	{ ...chipOf("Meta"), denied: true },
	{
		zh: ["Meta曾砍掉自家一款推理芯片。", "Meta放棄了自研的兩款推理晶片。"],
	},
);
nothing(["Meta看好英伟达推理芯片。"]);

// A day on which a deal was signed, or until which models may be used, is not when the chip comes.
corpus(
	[
		chipOf("特斯拉", "Samsung"),
		{
			...{ kind: "purchase", subject: "特斯拉", object: "Samsung" },
			value: exactly(1.65e10, "USD"),
		},
	],
	{ zh: ["特斯拉的AI6交给三星，双方7月为此签下165亿美元订单。"] },
);

// A series that others rent by now is no chip to come, whoever is said to have designed it.
nothing([
	"Claude也跑在亚马逊自研的Trainium上。",
	"谷歌的Gemini 3用自研TPU训练。",
	"投资者把下跌归因于Alphabet的自研芯片TPU。",
	"Claude runs on Trainium, Amazon's custom silicon.",
]);
corpus(
	{ ...chipOf("Amazon"), when: year2027 },
	{ zh: ["亚马逊自研的Trainium 4预计2027年推出。"] },
);

// A clause that names no designer goes on with whom the sentence began.
corpus(chipOf("OpenAI", "Broadcom"), {
	zh: [
		"OpenAI与甲骨文的云端合约为期五年，并计划与博通合作开发自有芯片。",
		"OpenAI不會改變與微軟的合作，以及同博通推進的自研晶片項目。",
	],
});

// Of a company whose business nobody knows, once it is told who builds the chip, when it comes or that it is given up.
corpus(
	{
		kind: "milestone",
		subject: "澄海科技",
		object: "TSMC",
		qualifier: "own-chip",
		when: { from: "2027-01-01", to: "2027-12-31" },
	},
	{
		zh: [
			"澄海科技的自研推理芯片由台积电代工，2027年量产。",
			"澄海科技透露，自研芯片已完成流片，2027年由台积电量产。",
			"澄海科技自研晶片2027年量產，由台積電代工。",
		],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "澄海科技",
		qualifier: "own-chip",
		denied: true,
	},
	{
		zh: [
			"澄海科技已放弃自研芯片。",
			"澄海科技據報終止自研訓練晶片計畫。",
			"澄海科技的自研芯片项目已经叫停。",
		],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "Meta",
		qualifier: "own-chip",
		denied: true,
	},
	{
		zh: [
			"Meta喊停自研AI晶片。",
			"Meta证实，自研AI芯片计划不再继续，日后改用博通方案。",
			"Meta自研芯片计划就此作罢。",
		],
	},
);

// Chips are a chip company's business, what is bought is somebody else's, and nothing is told of one to come.
nothing([
	"蓝泽半导体自研AI芯片2027年量产。",
	"澄海科技自研芯片获多家客户采用。",
	"澄海科技不会放弃自研芯片。",
]);

// A company that nobody knows tells of its own chip, and when one is given up is no time of the chip's.
corpus(
	{ ...chipOf("Norrby AI", "Samsung"), when: year2027 },
	{
		en: [
			"Norrby AI will use an accelerator of its own design, built by Samsung, in 2027.",
			"Norrby AI expects chips it has developed itself with Samsung to arrive in 2027.",
			"Norrby AI, a rival of Meta, works on its own chip with Samsung for 2027.",
		],
	},
);
corpus(
	{ ...chipOf("Norrby AI", "Marvell"), denied: true },
	{
		en: [
			"Norrby AI dropped plans for its own processor with Marvell.",
			"Norrby AI abandoned a project to build its own training chip with Marvell last year.",
		],
	},
);
corpus(
	{ ...chipOf("Norrby AI"), denied: true },
	{
		en: [
			"Norrby AI has given up its own inference chip.",
			"After cancelling its own accelerator, Norrby AI turned to servers.",
			"Having dropped its own chip last year, Norrby AI rents machines.",
		],
	},
);
nothing([
	"Norrby AI rents Google's own chips.",
	"Having rented Google's own chips, Norrby AI is looking around.",
	"The report was written by Norrby AI on its own chip.",
]);
