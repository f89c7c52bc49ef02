import { about, atLeast, corpus, exactly, nothing, upTo } from "../corpus.ts";

/** Deals that Chinese tells from the other side, with auxiliaries between, or in two sentences. */

corpus(
	{
		kind: "investment",
		subject: "Brookfield",
		object: "Reflection AI",
		value: exactly(1.5e9, "EUR"),
	},
	{
		zh: [
			"Reflection AI将接受Brookfield15亿欧元投资。",
			"Reflection AI引入Brookfield15亿欧元战略投资。",
			"Reflection AI自Brookfield筹得15亿欧元资金。",
			"Reflection AI的15亿欧元资金由Brookfield提供。",
			"Reflection AI获Brookfield入股15亿欧元。",
			"Brookfield向Reflection AI投资15亿欧元的交易引发关注。",
			"至于Reflection AI，Brookfield承诺投资15亿欧元。",
			"Brookfield与Reflection AI周二宣布合作。Brookfield将向后者投资15亿欧元。",
			"Brookfield宣布投资Reflection AI。总额为15亿欧元。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "Meta",
		object: "CoreWeave",
		value: about(3e9, "USD"),
	},
	{
		zh: [
			"Meta将支付CoreWeave约30亿美元购买算力。",
			"Meta承诺在CoreWeave花费约30亿美元购买云服务。",
			"根据协议，Meta将向CoreWeave支付约30亿美元。",
			"CoreWeave将约30亿美元的算力卖给Meta。",
			"CoreWeave把价值约30亿美元的算力租给Meta。",
			"CoreWeave為Meta提供算力，合同總值約30億美元。",
			"CoreWeave从Meta获得的订单总值约30亿美元。",
			"CoreWeave：Meta订单约30亿美元。",
			"这份约30亿美元的合同由Meta与CoreWeave签署。",
			"CoreWeave的算力被Meta以约30亿美元包下。",
			"Meta与CoreWeave敲定约30亿美元合同。",
			"CoreWeave周二宣布与Meta签约。该合同总额为约30亿美元。",
			"CoreWeave周二公布新客户。Meta将采购约30亿美元算力。",
			"Uber周三公布业绩。\n\nMeta与CoreWeave的合同总值约30亿美元。",
			"Uber周三公布业绩。\n\nMeta与CoreWeave签署新合同。金额为约30亿美元。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "字节跳动",
		object: "Nuvacore",
		value: exactly(4e9, "USD"),
	},
	{
		zh: [
			"云服务商Nuvacore拿下字节跳动40亿美元合同。",
			"云服务商Nuvacore自字节跳动赢得40亿美元合约。",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "CoreWeave",
		object: "Core Scientific",
		value: upTo(5e9, "USD"),
	},
	{
		zh: [
			"CoreWeave将Core Scientific以最高50亿美元收入囊中。",
			"CoreWeave出价最高50亿美元竞购Core Scientific。",
			"Core Scientific遭CoreWeave最高50亿美元收购。",
			"Core Scientific宣布，同意CoreWeave以最高50亿美元收购。",
			"Core Scientific出售给CoreWeave，金额最高50亿美元。",
			"CoreWeave与Core Scientific达成最高50亿美元合并协议。",
			"對於Core Scientific，CoreWeave出價最高50億美元。",
			"CoreWeave宣布收购Core Scientific。总价为最高50亿美元。",
			"CoreWeave宣布收购Core Scientific。收购价为最高50亿美元。",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "NVIDIA",
		object: "Groq",
		value: atLeast(1e10, "USD"),
	},
	{
		zh: [
			"英伟达向Groq支付逾100亿美元，取得技术授权并聘用其团队。",
			"此前，英伟达以逾100亿美元收购了Groq。",
		],
	},
);

nothing([
	"OpenAI与甲骨文签署合同。造价约400亿美元的园区还没有动工。",
	"甲骨文周二宣布与OpenAI签约。双方没有透露金额。",
	"英伟达不会向OpenAI投资逾20亿美元。",
	"软银宣布投资Mistral。去年全球科技业并购总额为300亿美元。",
	"CoreWeave与Meta签署新合同。这项工程的造价没有公布。",
]);
