import { corpus, exactly, nothing } from "../corpus.ts";
import { move } from "../fact.ts";

/** Who does it is not named, or by words that tell no party: it is not done by the only company that the sentence names. */

nothing([
	"The kingdom will buy 35,000 Nvidia chips.",
	"India has ordered 18,000 Nvidia GPUs for its national AI mission.",
	"A state-owned fund bought 20,000 Nvidia chips.",
	"The lab bought 20,000 AMD accelerators.",
	"The site will hold 100,000 Nvidia GPUs by the end of 2026.",
	"Nvidia will supply 10,000 GPUs.",
	"Saudi Arabia will get 500 MW of Nvidia systems by 2027.",
	"The kingdom plans 6 GW of data centres with Nvidia chips by 2034.",
	"A Chinese startup will pay $2 billion for Nvidia chips.",
	"The country wants to spend $20 billion on Nvidia chips.",
	"沙特将购买3.5万枚英伟达芯片。",
	"韩国将获得26万颗英伟达GPU。",
	"印度已訂購1.8萬顆輝達GPU。",
	"英伟达将供应1万颗GPU。",
	"某初创公司将斥资20亿美元购买英伟达芯片。",
]);

// The opposite move of one sentence is a stranger's.
corpus(move("NVIDIA", -2), {
	en: [
		"The exchange operator rose 4% as Nvidia fell 2%.",
		"The lender rose 4% and Nvidia fell 2%.",
	],
	zh: ["交易所运营商上涨4%，英伟达下跌2%。"],
});

// Who leads a round raises none.
nothing([
	"The start-up, which was not named, raised $200 million led by Nvidia.",
	"The start-up raised $200 million from Nvidia.",
	"A robotics company has raised $150 million in a round led by Nvidia.",
	"The lab raised $1 billion at a $5 billion valuation, with Nvidia and AMD among the investors.",
	"The company closed a $300 million round backed by Nvidia.",
	"The firm secured $300 million in funding from Microsoft and Nvidia.",
	"该公司获英伟达领投的2亿美元融资。",
	"初创公司融资2亿美元，由英伟达领投。",
	"一家機器人公司完成2億美元融資，輝達參投。",
	"英伟达领投一轮2亿美元融资。",
]);
corpus(
	{
		kind: "funding-round",
		subject: "Wayve",
		value: exactly(1e9, "USD"),
	},
	{
		en: [
			"Nvidia-backed Wayve raised $1 billion.",
			"Wayve raised $1 billion in a round led by Nvidia.",
		],
		zh: ["Wayve获英伟达领投的10亿美元融资。"],
	},
);
