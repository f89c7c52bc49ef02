import { corpus, exactly, type Fact } from "../corpus.ts";

/** From when and until when a contract runs, told by a clause or a sentence of its own. */

const bought: Fact = {
	kind: "purchase",
	subject: "Meta",
	object: "Oracle",
	value: exactly(2e10, "USD"),
};

corpus(
	{ ...bought, when: { to: "2030-12-31" } },
	{
		zh: [
			"Meta与甲骨文签署200亿美元云合同，有效期至2030年底。",
			"Meta與甲骨文簽署200億美元雲合約，合約期限到2030年止。",
			"Meta与甲骨文签署200亿美元云合同。合同有效期延长至2030年底。",
		],
	},
);

corpus(
	{ ...bought, when: { from: "2026-01-01", to: "2030-12-31" } },
	{
		zh: [
			"Meta与甲骨文签署200亿美元云合同，服务期从2026年到2030年。",
			"Meta與甲骨文簽署200億美元雲合約，租期由2026年1月至2030年12月。",
			"Meta与甲骨文签署200亿美元云合同。合作期限为2026年至2030年。",
		],
	},
);

// A length alone tells no time, nor does the year in which the contract was signed.
corpus(bought, {
	zh: [
		"Meta与甲骨文签署200亿美元云合同，合同期限为五年。",
		"Meta与甲骨文2025年签署200亿美元云合同，期限未披露。",
	],
});

const yearly: Fact = {
	kind: "spending",
	subject: "Meta",
	object: "Oracle",
	value: exactly(5e8, "USD"),
	qualifier: "annual",
};

corpus(
	{ ...yearly, when: { from: "2026-01-01", to: "2028-12-31" } },
	{
		zh: [
			"Meta每年向甲骨文支付5亿美元，合约2026年1月生效，为期三年。",
			"Meta每年向甲骨文支付5億美元，合約期由2026年至2028年。",
		],
	},
);

corpus(yearly, {
	zh: ["Meta每年向甲骨文支付5亿美元，双方2026年1月将续签合约。"],
});
