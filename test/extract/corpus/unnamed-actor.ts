import { corpus, nothing } from "../corpus.ts";
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
