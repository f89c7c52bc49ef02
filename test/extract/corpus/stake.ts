import {
	about,
	atLeast,
	between,
	corpus,
	exactly,
	type Fact,
	nothing,
	upTo,
} from "../corpus.ts";
import { quarterOf } from "../time.ts";

corpus(
	{
		kind: "stake",
		subject: "NVIDIA",
		object: "Intel",
		value: about(4, "percent"),
	},
	{
		en: [
			"Nvidia will own roughly 4% of Intel.",
			"The purchase leaves Nvidia with a stake of about 4% in Intel.",
		],
		zh: ["英伟达将持有英特尔约4%的股份。", "輝達將取得英特爾約4%股權。"],
	},
);

corpus(
	{
		kind: "stake",
		subject: "Microsoft",
		object: "OpenAI",
		value: exactly(27, "percent"),
	},
	{
		en: [
			"Microsoft's 27 percent stake in OpenAI makes it the largest holder.",
			"Microsoft owns 27% of OpenAI.",
			"Microsoft emerged with a 27% holding in OpenAI.",
		],
		zh: [
			"微软持有OpenAI 27%的股权。",
			"微軟持股OpenAI 27%。",
			"OpenAI有27%的股份归微软所有。",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "OpenAI",
		object: "AMD",
		value: upTo(10, "percent"),
	},
	{
		en: ["The warrants let OpenAI acquire as much as 10% of AMD."],
		zh: [
			"OpenAI可通过认股权证取得AMD最多10%的股权。",
			"OpenAI最多可取得超微10%股權。",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "OpenAI",
		object: "AMD",
		value: exactly(10, "percent"),
	},
	{
		zh: [
			"若全部行权，OpenAI将持有AMD 10%的股份。",
			"認股權全數執行後，OpenAI將握有超微一成股權。",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "Meta",
		object: "Scale AI",
		value: exactly(49, "percent"),
	},
	{
		en: [
			"Meta is taking a 49% stake in Scale AI.",
			"Meta holds 49% of Scale AI.",
		],
		zh: ["Meta收购Scale AI 49%的股份。", "Meta取得Scale AI 49%股權。"],
	},
);

corpus(
	{
		kind: "stake",
		subject: "NVIDIA",
		object: "CoreWeave",
		value: atLeast(6, "percent"),
	},
	{
		en: ["Nvidia owns more than 6% of CoreWeave."],
		zh: ["英伟达持有CoreWeave超过6%的股份。", "輝達持有CoreWeave逾6%股權。"],
	},
);

corpus(
	{
		kind: "stake",
		subject: "SoftBank",
		object: "Arm",
		value: about(90, "percent"),
	},
	{
		en: ["SoftBank owns about 90% of Arm."],
		zh: ["软银持有Arm约九成股份。", "軟銀持有安謀約90%股權。"],
	},
);

corpus(
	{
		kind: "stake",
		subject: "SoftBank",
		object: "OpenAI",
		value: about(11, "percent"),
	},
	{
		en: ["SoftBank's holding in OpenAI will rise to about 11%."],
		zh: [
			"软银对OpenAI的持股将升至约11%。",
			"軟銀持有OpenAI的股權約為11%。",
			"OpenAI约11%的股份由软银持有。",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "Amazon",
		object: "Anthropic",
		value: between(15, 19, "percent"),
	},
	{
		en: ["Amazon is estimated to own between 15% and 19% of Anthropic."],
		zh: ["据估计，亚马逊持有Anthropic 15%至19%的股份。"],
	},
);

corpus(
	{
		kind: "stake",
		subject: "Microsoft",
		object: "OpenAI",
		value: about(27, "percent"),
	},
	{
		en: [
			"Microsoft holds roughly 27% of OpenAI.",
			"Microsoft will hold a stake of roughly 27% in OpenAI.",
			"Microsoft has a stake of about 27% in OpenAI.",
			"Microsoft will end up with about 27% of OpenAI.",
			"Microsoft is left with about 27% of OpenAI.",
			"Microsoft's stake in OpenAI stands at about 27%.",
			"Microsoft's share of OpenAI is about 27%.",
			"About 27% of OpenAI belongs to Microsoft.",
			"OpenAI is about 27% owned by Microsoft.",
			"The restructuring gives Microsoft about 27% of OpenAI.",
			"The restructuring hands Microsoft a stake of about 27% in OpenAI.",
			"Microsoft, which owns about 27% of OpenAI, gained 2 cents.",
			"Microsoft gets about 27% of OpenAI under the new structure.",
			"Microsoft would own about 27 percent of OpenAI.",
			"Microsoft's roughly 27% interest in OpenAI is a windfall.",
			"OpenAI gave Microsoft a roughly 27% stake.",
		],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "美国政府",
			object: "Intel",
			value: about(10, "percent"),
		},
	],
	{
		zh: [
			"美国政府持有英特尔约10%股权。",
			"美国政府将获得英特尔约10%的股份。",
			"美国政府入股英特尔，持股约10%。",
		],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "US government",
			object: "Intel",
			value: about(10, "percent"),
		},
	],
	{
		en: [
			"The US government will take a stake of about 10% in Intel.",
			"The US government owns about 10% of Intel.",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "Trump administration",
		object: "Intel",
		value: exactly(10, "percent"),
	},
	{
		en: ["Weeks earlier the Trump administration had taken 10% of Intel."],
	},
);

corpus(
	{
		kind: "stake",
		subject: "US federal government",
		object: "Intel",
		value: exactly(10, "percent"),
	},
	{ en: ["The US federal government owns 10% of Intel."] },
);

corpus(
	{
		kind: "stake",
		subject: "川普政府",
		object: "Intel",
		value: exactly(10, "percent"),
	},
	{ zh: ["川普政府考慮取得英特爾10%股權。"] },
);

corpus(
	{
		kind: "stake",
		subject: "美国联邦政府",
		object: "Intel",
		value: exactly(9.9, "percent"),
	},
	{ zh: ["美国联邦政府取得英特尔9.9%的股份。"] },
);

nothing(["The Trump administration approved the sale of chips to Humain."]);

corpus(
	[
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "Nokia",
			value: exactly(2.9, "percent"),
		},
	],
	{
		en: [
			"The investment gives Nvidia a 2.9% stake in Nokia.",
			"Nvidia will own 2.9% of Nokia.",
			"Nvidia will become Nokia's second-biggest shareholder with a 2.9% holding.",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "Microsoft",
		object: "OpenAI",
		value: about(27, "percent"),
	},
	{
		zh: [
			"微软持有OpenAI约27%股权。",
			"微軟持有OpenAI約27%的股份。",
			"微软将持有OpenAI约27%的股份。",
			"微软在OpenAI的持股比例约为27%。",
			"微軟對OpenAI的持股比重約27%。",
			"微软持股OpenAI约27%。",
			"微软拥有OpenAI约27%的股权。",
			"微軟握有OpenAI約27%股權。",
			"微软占OpenAI约27%的股份。",
			"OpenAI约27%的股权归微软。",
			"OpenAI約27%股權由微軟持有。",
			"重组后，微软获得OpenAI约27%的股权。",
			"微软手中的OpenAI股权约为27%。",
			"微軟取得OpenAI約27%股份。",
			"微软所持OpenAI股份约占27%。",
			"微软是OpenAI的大股东，持股约27%。",
			"微软入股OpenAI，持股约27%。",
		],
	},
);

corpus(
	{
		kind: "stake",
		subject: "NVIDIA",
		object: "Intel",
		value: about(4, "percent"),
	},
	{ zh: ["交易完成后，英伟达对英特尔的持股比例约为4%。"] },
);

corpus(
	{
		kind: "stake",
		subject: "OpenAI",
		object: "AMD",
		value: upTo(10, "percent"),
	},
	{ en: ["OpenAI could take a stake of up to 10% in AMD."] },
);

corpus(
	{
		kind: "stake",
		subject: "OpenAI",
		object: "AMD",
		value: exactly(10, "percent"),
	},
	{ en: ["Exercised in full, the warrant would give OpenAI 10% of AMD."] },
);

corpus(
	{
		kind: "stake",
		subject: "SoftBank",
		object: "OpenAI",
		value: about(11, "percent"),
	},
	{ en: ["SoftBank will hold about 11% of OpenAI."] },
);

corpus(
	[
		{
			kind: "profit",
			subject: "SoftBank",
			value: exactly(2.5e12, "JPY"),
			when: quarterOf(2025, 2),
		},
		{
			kind: "stake",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(11, "percent"),
		},
	],
	{ zh: ["软银上季净利2.5万亿日元，持有OpenAI约11%。"] },
);

corpus(
	[
		{
			kind: "stake",
			subject: "Microsoft",
			object: "OpenAI",
			value: exactly(27, "percent"),
		},
		{
			kind: "stake",
			subject: "OpenAI基金会",
			object: "OpenAI",
			value: exactly(26, "percent"),
		},
	],
	{ zh: ["微软持有OpenAI营利部门约27%股权，OpenAI基金会持26%。"] },
);

corpus(
	[
		{
			kind: "stake",
			subject: "OpenAI",
			object: "AMD",
			value: exactly(10, "percent"),
		},
	],
	{
		en: [
			"AMD issued OpenAI warrants for up to 160 million shares, or about 10% of the company.",
			"AMD gave OpenAI warrants for up to 160 million shares, about 10% of the company.",
			"AMD is handing OpenAI a warrant for as many as 160 million shares, roughly 10% of the chipmaker.",
			"OpenAI could end up with 10% of AMD.",
		],
		zh: [
			"OpenAI最多可認購1.6億股，約占AMD 10%。",
			"若全數行使，OpenAI將取得AMD約10%股權。",
			"AMD向OpenAI发行认股权证，最多1.6亿股，约占10%。",
		],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "Microsoft",
			object: "OpenAI",
			value: exactly(27, "percent"),
		},
	],
	{ zh: ["重组后微软持有OpenAI 27%，基金会26%。"] },
);

corpus(
	[
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(7, "percent"),
		},
	],
	{
		en: ["Nvidia owned 7% of CoreWeave at the end of June."],
		zh: ["目前輝達擁有CoreWeave的7%股權。"],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "Google",
			object: "TeraWulf",
			value: exactly(14, "percent"),
		},
	],
	{
		en: ["Google took warrants equal to about 14% of TeraWulf."],
		zh: ["谷歌取得TeraWulf约14%股权。"],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "Microsoft",
			object: "OpenAI",
			value: exactly(27, "percent"),
		},
		{
			kind: "stake",
			subject: "OpenAI基金会",
			object: "OpenAI",
			value: exactly(26, "percent"),
		},
		{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
	],
	{
		zh: [
			"重组后微软持有OpenAI约27%股权；OpenAI基金会持26%，公司估值5000亿美元。",
		],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(7, "percent"),
		},
	],
	{ en: ["CoreWeave. The neocloud, about 7% owned by Nvidia, rose."] },
);

