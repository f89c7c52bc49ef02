import {
	about,
	atLeast,
	between,
	corpus,
	exactly,
	nothing,
	upTo,
} from "../corpus.ts";

corpus(
	{
		kind: "chips",
		subject: "OpenAI",
		object: "NVIDIA",
		value: between(4e6, 5e6, "count"),
	},
	{
		zh: [
			"OpenAI需要400万至500万枚英伟达GPU。",
			"OpenAI將用上400萬到500萬顆輝達GPU。",
			"OpenAI需采购400-500万块英伟达芯片。",
		],
	},
);

corpus(
	{
		kind: "chips",
		subject: "xAI",
		object: "NVIDIA",
		value: exactly(2e5, "count"),
	},
	{
		en: [
			"xAI has installed 200,000 Nvidia GPUs in Memphis.",
			"xAI runs 200k Nvidia GPUs in its Colossus cluster.",
		],
		zh: [
			"xAI在孟菲斯安装了20万块英伟达GPU。",
			"xAI的超級電腦採用20萬顆輝達GPU。",
		],
	},
);

corpus(
	{ kind: "chips", subject: "OpenAI", value: atLeast(1e6, "count") },
	{
		en: ["OpenAI runs more than one million GPUs."],
		zh: ["OpenAI已拥有逾100万块GPU。", "OpenAI使用的GPU超過100萬顆。"],
	},
);

corpus(
	{
		kind: "chips",
		subject: "Anthropic",
		object: "Google",
		value: upTo(1e6, "count"),
	},
	{
		en: ["Anthropic will have access to up to one million Google TPUs."],
		zh: [
			"Anthropic将可使用多达100万颗谷歌TPU。",
			"Anthropic可動用最多100萬顆Google TPU。",
		],
	},
);

corpus(
	{
		kind: "chips",
		subject: "Oracle",
		object: "AMD",
		value: exactly(50000, "count"),
	},
	{
		en: ["Oracle will deploy 50,000 AMD MI450 chips."],
		zh: [
			"甲骨文将部署5万颗AMD MI450芯片。",
			"甲骨文將部署5萬顆超微MI450晶片。",
		],
	},
);

corpus(
	{ kind: "chips", subject: "Meta", value: about(1.3e6, "count") },
	{
		en: ["Meta expects to have about 1.3 million GPUs."],
		zh: ["Meta预计将拥有约130万块GPU。"],
	},
);

corpus(
	{
		kind: "chips",
		subject: "CoreWeave",
		object: "NVIDIA",
		value: atLeast(2.5e5, "count"),
	},
	{
		en: ["CoreWeave operates over 250,000 Nvidia GPUs across 32 data centers."],
		zh: ["CoreWeave在32座数据中心运行逾25万块英伟达GPU。"],
	},
);

corpus(
	{
		kind: "chips",
		subject: "OpenAI",
		object: "NVIDIA",
		value: exactly(4e5, "count"),
	},
	{
		en: ["Altogether 400,000 GB200s from Nvidia will serve OpenAI."],
		zh: [
			"OpenAI将在阿比林使用40万颗英伟达GB200芯片。",
			"OpenAI將在阿比林採用40萬顆輝達GB200晶片。",
		],
	},
);

corpus(
	{
		kind: "chips",
		subject: "Microsoft",
		object: "NVIDIA",
		value: exactly(4.85e5, "count"),
	},
	{ zh: ["微软购买了48.5万块英伟达Hopper芯片。"] },
);

corpus(
	{
		kind: "chips",
		subject: "OpenAI",
		object: "NVIDIA",
		value: between(4e6, 5e6, "count"),
	},
	{ en: ["OpenAI is to get 4 million to 5 million of Nvidia's GPUs."] },
);

corpus(
	{
		kind: "chips",
		subject: "OpenAI",
		object: "NVIDIA",
		value: exactly(4e5, "count"),
	},
	{ en: ["OpenAI will use 400,000 of Nvidia's GB200 chips in Abilene."] },
);

corpus(
	{
		kind: "chips",
		subject: "Microsoft",
		object: "NVIDIA",
		value: exactly(4.85e5, "count"),
	},
	{ en: ["Microsoft bought 485,000 of Nvidia's Hopper chips."] },
);

corpus(
	{
		kind: "chips",
		subject: "Samsung",
		object: "NVIDIA",
		value: atLeast(50000, "count"),
	},
	{
		en: [
			"Nvidia will supply South Korea's Samsung with more than 50,000 GPUs.",
		],
	},
);

