import { corpus, exactly, nothing } from "../corpus.ts";
import { dollars, move, ordered, paid } from "../fact.ts";

/** Chinese headlines of two halves, of which the one denies something and the other stands. */

corpus(
	[
		{ ...paid("NVIDIA", "OpenAI", dollars(100)), denied: true },
		ordered("OpenAI", "Oracle", 300),
	],
	{
		zh: [
			"英伟达否认向OpenAI投资1000亿美元 甲骨文称3000亿美元合同不变",
			"英偉達否認向OpenAI投資1000億美元　甲骨文稱3000億美元合約不變",
		],
	},
);

corpus(paid("NVIDIA", "OpenAI", dollars(30)), {
	zh: [
		"黄仁勋否认对OpenAI不满 英伟达将投资300亿美元",
		"黃仁勳否認對OpenAI不滿　輝達將投資300億美元",
		"OpenAI否認現金不足　輝達擬投資300億美元",
	],
});

corpus(paid("SoftBank", "OpenAI", dollars(30)), {
	zh: [
		"软银否认出售英伟达股份 向OpenAI投资300亿美元",
		"軟銀否認出售輝達股份　向OpenAI投資300億美元",
	],
});

corpus(
	{ kind: "valuation", subject: "OpenAI", value: dollars(500) },
	{
		zh: [
			"微软否认收购传闻 OpenAI估值达5000亿美元",
			"微軟否認收購傳聞　OpenAI估值達5000億美元",
			"微软否认收购传闻，OpenAI估值达5000亿美元。",
			"OpenAI否認IPO！估值升至5000億美元",
			"OpenAI否認IPO／估值升至5000億美元",
			"OpenAI否認IPO｜估值升至5000億美元",
		],
	},
);

corpus(
	[
		{
			...{ kind: "status", subject: "NVIDIA", object: "OpenAI" },
			...{ qualifier: "cancelled", denied: true },
		},
		{
			...{ kind: "capacity", subject: "OpenAI", object: "NVIDIA" },
			...{ value: exactly(10, "GW"), qualifier: "total" },
		},
	],
	{
		zh: [
			"英伟达否认取消订单 OpenAI将采购10GW系统",
			"輝達否認取消訂單　OpenAI將採購10GW系統",
		],
	},
);

// That a deal is put off or given up is denied, not the deal.
corpus(ordered("OpenAI", "Oracle", 300), {
	zh: [
		"甲骨文：没有推迟 与OpenAI 3000亿美元合同如期",
		"甲骨文没有推迟，与OpenAI的3000亿美元合同如期进行。",
		"甲骨文否認延後，與OpenAI的3000億美元合約不變。",
	],
});
corpus(paid("Microsoft", "OpenAI", dollars(13)), {
	zh: ["微软并未退出，向OpenAI投资130亿美元的承诺不变。"],
});

corpus(
	[
		{
			...{ kind: "stake", subject: "TSMC", object: "Intel", denied: true },
			value: exactly(20, "percent"),
		},
		{ kind: "spending", subject: "TSMC", value: dollars(40) },
	],
	{
		zh: [
			"台積電否認入股英特爾20% 資本支出400億美元",
			"台积电否认入股英特尔20% 资本支出400亿美元",
		],
	},
);

// What a half of its own calls untrue.
corpus(
	{
		...{ kind: "funding-round", subject: "xAI", denied: true },
		value: dollars(20),
	},
	{
		zh: [
			"xAI否認籌資 馬斯克稱200億美元報導不實",
			"xAI否认筹资 马斯克称200亿美元报道不实",
		],
	},
);

// A space within what is denied parts nothing.
corpus(
	{ ...paid("NVIDIA", "OpenAI", dollars(100)), denied: true },
	{
		zh: [
			"輝達否認投資 OpenAI 1000億美元",
			"英伟达 否认 向 OpenAI 投资 1000 亿美元",
			"英伟达否认计划向OpenAI投资1000亿美元。",
		],
	},
);
corpus(
	{ ...ordered("OpenAI", "Oracle", 300), denied: true },
	{ zh: ["甲骨文没有与OpenAI签署3000亿美元合同。"] },
);

// Who denies having put money in is not who did.
nothing([
	"微软否认入股，OpenAI获400亿美元注资。",
	"苹果没有投资，OpenAI获300亿美元投资。",
]);
corpus(paid("SoftBank", "OpenAI", dollars(40)), {
	zh: ["微軟否認入股，OpenAI獲軟銀400億美元注資。"],
});
corpus(move("NVIDIA", 3), {
	zh: ["Meta否认采购谷歌TPU 英伟达股价涨3%"],
});