corpus(
	[
		{
			kind: "stake",
			subject: "Microsoft",
			object: "OpenAI",
			value: exactly(27, "percent"),
		},
	],
	{
		en: [
			"OpenAI's new shape. Microsoft, which holds roughly 27% of the recapitalised company, slipped.",
			"Microsoft, OpenAI's 27% shareholder, slipped.",
			"Microsoft is left with about 27% of OpenAI.",
		],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "OpenAI",
			object: "AMD",
			value: exactly(10, "percent"),
		},
	],
	{
		en: [
			"OpenAI holds warrants for as many as 160 million AMD shares, roughly 10% of the company.",
		],
		zh: ["OpenAI可認購至多1.6億股，相當於AMD約10%股權。"],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "Meta",
			object: "AMD",
			value: exactly(10, "percent"),
		},
	],
	{ zh: ["Meta可按每股0.01美元分批认购最多1.6亿股，约占AMD股份的10%。"] },
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
			kind: "stake",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(6, "percent"),
		},
	],
	{
		zh: [
			"CoreWeave暴跌16%。英伟达持有其约6%股份。",
			"CoreWeave暴跌16%。客户包括Meta和OpenAI。英伟达持有其约6%股份。",
		],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(4, "percent"),
		},
		{
			kind: "stake",
			subject: "SoftBank",
			object: "Intel",
			value: exactly(2, "percent"),
		},
		{
			kind: "stake",
			subject: "US government",
			object: "Intel",
			value: exactly(10, "percent"),
		},
	],
	{
		en: [
			"Intel. The US government holds about 10%, Nvidia about 4%, SoftBank about 2%.",
		],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(7, "percent"),
		},
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(4, "percent"),
		},
	],
	{ en: ["Nvidia owns about 7% of CoreWeave and 4% of Intel."] },
);

