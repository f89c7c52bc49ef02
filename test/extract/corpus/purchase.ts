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

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: upTo(1.42e10, "USD"),
		},
	],
	{
		en: [
			"CoreWeave signed a deal with Meta worth up to $14.2 billion.",
			"CoreWeave has signed an agreement to supply Meta with up to $14.2 billion of computing power.",
			"CoreWeave said Meta will pay up to $14.2 billion for computing capacity.",
			"Meta has committed to pay CoreWeave up to $14.2 billion.",
			"Meta will spend up to $14.2 billion on CoreWeave's cloud.",
			"Meta agreed to rent up to $14.2 billion of capacity from CoreWeave.",
			"Meta Platforms is obliged to pay CoreWeave up to $14.2 billion.",
			"CoreWeave's contract with Meta is worth up to $14.2 billion.",
			"Under an order form signed in September, Meta will pay CoreWeave up to $14.2 billion.",
			"CoreWeave announced a deal with Meta on Tuesday. The contract, worth up to $14.2 billion, is for computing capacity.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(1.19e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI struck a five-year, $11.9 billion contract with CoreWeave.",
			"CoreWeave inked an $11.9 billion contract with OpenAI.",
			"OpenAI is paying CoreWeave $11.9 billion over five years.",
			"OpenAI's $11.9 billion agreement with CoreWeave was signed before the IPO.",
			"CoreWeave has an $11.9 billion contract with OpenAI.",
			"CoreWeave, which has an $11.9 billion contract with OpenAI, went public.",
			"OpenAI expanded its pact with CoreWeave by $11.9 billion.",
			"OpenAI will buy $11.9 billion worth of services from CoreWeave.",
			"CoreWeave booked $11.9 billion in orders from OpenAI.",
			"OpenAI has contracted $11.9 billion of compute from CoreWeave.",
			"OpenAI leases $11.9 billion of capacity from CoreWeave.",
			"OpenAI and CoreWeave signed an $11.9 billion deal.",
			"OpenAI and CoreWeave have struck a deal worth $11.9 billion.",
			"An $11.9 billion deal between OpenAI and CoreWeave was announced in March.",
			"In March, CoreWeave announced an $11.9 billion contract to deliver AI infrastructure to OpenAI.",
			"OpenAI turned to CoreWeave in an $11.9 billion deal.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "AMD",
			value: exactly(6e10, "USD"),
		},
	],
	{
		en: [
			"Meta will buy $60 billion of AMD chips.",
			"Meta agreed to purchase $60 billion worth of AI chips from AMD.",
			"AMD will sell Meta $60 billion worth of AI chips.",
			"AMD to sell $60 billion in AI chips to Meta",
			"Meta ordered $60 billion of chips from AMD.",
			"Meta placed a $60 billion order for AMD chips.",
			"Meta placed a $60 billion chip order with AMD.",
			"AMD won a $60 billion chip order from Meta.",
			"Meta is spending $60 billion on AMD's MI450 chips.",
			"AMD's $60 billion chip deal with Meta sent the shares up.",
			"AMD agreed to supply Meta with chips worth $60 billion.",
			"Meta plans to buy chips worth $60 billion from AMD.",
			"Meta will buy AMD chips worth $60 billion.",
			"Meta's $60 billion order for AMD chips is a coup.",
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
			"OpenAI signed a contract with Oracle to purchase $300 billion in computing power over about five years.",
			"OpenAI will buy $300 billion of computing power from Oracle.",
			"OpenAI has committed to spend $300 billion with Oracle.",
			"OpenAI agreed to pay Oracle $300 billion for data-center capacity.",
			"Oracle won a $300 billion contract from OpenAI.",
			"Oracle landed a $300 billion cloud contract with OpenAI.",
			"Oracle's $300 billion deal with OpenAI pushed its backlog higher.",
			"The $300 billion contract between Oracle and OpenAI is among the largest cloud deals ever.",
			"Oracle signed a $300 billion deal to provide cloud services to OpenAI.",
			"Oracle will supply OpenAI with $300 billion of cloud services.",
			"Oracle will provide $300 billion worth of computing power to OpenAI.",
			"OpenAI is renting $300 billion of computing power from Oracle.",
			"OpenAI has struck a $300 billion agreement with Oracle for cloud capacity.",
			"OpenAI's $300 billion cloud commitment to Oracle worries investors.",
			"OpenAI has pledged $300 billion to Oracle for computing power.",
			"OpenAI ordered $300 billion of cloud computing from Oracle.",
			"OpenAI promised to spend $300 billion on Oracle cloud services.",
			"OpenAI inked a deal to buy $300 billion worth of compute from Oracle.",
			"Oracle disclosed a contract with OpenAI worth $300 billion.",
			"The deal with OpenAI is worth $300 billion to Oracle.",
			"OpenAI turned to Oracle for cloud capacity in a deal worth $300 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Google",
			value: exactly(2e11, "USD"),
		},
	],
	{
		en: [
			"Anthropic has committed to spend $200 billion on Google's cloud and chips.",
			"Anthropic agreed to pay Google $200 billion over five years for computing.",
		],
		zh: [
			"Anthropic承诺五年内向谷歌云支付2000亿美元。",
			"Anthropic承諾在Google雲端花費2000億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Microsoft",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [
			"Anthropic committed to buy $30 billion of Azure computing capacity.",
			"Anthropic has committed to spending $30 billion on Microsoft Azure.",
			"Anthropic will purchase $30 billion of compute from Microsoft.",
			"Anthropic pledged to purchase $30 billion in Azure compute.",
		],
		zh: [
			"Anthropic承诺购买300亿美元的Azure算力。",
			"Anthropic承諾向微軟採購300億美元Azure運算容量。",
			"Anthropic将向微软购买价值300亿美元的Azure云服务。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Amazon",
			value: exactly(3.8e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI signed a $38 billion deal to buy cloud services from Amazon.",
			"OpenAI has signed a seven-year, $38 billion agreement with Amazon Web Services.",
			"OpenAI and Amazon signed a $38 billion cloud computing deal.",
			"Amazon signed a $38 billion deal to supply OpenAI with computing.",
			"OpenAI strikes $38bn cloud deal with Amazon",
			"OpenAI will use AWS under a $38 billion deal.",
			"Amazon shares rose after it announced a $38 billion deal with OpenAI.",
			"AWS landed OpenAI as a customer in a $38 billion deal.",
			"OpenAI's $38 billion deal with Amazon covers Nvidia GPUs.",
		],
		zh: [
			"OpenAI与亚马逊签署380亿美元云服务协议。",
			"OpenAI與亞馬遜AWS簽署7年380億美元合約。",
			"OpenAI與亞馬遜達成380億美元的雲端協議。",
			"亞馬遜AWS拿下OpenAI 380億美元大單。",
			"OpenAI将在七年内向亚马逊支付380亿美元购买云服务。",
			"亚马逊与OpenAI达成一项价值380亿美元的协议。",
			"OpenAI宣布與亞馬遜簽訂總值380億美元的合作協議。",
			"OpenAI與亞馬遜雲端運算部門AWS達成380億美元交易。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Microsoft",
			object: "Lambda",
			value: exactly(5e9, "USD"),
		},
	],
	{ zh: ["Lambda与微软签署50亿美元协议。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Microsoft",
			object: "Nscale",
			value: upTo(2.4e10, "USD"),
		},
	],
	{
		zh: [
			"Nscale與微軟簽署最高240億美元合約。",
			"微软与Nscale签署了最高240亿美元的合同。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Tesla",
			object: "Samsung",
			value: exactly(1.65e10, "USD"),
		},
	],
	{
		en: [
			"Tesla signed a $16.5 billion chip contract with Samsung.",
			"Samsung won a $16.5 billion contract to make chips for Tesla.",
			"Samsung will make chips for Tesla under a $16.5 billion deal.",
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
		zh: [
			"OpenAI与甲骨文签署3000亿美元的云服务合同。",
			"OpenAI與甲骨文簽下價值3000億美元的合約。",
			"甲骨文与OpenAI签订了一份价值3000亿美元的算力合同。",
			"OpenAI将向甲骨文采购3000亿美元算力。",
			"OpenAI承诺向甲骨文购买3000亿美元的云服务。",
			"OpenAI承諾向甲骨文採購3000億美元運算力。",
			"甲骨文拿下OpenAI 3000亿美元订单。",
			"甲骨文獲得OpenAI 3000億美元大單。",
			"甲骨文从OpenAI获得3000亿美元的云合同。",
			"OpenAI向甲骨文下了3000亿美元的订单。",
			"OpenAI同甲骨文达成3000亿美元云计算协议。",
			"甲骨文将为OpenAI提供价值3000亿美元的算力。",
			"甲骨文將向OpenAI供應3000億美元的雲端運算服務。",
			"甲骨文来自OpenAI的订单达3000亿美元。",
			"OpenAI与甲骨文的合同价值3000亿美元。",
			"OpenAI和甲骨文的這份合約總值3000億美元。",
			"OpenAI向甲骨文租用算力，合同金额3000亿美元。",
			"OpenAI向甲骨文租用價值3000億美元的算力。",
			"OpenAI将斥资3000亿美元向甲骨文购买算力。",
			"OpenAI豪擲3000億美元採購甲骨文雲端服務。",
			"OpenAI花3000亿美元购买甲骨文的云服务。",
			"OpenAI计划在甲骨文云上花费3000亿美元。",
			"甲骨文与OpenAI达成协议，将提供算力，总额3000亿美元。",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "Microsoft",
		object: "Nebius",
		value: exactly(1.74e10, "USD"),
	},
	{ zh: ["Nebius将向微软提供价值174亿美元的GPU算力。"] },
);

corpus(
	{
		kind: "purchase",
		subject: "Meta",
		object: "Google",
		value: atLeast(1e10, "USD"),
	},
	{ en: ["Google won a cloud deal of over $10bn from Meta."] },
);

corpus(
	{
		kind: "purchase",
		subject: "NVIDIA",
		object: "CoreWeave",
		value: exactly(6.3e9, "USD"),
	},
	{
		en: ["Nvidia has placed an order worth $6.3 billion with CoreWeave."],
		zh: ["CoreWeave接獲輝達63億美元訂單。"],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "Oracle",
		object: "NVIDIA",
		value: about(4e10, "USD"),
	},
	{ en: ["Oracle is spending about $40 billion on Nvidia's GB200 chips."] },
);

corpus(
	{
		kind: "purchase",
		subject: "OpenAI",
		object: "Cerebras",
		value: atLeast(1e10, "USD"),
	},
	{
		en: [
			"Cerebras has a deal worth more than $10 billion to supply OpenAI with computing power.",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "特斯拉",
		object: "Samsung",
		value: exactly(1.65e10, "USD"),
	},
	{ zh: ["三星拿下特斯拉165亿美元芯片代工订单。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: exactly(1.42e10, "USD"),
		},
	],
	{
		en: [
			"CoreWeave soared after winning a $14.2 billion contract from Meta.",
			"Shares of CoreWeave jumped on news of a $14.2 billion deal with Meta.",
			"Meta has agreed a $14.2 billion deal with CoreWeave for AI infrastructure.",
		],
		zh: [
			"CoreWeave与Meta签署142亿美元算力协议。",
			"CoreWeave拿下Meta 142億美元訂單。",
			"CoreWeave宣布，已与Meta签署价值142亿美元的订单。",
			"CoreWeave獲Meta 142億美元算力合約。",
			"Meta將向CoreWeave支付142億美元租用算力。",
			"CoreWeave將向Meta提供142億美元的雲端運算服務。",
			"CoreWeave和Meta签下142亿美元大单。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "Google",
			value: atLeast(1e10, "USD"),
		},
	],
	{
		en: [
			"Meta signed a six-year cloud deal with Google worth more than $10 billion.",
			"Google struck a cloud deal with Meta worth more than $10 billion.",
			"Google has won a cloud contract worth more than $10 billion from Meta.",
		],
		zh: [
			"Meta与谷歌签署逾100亿美元的云协议。",
			"Google與Meta簽訂逾100億美元雲端合約。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Microsoft",
			object: "IREN",
			value: exactly(9.7e9, "USD"),
		},
	],
	{
		en: [
			"IREN signed a $9.7 billion contract with Microsoft.",
			"Microsoft signed a $9.7 billion contract with IREN for access to Nvidia chips.",
			"IREN landed a five-year, $9.7 billion cloud contract with Microsoft.",
		],
		zh: [
			"IREN与微软签署97亿美元合同。",
			"IREN獲微軟97億美元雲端合約。",
			"微软与IREN签订97亿美元的AI云服务合同。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: exactly(2.1e10, "USD"),
		},
	],
	{
		en: ["Meta has agreed to spend another $21 billion with CoreWeave."],
		zh: ["CoreWeave宣布，Meta追加约210亿美元合约。"],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Broadcom",
			value: exactly(1.1e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Broadcom",
			value: exactly(1e10, "USD"),
		},
	],
	{
		en: [
			"Hock Tan of Broadcom said the $10 billion mystery order was Anthropic's and that it had since placed another for $11 billion.",
			"Broadcom said Anthropic placed a $10 billion order and later one for $11 billion.",
			"Anthropic ordered $10 billion of racks from Broadcom and, a quarter later, another $11 billion.",
		],
		zh: [
			"博通披露，Anthropic先后下单100亿美元和110亿美元。",
			"博通第四大客户Anthropic先下100亿美元订单，再追加110亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "Cerebras",
			value: exactly(0.75, "GW"),
			qualifier: "total",
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Cerebras",
			value: atLeast(1e10, "USD"),
		},
	],
	{ zh: ["OpenAI租下Cerebras 750兆瓦算力，三年付款逾100億美元。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(3e11, "USD"),
		},
	],
	{
		en: [
			"Oracle's contract with OpenAI is put at $300 billion.",
			"Analysts worry about OpenAI's $300 billion Oracle contract.",
		],
		zh: [
			"OpenAI与甲骨文的合同为期五年，金额3000亿美元。",
			"甲骨文手握OpenAI 3000亿美元大单。",
			"甲骨文股价大跌，市场担心OpenAI那笔3000亿美元的订单。",
			"OpenAI已答应花3000亿美元租用甲骨文的算力。",
			"OpenAI已和甲骨文签下合约，未来五年将采购3000亿美元算力。",
			"甲骨文大漲，因為OpenAI與它簽了單。兩家公司簽下一份為期約5年、總值3,000億美元的算力採購合約。",
			"甲骨文拿下OpenAI未來五年3000億美元的算力大單。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Amazon",
			value: exactly(3.8e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI's $38 billion, seven-year pact with AWS was signed in November.",
			"OpenAI will pay AWS $38 billion over seven years.",
			"Under a seven-year, $38 billion agreement AWS will supply OpenAI with Nvidia GPUs.",
			"Amazon struck a $38 billion cloud deal with OpenAI in November.",
			"In November OpenAI gave AWS a seven-year, $38 billion order.",
			"AWS got a $38 billion order from OpenAI.",
			"OpenAI will use AWS under a $38 billion deal.",
		],
		zh: [
			"OpenAI對AWS的採購承諾為380億美元，為期七年。",
			"OpenAI承诺七年内向亚马逊云科技购买380亿美元算力。",
			"AWS与OpenAI签了7年380亿美元的合约。",
			"OpenAI同意在七年内向AWS支付380亿美元。",
			"OpenAI其後宣布與亞馬遜之間價值380億美元的雲端服務採購協議。",
			"AWS去年11月拿到OpenAI七年380亿美元订单。",
			"OpenAI去年11月与AWS签下七年期、总额380亿美元的合同。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Google",
			value: exactly(2e11, "USD"),
		},
	],
	{ zh: ["Anthropic已答应五年向谷歌云采购2000亿美元。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "Nebius",
			value: exactly(3e9, "USD"),
		},
		{
			kind: "purchase",
			subject: "Microsoft",
			object: "Nebius",
			value: exactly(1.74e10, "USD"),
		},
	],
	{ zh: ["Nebius拿到微软174亿美元大单，此前还有Meta 30亿美元订单。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "Nebius",
			value: upTo(2.7e10, "USD"),
		},
	],
	{
		en: [
			"Nebius tripled in a year. Meta signed a five-year contract worth as much as $27 billion.",
		],
		zh: ["Nebius与Meta签了五年、总额最高270亿美元的新约。"],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Microsoft",
			object: "IREN",
			value: exactly(9.7e9, "USD"),
		},
	],
	{
		en: [
			"Microsoft will pay IREN $9.7 billion over five years.",
			"IREN's $9.7 billion contract with Microsoft runs five years.",
			"Microsoft has lined up $9.7 billion of capacity from IREN.",
			"The $9.7 billion Microsoft contract lifted IREN shares.",
			"IREN, fresh from a $9.7 billion Microsoft contract, will borrow.",
		],
		zh: [
			"IREN获微软97亿美元五年期云合同。",
			"微软包下IREN的机房，五年97亿美元。",
			"微软砸97亿美元锁定IREN算力。",
			"微软向IREN下了97亿美元的订单。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "xAI",
			object: "NVIDIA",
			value: atLeast(1.8e10, "USD"),
		},
	],
	{ zh: ["xAI要再花至少180亿美元购买英伟达芯片。"] },
);

corpus(
	[
		{
			kind: "chips",
			subject: "xAI",
			object: "NVIDIA",
			value: exactly(300000, "count"),
		},
		{
			kind: "purchase",
			subject: "xAI",
			object: "NVIDIA",
			value: atLeast(1.8e10, "USD"),
		},
	],
	{
		en: [
			"xAI will have to find at least $18 billion to buy some 300,000 more Nvidia chips.",
		],
		zh: ["xAI還需至少180億美元採購30萬顆輝達晶片。"],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(2.24e10, "USD"),
		},
	],
	{
		en: ["CoreWeave's contracts with OpenAI now total $22.4 billion."],
		zh: [
			"OpenAI把与CoreWeave的合约总额加到224亿美元。",
			"OpenAI与CoreWeave的合同累计224亿美元。",
			"OpenAI與CoreWeave的合約總額增至224億美元。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Microsoft",
			value: exactly(2.5e11, "USD"),
		},
	],
	{
		en: [
			"OpenAI has pledged to spend $250 billion on Azure.",
			"Microsoft lost its right of first refusal but OpenAI contracted another $250 billion of Azure.",
		],
		zh: [
			"OpenAI向微软承诺采购2500亿美元Azure云服务。",
			"OpenAI另與微軟談妥2,500億美元的Azure採購。",
			"微軟放棄優先權，但OpenAI另承諾採購2,500億美元Azure服務。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Microsoft",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [
			"Anthropic committed to $30 billion of Azure compute.",
			"Anthropic has agreed to rent $30 billion of computing capacity from Microsoft.",
		],
		zh: [
			"Anthropic承諾向微軟Azure採購300億美元運算資源。",
			"作为交换，Anthropic承诺采购300亿美元Azure算力。",
			"Anthropic将购买300亿美元的微软云算力。",
			"Anthropic與微軟簽約，採購300億美元Azure運算資源。",
			"Anthropic承諾投入300億美元使用微軟的Azure雲端服務。",
			"作為回報，Anthropic會從微軟Azure購買價值300億美元的運算能力。",
			"微軟將獲得Anthropic的300億美元算力大單。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Oracle",
			object: "NVIDIA",
			value: exactly(4e10, "USD"),
		},
	],
	{
		en: [
			"Oracle is spending about $40 billion on Nvidia GB200 chips for Abilene.",
		],
		zh: ["甲骨文将斥资约400亿美元采购英伟达GB200芯片。"],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "Google",
			value: atLeast(1e10, "USD"),
		},
	],
	{
		en: ["Meta's deal with Google Cloud runs six years and tops $10 billion."],
		zh: [
			"谷歌与Meta达成逾100亿美元的六年云协议。",
			"谷歌云拿到Meta六年期合同，金额超过100亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "xAI",
			object: "NVIDIA",
			value: exactly(1.8e10, "USD"),
		},
	],
	{ en: ["xAI would need another $18 billion for Nvidia chips."] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: upTo(6.3e9, "USD"),
			when: { to: "2032-04-30" },
		},
	],
	{
		en: [
			"Nvidia is obliged to buy up to $6.3 billion of unsold CoreWeave capacity through April 2032.",
		],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "Microsoft",
			object: "Anthropic",
			value: upTo(5e9, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "Anthropic",
			value: upTo(1e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Microsoft",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [
			"Nvidia and Microsoft will invest up to $10 billion and $5 billion in Anthropic. In return Anthropic buys $30 billion of compute on Azure.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "NVIDIA",
			object: "Lambda",
			value: exactly(1.5e9, "USD"),
		},
	],
	{
		en: ["Nvidia is leasing back its own chips from Lambda for $1.5 billion."],
		zh: ["英伟达斥资15亿美元向Lambda回租自家GPU。"],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(6.5e9, "USD"),
		},
	],
	{
		en: [
			"OpenAI raised its CoreWeave order by $6.5 billion.",
			"CoreWeave expanded its cloud agreement with OpenAI by $6.5B.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: exactly(1.42e10, "USD"),
		},
	],
	{
		en: [
			"Meta committed $14.2 billion to CoreWeave through 2031.",
			"Meta took $14.2 billion of CoreWeave capacity.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Amazon",
			value: exactly(3.8e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Microsoft",
			value: exactly(2.5e11, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(3e11, "USD"),
		},
	],
	{ zh: ["OpenAI的合同：甲骨文3000亿美元、微软2500亿美元、亚马逊380亿美元。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: exactly(1.42e10, "USD"),
			when: { to: "2031-12-31" },
		},
	],
	{
		en: [
			"CoreWeave jumped after announcing a US$14.2 billion computing agreement with Meta that runs through December 2031.",
			"CoreWeave's $14.2 billion contract with Meta runs through December 2031.",
		],
		zh: ["Meta与CoreWeave的合同价值142亿美元，到2031年。"],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(2.24e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(6.5e9, "USD"),
		},
	],
	{
		en: [
			"Last week CoreWeave widened its agreement with OpenAI by $6.5 billion, lifting what OpenAI plans to spend with CoreWeave to $22.4 billion.",
			"OpenAI expanded its CoreWeave contract by $6.5 billion, taking that relationship to about $22.4 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: exactly(2.1e10, "USD"),
			when: { to: "2032-12-31" },
		},
	],
	{
		en: [
			"CoreWeave signed an expanded agreement to provide Meta with cloud capacity for about $21 billion through December 2032.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: upTo(1.42e10, "USD"),
		},
	],
	{
		en: ["CoreWeave has secured a contract worth as much as $14.2B with Meta."],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: upTo(3e11, "USD"),
		},
	],
	{ zh: ["OpenAI与甲骨文近期签署了一份总额高达3000亿美元的算力采购合同。"] },
);

corpus(
	[
		{
			kind: "capacity",
			subject: "Anthropic",
			object: "Microsoft",
			value: exactly(1, "GW"),
			qualifier: "total",
		},
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Microsoft",
			value: exactly(3e10, "USD"),
		},
	],
	{ zh: ["Anthropic將向微軟購買價值300億美元、總量1GW的算力。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(6.3e9, "USD"),
			when: { to: "2032-04-30" },
		},
	],
	{
		zh: [
			"輝達與CoreWeave簽下63億美元的合約，由輝達買回CoreWeave閒置的雲端產能，直到2032年4月。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "NVIDIA",
			value: atLeast(1e11, "USD"),
		},
	],
	{ zh: ["OpenAI計劃斥資逾1,000億美元採購輝達的Vera Rubin晶片。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(3e11, "USD"),
			when: { from: "2027-01-01" },
		},
	],
	{ zh: ["甲骨文宣布簽下OpenAI約3000億美元的算力合約，從2027年開始執行。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "xAI",
			object: "Dell",
			value: atLeast(5e9, "USD"),
		},
	],
	{ en: ["Dell sold xAI more than $5 billion of servers."] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "xAI",
			object: "Dell",
			value: exactly(5e9, "USD"),
		},
	],
	{ en: ["xAI is to buy $5 billion of Dell servers with Nvidia chips."] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(1.19e10, "USD"),
		},
	],
	{
		en: [
			"CoreWeave's fortunes turned. OpenAI stepped in this month with a five-year, $11.9bn contract.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(3e11, "USD"),
			when: { from: "2027-01-01", to: "2031-12-31" },
		},
	],
	{ zh: ["甲骨文与OpenAI的合同：金额3000亿美元，期限五年，2027年起。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Amazon",
			value: exactly(1e11, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Amazon",
			value: exactly(3.8e10, "USD"),
		},
	],
	{
		zh: [
			"OpenAI去年与亚马逊达成380亿美元协议，今年又追加1000亿美元，为期八年。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Microsoft",
			object: "Nscale",
			value: exactly(1.4e10, "USD"),
		},
	],
	{
		en: [
			"Nscale has a $14 billion contract with Microsoft and will deploy in Texas.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "Nebius",
			value: exactly(3e9, "USD"),
		},
		{
			kind: "purchase",
			subject: "Microsoft",
			object: "Nebius",
			value: exactly(1.74e10, "USD"),
		},
	],
	{
		en: [
			"Nebius counts Microsoft, with $17.4 billion, and Meta, with $3 billion, among its customers.",
			"Nebius has contracts with Microsoft ($17.4 billion) and Meta ($3 billion).",
			"Nebius jumps. Customers include Microsoft, in a $17.4 billion deal, and Meta, in a $3 billion one.",
		],
		zh: [
			"Nebius的客户中，微软贡献174亿美元合同，Meta贡献30亿美元。",
			"Nebius手握微軟174億美元、Meta 30億美元的合約。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Amazon",
			value: exactly(3.8e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Microsoft",
			value: exactly(2.5e11, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(3e11, "USD"),
		},
	],
	{
		en: [
			"OpenAI's commitments: $300 billion to Oracle, $250 billion to Microsoft, $38 billion to Amazon.",
			"OpenAI has promised Oracle $300 billion, Microsoft $250 billion and AWS $38 billion.",
			"OpenAI's contracts: Oracle $300 billion, Microsoft $250 billion, AWS $38 billion.",
			"OpenAI has signed deals with Oracle for $300 billion, with Microsoft for $250 billion and with Amazon for $38 billion.",
		],
		zh: [
			"OpenAI已与甲骨文、微软、亚马逊分别签下3000亿、2500亿和380亿美元的合同。",
			"OpenAI承诺向甲骨文支付3000亿美元、向微软支付2500亿美元、向亚马逊支付380亿美元。",
			"OpenAI先後與甲骨文（3,000億美元）、微軟（2,500億美元）和AWS（380億美元）簽約。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(2.24e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(3e11, "USD"),
		},
	],
	{
		en: [
			"OpenAI owes Oracle $300 billion and CoreWeave $22.4 billion under contracts so far.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: upTo(1.42e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(2.24e10, "USD"),
		},
	],
	{
		en: [
			"CoreWeave has contracts worth $22.4 billion with OpenAI and up to $14.2 billion with Meta.",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "CoreWeave",
			value: exactly(-16, "percent"),
			qualifier: "session",
		},
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: upTo(1.42e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(2.24e10, "USD"),
		},
	],
	{
		en: [
			"CoreWeave slumps 16%. Its customers include Meta (a contract of up to $14.2 billion) and OpenAI ($22.4 billion in all).",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "Oracle",
			value: exactly(2e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(3e11, "USD"),
		},
	],
	{
		en: [
			"Oracle's backlog includes $300 billion from OpenAI and $20 billion from Meta.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Amazon",
			value: exactly(1e11, "USD"),
		},
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Microsoft",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [
			"Anthropic has agreed to spend $30 billion with Microsoft and $100 billion with Amazon.",
		],
	},
);

corpus(
	[
		{
			kind: "price-move",
			subject: "Nebius",
			value: exactly(16, "percent"),
			qualifier: "close",
		},
		{
			kind: "purchase",
			subject: "Meta",
			object: "Nebius",
			value: exactly(3e9, "USD"),
		},
		{
			kind: "purchase",
			subject: "Microsoft",
			object: "Nebius",
			value: exactly(1.74e10, "USD"),
		},
	],
	{ zh: ["Nebius收漲16%。客戶有微軟（合約174億美元）與Meta（30億美元）。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: exactly(1.42e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(2.24e10, "USD"),
		},
	],
	{ zh: ["CoreWeave今年先后拿下OpenAI 224亿美元、Meta 142亿美元合同。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: exactly(1.42e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(6.3e9, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(2.24e10, "USD"),
		},
	],
	{
		zh: [
			"CoreWeave三大合同：OpenAI 224亿美元、Meta 142亿美元、英伟达63亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "Cerebras",
			value: exactly(0.75, "GW"),
			qualifier: "total",
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Cerebras",
			value: atLeast(1e10, "USD"),
		},
	],
	{
		en: [
			"In January OpenAI signed up for 750 megawatts of Cerebras systems in a deal worth more than $10 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Cerebras",
			value: atLeast(1e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Cerebras",
			value: atLeast(2e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI bought more than $10 billion of computing from Cerebras in January; in April that grew to more than $20 billion.",
		],
		zh: ["1月OpenAI與Cerebras簽下逾100億美元合約，4月擴大到逾200億美元。"],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Cerebras",
			value: exactly(1e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Cerebras",
			value: exactly(2e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI signed a $10 billion contract with Cerebras. It was later raised to $20 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: upTo(6.5e9, "USD"),
		},
	],
	{
		en: [
			"CoreWeave says OpenAI will pay as much as $6.5 billion under a new order form.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(2.24e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: upTo(4e9, "USD"),
		},
	],
	{
		en: [
			"OpenAI is to pay CoreWeave up to $4 billion under an expanded agreement, which takes the total value of their contracts to about $22.4 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: upTo(1.19e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: upTo(4e9, "USD"),
		},
	],
	{
		en: [
			"OpenAI expands CoreWeave contract. The first contract, in March, was worth up to $11.9 billion; an extension in May added up to $4 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(2.24e10, "USD"),
		},
	],
	{
		en: [
			"That brings OpenAI's commitments to CoreWeave to $22.4 billion.",
			"CoreWeave has signed OpenAI three times, for $22.4 billion in all.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(2.24e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(6.5e9, "USD"),
		},
	],
	{
		en: [
			"OpenAI has added $6.5 billion to its contract with CoreWeave, taking it to $22.4 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "Nebius",
			value: exactly(1.5e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "Meta",
			object: "Nebius",
			value: exactly(2.7e10, "USD"),
		},
	],
	{
		en: [
			"Meta expanded its contract with Nebius by $15 billion, to $27 billion.",
		],
		zh: ["Meta與Nebius的合約另含150億美元額外算力，總額上看270億美元。"],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "SpaceX",
			value: atLeast(4e10, "USD"),
		},
	],
	{
		en: [
			"Anthropic leases all of Colossus 1 from SpaceX, a contract worth more than $40 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "SpaceX",
			value: atLeast(4e10, "USD"),
		},
		{
			kind: "spending",
			subject: "Anthropic",
			object: "SpaceX",
			value: exactly(1.5e10, "USD"),
			qualifier: "annual",
		},
	],
	{
		en: [
			"Anthropic is to pay SpaceX $15 billion a year for Colossus 1, a contract worth more than $40 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Cerebras",
			value: atLeast(2e10, "USD"),
			when: { to: "2028-12-31" },
		},
	],
	{
		en: [
			"OpenAI has agreed to buy more than $20 billion of Cerebras systems by the end of 2028.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Microsoft",
			value: exactly(2.5e11, "USD"),
		},
	],
	{
		en: ["Days earlier OpenAI pledged another $250 billion for Azure."],
		zh: [
			"OpenAI另向微软加购2500亿美元Azure服务。",
			"OpenAI承诺再采购2500亿美元Azure服务。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(6.3e9, "USD"),
			when: { to: "2032-04-30" },
		},
	],
	{
		en: [
			"CoreWeave filing. Nvidia must buy any capacity left unsold through April 2032, an initial order of $6.3 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Amazon",
			value: atLeast(1e11, "USD"),
		},
	],
	{
		en: [
			"Anthropic has promised AWS over $100 billion across ten years.",
			"Anthropic has pledged more than $100 billion to AWS over ten years.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(6.3e9, "USD"),
		},
	],
	{
		en: [
			"It follows a $6.3 billion commitment by Nvidia to take any of CoreWeave's unsold capacity.",
		],
		zh: ["輝達須買下CoreWeave賣不掉的產能，初始訂單63億美元。"],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "Google",
			value: atLeast(1e10, "USD"),
		},
	],
	{
		en: [
			"Google Cloud won Meta as a customer in a six-year deal topping $10 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Amazon",
			object: "Cipher Mining",
			value: exactly(5.5e9, "USD"),
		},
	],
	{ en: ["Cipher Mining signed a $5.5 billion, 15-year lease with Amazon."] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Broadcom",
			value: exactly(1.1e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Broadcom",
			value: exactly(1e10, "USD"),
		},
	],
	{
		en: [
			"Anthropic ordered $10 billion of TPU racks from Broadcom, then $11 billion more.",
		],
		zh: [
			"博通盘后先升后跌。Anthropic上季下了100亿美元订单，最近再追加110亿美元。",
			"博通盘后先升后跌。陈福阳透露，神秘客户是Anthropic，订单100亿美元，其后又追加110亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Microsoft",
			object: "IREN",
			value: exactly(9.7e9, "USD"),
		},
	],
	{
		en: [
			"IREN said Microsoft would prepay 20% of the $9.7 billion contract.",
			"Microsoft's five-year deal with IREN totals $9.7 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "NVIDIA",
			object: "Lambda",
			value: exactly(1.5e9, "USD"),
		},
	],
	{
		en: ["Lambda will rent GPUs to Nvidia for $1.5 billion over four years."],
		zh: ["輝達向Lambda租回自家晶片，四年15億美元。"],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(3e11, "USD"),
		},
	],
	{
		en: [
			"Oracle's backlog swells. OpenAI alone accounts for $300 billion of that backlog.",
			"OpenAI is on the hook for $300 billion to Oracle.",
			"Oracle is to get $300 billion from OpenAI over five years.",
		],
		zh: [
			"甲骨文手里那张OpenAI五年3000亿美元订单被当成空头支票。",
			"甲骨文握有OpenAI五年3000亿美元的大单。",
			"市场担心甲骨文那笔3000亿美元的OpenAI合同。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: exactly(1.42e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: exactly(3.5e10, "USD"),
		},
	],
	{
		en: [
			"Combined with a prior $14.2 billion arrangement, Meta's commitment to CoreWeave now stands at $35 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "Nebius",
			value: exactly(1.2e10, "USD"),
		},
	],
	{
		en: [
			"$12 billion: dedicated capacity Meta has committed to buy from Nebius",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "Nebius",
			value: exactly(1.5e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "Meta",
			object: "Nebius",
			value: upTo(2.7e10, "USD"),
		},
	],
	{
		en: [
			"Meta's Nebius bill. $15 billion: the further capacity Meta is to take, bringing the contract to as much as $27 billion",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "Nebius",
			value: exactly(3e9, "USD"),
		},
	],
	{ en: ["$3 billion: Meta's first Nebius contract, last November"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Broadcom",
			value: exactly(1e10, "USD"),
			denied: true,
		},
	],
	{
		en: [
			"OpenAI had not given Broadcom the $10 billion purchase order.",
			"Broadcom's Charlie Kawwas said OpenAI is not behind the $10 billion order.",
			"OpenAI is not the customer behind Broadcom's $10 billion order.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Amazon",
			value: exactly(1e11, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Amazon",
			value: exactly(3.8e10, "USD"),
		},
	],
	{
		en: [
			"OpenAI is expanding its $38 billion AWS contract by $100 billion over eight years.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Broadcom",
			value: exactly(1e10, "USD"),
		},
	],
	{
		en: [
			"Broadcom's fourth customer, Anthropic, ordered $10 billion of TPU racks.",
		],
		zh: ["Anthropic去年第三季度向博通下达100亿美元订单。"],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "Meta",
			object: "AMD",
			value: exactly(6, "GW"),
			qualifier: "total",
		},
		{
			kind: "purchase",
			subject: "Meta",
			object: "AMD",
			value: atLeast(1e11, "USD"),
		},
		{
			kind: "purchase",
			subject: "Meta",
			object: "AMD",
			value: exactly(6e10, "USD"),
		},
	],
	{
		zh: [
			"又送10%股权！AMD拿下Meta 6吉瓦大单。《华尔街日报》称交易总值超过1000亿美元，路透估算芯片值600亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Amazon",
			value: exactly(1e11, "USD"),
		},
	],
	{
		zh: [
			"OpenAI追加采购1000亿美元AWS算力。",
			"OpenAI将部署英伟达系统，并追加采购1000亿美元AWS算力。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(6.3e9, "USD"),
			when: { to: "2031-12-31" },
		},
	],
	{ zh: ["英伟达承诺在2032年前以63亿美元买下CoreWeave未售出的算力。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Microsoft",
			value: exactly(3e10, "USD"),
		},
	],
	{
		en: [
			"Anthropic's commitment to Azure is $30 billion.",
			"Anthropic will take $30 billion of Azure compute.",
			"Anthropic has signed for $30 billion of Azure.",
			"In return Anthropic will buy $30 billion of compute from Microsoft.",
		],
		zh: ["Anthropic並承諾斥資300億美元，向微軟購買以輝達晶片打造的算力。"],
	},
);

corpus(
	[
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e11, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "NVIDIA",
			value: exactly(1e11, "USD"),
		},
	],
	{
		zh: [
			"英伟达投给OpenAI的1000亿美元，实际上会被OpenAI用来购买英伟达的芯片。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(1.19e10, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "CoreWeave",
			value: exactly(2.24e10, "USD"),
		},
	],
	{ zh: ["OpenAI与CoreWeave的合同从119亿美元一路加到224亿美元。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Microsoft",
			object: "Nebius",
			value: exactly(1.74e10, "USD"),
			when: { to: "2031-12-31" },
		},
	],
	{
		en: [
			"Under the agreement Microsoft will pay Nebius $17.4 billion through 2031.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(3e11, "USD"),
			when: { from: "2027-01-01", to: "2031-12-31" },
		},
	],
	{
		en: [
			"OpenAI has a $300 billion, five-year contract with Oracle that starts in 2027.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: exactly(1.42e10, "USD"),
		},
	],
	{
		en: [
			"The contract between CoreWeave and Meta runs to $14.2 billion.",
			"A $14.2 billion order from Meta lifted CoreWeave.",
			"CoreWeave rose after landing a $14.2 billion order from Meta.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: upTo(1.42e10, "USD"),
		},
	],
	{
		en: [
			"Meta's contract with CoreWeave, worth up to $14.2 billion, runs to 2031.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Cerebras",
			value: atLeast(2e10, "USD"),
		},
	],
	{
		en: [
			"Cerebras counts OpenAI as its biggest customer, with an order of more than $20 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(3e11, "USD"),
			when: { from: "2027-01-01" },
		},
	],
	{ zh: ["甲骨文与OpenAI那份3000亿美元的合约2027年生效。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Microsoft",
			value: exactly(3e10, "USD"),
		},
	],
	{
		zh: [
			"Anthropic对Azure的采购承诺为300亿美元。",
			"Anthropic將斥資300億美元購買微軟Azure算力。",
			"作为交换，Anthropic将从微软采购300亿美元算力。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: exactly(1.42e10, "USD"),
			when: { to: "2031-12-31" },
		},
	],
	{ zh: ["Meta与CoreWeave的合约总额142亿美元，期限至2031年。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: exactly(1.42e10, "USD"),
		},
	],
	{ zh: ["CoreWeave因拿下Meta 142亿美元订单而大涨。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Microsoft",
			object: "IREN",
			value: exactly(9.7e9, "USD"),
		},
	],
	{
		zh: [
			"微软与IREN签下为期五年、总值97亿美元的合约。",
			"IREN拿到微軟97億美元的五年合約，預付兩成。",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Microsoft",
			object: "Nebius",
			value: exactly(1.74e10, "USD"),
		},
	],
	{ zh: ["Nebius獲微軟174億美元大單。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Broadcom",
			value: exactly(1e10, "USD"),
		},
	],
	{ zh: ["博通第四位客户Anthropic下了100亿美元的TPU机柜订单。"] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(3e11, "USD"),
		},
	],
	{
		en: [
			"Oracle signed a $300 billion contract with OpenAI. Meta raised $30 billion of debt for Hyperion.",
			"Oracle signed a $300 billion contract with OpenAI. It raised $18 billion in bonds.",
		],
	},
);

corpus(
	[
		{
			kind: "market-cap-change",
			subject: "Oracle",
			value: exactly(2.44e11, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Oracle",
			value: exactly(3e11, "USD"),
		},
	],
	{
		en: [
			"Oracle signed a $300 billion contract with OpenAI. The stock added $244 billion of market value.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Anthropic",
			object: "Google",
			value: exactly(2e11, "USD"),
		},
	],
	{
		en: [
			"Anthropic will spend $200 billion on Google Cloud over five years.",
			"Google is to get $200 billion from Anthropic over five years.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "CoreWeave",
			value: exactly(2.1e10, "USD"),
		},
	],
	{ en: ["Meta has taken a further $21 billion of capacity from CoreWeave."] },
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Meta",
			object: "Google",
			value: atLeast(1e10, "USD"),
		},
	],
	{
		en: [
			"Meta will pay Google more than $10 billion for cloud services over six years.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "xAI",
			object: "Dell",
			value: exactly(5e9, "USD"),
		},
	],
	{
		en: [
			"xAI has agreed to buy $5 billion of servers from Dell.",
			"Dell is close to a $5 billion server order from xAI.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "Cerebras",
			value: atLeast(2e10, "USD"),
		},
	],
	{
		en: [
			"The value of OpenAI's contract with Cerebras has doubled to more than $20 billion.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Tesla",
			object: "Samsung",
			value: exactly(1.65e10, "USD"),
		},
	],
	{
		en: [
			"Tesla placed a $16.5 billion chip order with Samsung.",
			"Samsung won a $16.5 billion order from Tesla.",
		],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "NVIDIA",
			object: "Lambda",
			value: exactly(1.5e9, "USD"),
		},
	],
	{
		en: ["Nvidia is renting back its own chips from Lambda for $1.5 billion."],
	},
);

corpus(
	[
		{
			kind: "purchase",
			subject: "Oracle",
			object: "NVIDIA",
			value: exactly(4e10, "USD"),
		},
	],
	{
		en: [
			"Oracle will buy $40 billion of Nvidia chips for the Abilene site.",
			"Around $40 billion of Nvidia chips will be bought by Oracle.",
		],
	},
);

/** Whoever is told before acts no part in what another does with his money. */
corpus(
	[
		{
			kind: "purchase",
			subject: "Oracle",
			object: "NVIDIA",
			value: exactly(4e10, "USD"),
		},
		{
			kind: "investment",
			subject: "NVIDIA",
			object: "OpenAI",
			value: exactly(1e11, "USD"),
		},
		{
			kind: "purchase",
			subject: "OpenAI",
			object: "NVIDIA",
			value: exactly(1e11, "USD"),
		},
	],
	{
		en: [],
		zh: [
			"甲骨文斥资400亿美元采购英伟达的芯片。英伟达投给OpenAI的1000亿美元，会被OpenAI用来购买英伟达的芯片。",
		],
	},
);

// Who wins an order supplies it, also to a customer whose business nobody knows; the sum may stand behind what is supplied.
corpus(
	{
		kind: "purchase",
		subject: "Grayfield",
		object: "台达电",
		value: exactly(5.2e9, "TWD"),
	},
	{
		zh: [
			"台达电公告取得美商Grayfield订单，将供应其园区电源系统，总值新台币52亿元。",
			"台达电拿下Grayfield订单，金额新台币52亿元。",
		],
	},
);