corpus(
	{
		kind: "chips",
		subject: "Anthropic",
		object: "Google",
		value: upTo(1e6, "count"),
	},
	{
		zh: [
			"Anthropic与谷歌云合作，TPU最多用到100万颗。",
			"Google同意向Anthropic供應最多100萬粒TPU。",
		],
	},
);

corpus(
	{
		kind: "chips",
		subject: "Nscale",
		object: "NVIDIA",
		value: exactly(104000, "count"),
	},
	{
		zh: ["Nscale在德州部署10萬4000顆輝達GB300。"],
	},
);

corpus(
	{
		kind: "chips",
		subject: "Anthropic",
		object: "Amazon",
		value: atLeast(1e6, "count"),
	},
	{ zh: ["Anthropic在亚马逊的目标是100万颗以上。"] },
);

/** A list whose later items leave out verb and make. */
corpus(
	[
		{
			kind: "chips",
			subject: "Samsung",
			object: "NVIDIA",
			value: exactly(50000, "count"),
		},
		{
			kind: "chips",
			subject: "SK Group",
			object: "NVIDIA",
			value: upTo(60000, "count"),
		},
		{
			kind: "chips",
			subject: "Hyundai",
			object: "NVIDIA",
			value: exactly(70000, "count"),
		},
	],
	{
		en: [
			"Samsung will get 50,000 Nvidia GPUs, SK Group up to 60,000 and Hyundai 70,000.",
		],
	},
);

nothing(["台积电CoWoS月产能年底达14万片，明年底17万片。"]);

corpus(
	{
		kind: "chips",
		subject: "Microsoft",
		object: "NVIDIA",
		value: exactly(104e3, "count"),
	},
	{
		en: [
			"Nscale will supply Microsoft with 104,000 Nvidia chips in Texas.",
			"Nscale will provide 104,000 Nvidia chips to Microsoft.",
			"Nscale is to deliver 104,000 Nvidia GPUs to Microsoft in Texas.",
		],
	},
);

// Each of a list gets as many, of the maker that the text is about.
corpus(
	["Samsung", "Naver"].map((subject) => ({
		kind: "chips",
		subject,
		object: "NVIDIA",
		value: exactly(5e4, "count"),
	})),
	{
		zh: [
			"英伟达将向韩国供货。三星与Naver各获5万颗GPU。",
			"英伟达将向韩国供货。三星、Naver也将各拿到5万块GPU。",
		],
		en: [
			"Nvidia supplies South Korea. Samsung and Naver each get 50,000 GPUs.",
			"Nvidia supplies South Korea. Samsung and Naver will each receive 50,000 GPUs.",
		],
	},
);
corpus(
	{
		kind: "chips",
		subject: "Naver",
		object: "NVIDIA",
		value: exactly(6e4, "count"),
	},
	{ zh: ["英伟达将向韩国供货。Naver拿到6万颗GPU。"] },
);

// The list may stand behind the number, and go on with whom another number goes to.
corpus(
	[
		...["Samsung", "SK Group"].map((subject) => ({
			kind: "chips" as const,
			subject,
			object: "NVIDIA",
			value: exactly(5e4, "count"),
		})),
		{
			kind: "chips" as const,
			subject: "Naver",
			object: "NVIDIA",
			value: exactly(6e4, "count"),
		},
	],
	{
		en: [
			"Nvidia supplies South Korea: 50,000 GPUs each to Samsung and SK Group, and 60,000 more to Naver.",
			"50,000 Nvidia GPUs each will go to Samsung and SK Group, and an additional 60,000 units to Naver.",
		],
	},
);
// What is left for the state is none of them's.
corpus(
	["Samsung", "Naver"].map((subject) => ({
		kind: "chips",
		subject,
		object: "NVIDIA",
		value: exactly(5e4, "count"),
	})),
	{
		zh: ["英伟达将向韩国供货。三星与Naver各获5万颗GPU；政府另得4万颗。"],
	},
);

// A number may head the line of a list.
corpus(
	{
		kind: "chips",
		subject: "Vultr",
		object: "AMD",
		value: exactly(24_000, "count"),
	},
	{
		en: [
			"Vultr will build a supercluster in Ohio. By the numbers:\n24,000: AMD Instinct MI355X GPUs\n20: jobs",
			"Vultr will build a supercluster in Ohio. By the numbers:\n- 24,000: the number of AMD GPUs\n- 20: jobs",
			"Vultr will build a supercluster in Ohio. By the numbers:\n• 24,000: the AMD GPUs it will deploy there.",
		],
	},
);