corpus(
	[
		{
			kind: "stake",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(13, "percent"),
		},
	],
	{
		en: [
			"SoftBank's stake in OpenAI will rise to 13%.",
			"That would leave SoftBank with 13% of OpenAI.",
		],
	},
);

corpus(
	[
		{
			kind: "stake",
			subject: "OpenAI",
			object: "AMD",
			value: upTo(10, "percent"),
		},
	],
	{ en: ["The warrants would give OpenAI up to 10% of AMD."] },
);

corpus(
	[
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "CoreWeave",
			value: exactly(7, "percent"),
		},
		{
			kind: "stake",
			subject: "NVIDIA",
			object: "Intel",
			value: exactly(4, "percent"),
		},
	],
	{ zh: ["輝達持有CoreWeave約7%、英特爾約4%股權。"] },
);

corpus(
	[
		{
			kind: "stake",
			subject: "SoftBank",
			object: "OpenAI",
			value: exactly(13, "percent"),
		},
	],
	{ zh: ["软银对OpenAI的持股将升至13%。", "交易完成後軟銀將持有OpenAI 13%。"] },
);

corpus(
	[
		{
			kind: "stake",
			subject: "OpenAI",
			object: "AMD",
			value: exactly(10, "percent"),
		},
	],
	{ zh: ["认股权证全部行权后，OpenAI将持有AMD约10%股份。"] },
);

