import { about, atLeast, corpus, exactly, upTo } from "../corpus.ts";

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Oracle",
		value: exactly(3e11, "USD"),
		when: { from: "2027-01-01", to: "2031-12-31" },
	},
	{
		en: [
			"OpenAI has agreed to buy $300 billion of computing power from Oracle over five years starting in 2027.",
			"Oracle signed a contract with OpenAI worth $300 billion, which begins in 2027 and runs for five years.",
		],
		zh: [
			"OpenAI与甲骨文签订五年期3000亿美元算力合同，2027年生效。",
			"自2027年起的五年間，OpenAI將向甲骨文採購3000億美元的運算能力。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Oracle",
		value: exactly(3e11, "USD"),
	},
	{
		en: [
			"OpenAI's $300 billion contract with Oracle spans five years.",
			"Oracle has landed a $300bn cloud order from OpenAI.",
		],
		zh: [
			"OpenAI与甲骨文的3000亿美元合同为期五年。",
			"甲骨文接獲OpenAI 3000億美元的雲端大單。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "CoreWeave",
		value: upTo(6.5e9, "USD"),
	},
	{
		en: [
			"CoreWeave has signed a new deal with OpenAI worth up to $6.5 billion.",
			"OpenAI will pay CoreWeave as much as $6.5bn for cloud capacity.",
		],
		zh: [
			"CoreWeave与OpenAI签署了价值至多65亿美元的新合同。",
			"OpenAI將向CoreWeave採購最高65億美元的雲端算力。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "CoreWeave",
		value: exactly(2.24e10, "USD"),
	},
	{
		en: ["OpenAI's contracts with CoreWeave now total $22.4 billion."],
		zh: ["OpenAI与CoreWeave的合同总额增至224亿美元。"],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Amazon",
		value: exactly(3.8e10, "USD"),
	},
	{
		en: [
			"OpenAI has signed a $38 billion cloud deal with Amazon Web Services.",
			"OpenAI will rent $38bn of computing from Amazon over seven years.",
		],
		zh: [
			"OpenAI与亚马逊AWS签署380亿美元云服务协议，为期七年。",
			"亞馬遜拿下OpenAI 380億美元的雲端訂單。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "Meta",
		object: "CoreWeave",
		value: upTo(1.42e10, "USD"),
		when: { to: "2031-12-31" },
	},
	{
		en: [
			"Meta will buy up to $14.2 billion of cloud capacity from CoreWeave through 2031.",
		],
		zh: ["Meta與CoreWeave簽約，到2031年為止採購最高142億美元的算力。"],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "Microsoft",
		object: "Nebius",
		value: exactly(1.74e10, "USD"),
	},
	{
		en: [
			"Nebius will supply Microsoft with $17.4 billion of GPU capacity.",
			"Microsoft has ordered $17.4bn worth of computing from Nebius.",
		],
		zh: ["微軟向Nebius採購174億美元的算力。"],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Microsoft",
		value: exactly(2.5e11, "USD"),
	},
	{
		en: [
			"OpenAI has contracted to purchase $250 billion of Azure services.",
			"OpenAI committed to buying $250 billion in cloud services from Microsoft.",
		],
		zh: [
			"OpenAI承诺采购2500亿美元的Azure云服务。",
			"OpenAI同意向微軟購買2500億美元的Azure服務。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "Anthropic",
		object: "Microsoft",
		value: exactly(3e10, "USD"),
	},
	{
		en: [
			"Anthropic has committed to buying $30 billion of compute capacity from Microsoft Azure.",
		],
		zh: ["Anthropic承诺向微软购买300亿美元的Azure算力。"],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "Meta",
		object: "Google",
		value: atLeast(1e10, "USD"),
	},
	{
		en: [
			"Meta's six-year cloud contract with Google is worth more than $10 billion.",
		],
		zh: [
			"Meta与谷歌的六年云计算合同价值逾100亿美元。",
			"谷歌拿到Meta超过100亿美元的云服务大单。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "NVIDIA",
		object: "CoreWeave",
		value: exactly(6.3e9, "USD"),
	},
	{ zh: ["英伟达向CoreWeave下了63亿美元的订单。"] },
);

corpus(
	{
		kind: "purchase",
		subject: "Oracle",
		object: "NVIDIA",
		value: about(4e10, "USD"),
	},
	{
		zh: [
			"甲骨文将花约400亿美元购买英伟达GB200芯片。",
			"甲骨文擬砸約400億美元採購輝達GB200。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Cerebras",
		value: atLeast(1e10, "USD"),
	},
	{ zh: ["Cerebras与OpenAI签下逾100亿美元的算力合同。"] },
);

corpus(
	{
		kind: "purchase",
		subject: "Tesla",
		object: "Samsung",
		value: exactly(1.65e10, "USD"),
	},
	{ en: ["Samsung has won a $16.5 billion contract to make chips for Tesla."] },
);