corpus(
	[
		{
			kind: "stake",
			subject: "Microsoft",
			object: "OpenAI",
			value: exactly(27, "percent"),
		},
	],
	{ zh: ["微软为OpenAI第一大股东，持股约27%。"] },
);

// What a sum, and the part of it that comes first, would buy.
const stakeOf = (percent: number): Fact => ({
	...{ kind: "stake", subject: "NVIDIA", object: "OpenAI" },
	value: exactly(percent, "percent"),
});
corpus(
	[
		{ kind: "valuation", subject: "OpenAI", value: exactly(5e11, "USD") },
		{
			...{ kind: "investment", subject: "NVIDIA", object: "OpenAI" },
			value: exactly(1e11, "USD"),
		},
		stakeOf(20),
		{
			...{ kind: "tranche", subject: "NVIDIA", object: "OpenAI" },
			...{ qualifier: "first", value: exactly(1e10, "USD") },
		},
		stakeOf(2),
	],
	{
		zh: [
			"以OpenAI最新的5,000亿美元估值计算，英伟达的千亿投资相当于20%股权，先付的100亿美元则相当于2%。",
			"以OpenAI 5000億美元的估值計算，輝達1000億美元的投資相當於20%股權，首筆100億美元相當於2%。",
		],
	},
);

// A person's name ends before the adverb, and no word that a surname opens is one.
const held = (holder: string, company: string, percent: number): Fact => ({
	...{ kind: "stake", subject: holder, object: company },
	value: exactly(percent, "percent"),
});
corpus(held("马云", "阿里巴巴", 4.8), {
	zh: [
		"马云仍持有阿里巴巴4.8%股份。",
		"马云目前持有阿里巴巴4.8%股份。",
		"马云也持有阿里巴巴4.8%股份。",
		"马云直接持有阿里巴巴4.8%股份。",
		"马云已持有阿里巴巴4.8%股份。",
	],
});
corpus(held("刘强东", "京东", 5), {
	zh: ["刘强东现持有京东5%股权。", "刘强东则持有京东5%股权。"],
});
corpus(held("王兴", "美团", 10), { zh: ["王兴将持有美团10%股份。"] });
corpus(held("李建均", "美团", 10), { zh: ["李建均持有美团10%股份。"] });
corpus(held("SoftBank", "OpenAI", 11), {
	zh: [
		"软银宣布，毕竟持有OpenAI 11%。",
		"软银宣布，陆续持有OpenAI 11%。",
		"软银表示，董事长持有OpenAI 11%。",
		"軟銀表示，孫公司持有OpenAI 11%。",
		"软银表示，顾问持有OpenAI 11%。",
	],
});
nothing(["马云未持有阿里巴巴4.8%股份。"]);

// Told behind the shares bought, or the sum paid for them.
corpus(
	[
		{
			...{ kind: "investment", subject: "NVIDIA", object: "诺基亚" },
			value: exactly(1e9, "USD"),
		},
		held("NVIDIA", "诺基亚", 2.9),
	],
	{
		zh: [
			"英伟达以10亿美元入股诺基亚，得2.9%。",
			"英伟达以10亿美元入股诺基亚，拿到2.9%。",
			"英偉達以10億美元入股诺基亚，持股2.9%。",
		],
	},
);
