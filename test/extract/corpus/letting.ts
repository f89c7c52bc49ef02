import { about, atLeast, corpus, exactly, nothing, upTo } from "../corpus.ts";
import { yearOf } from "../time.ts";

corpus(
	{
		kind: "purchase",
		subject: "Fluidstack",
		object: "Hut 8",
		value: exactly(7e9, "USD"),
	},
	{
		en: [
			"Hut 8 signed a $7 billion lease with Fluidstack.",
			"Hut 8 signed two 15-year leases with Fluidstack worth $7 billion.",
		],
	},
);

corpus(
	{
		kind: "chips",
		subject: "HUMAIN",
		object: "NVIDIA",
		value: exactly(18_000, "count"),
	},
	{
		en: [
			"HUMAIN is buying 18,000 of NVIDIA's next-generation Blackwell GPUs.",
			"HUMAIN will deploy 18,000 of NVIDIA's top-of-the-line GPUs.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Nebius",
		qualifier: "total",
		value: exactly(6, "GW"),
	},
	{
		en: [
			"Nebius plans to scale to six gigawatts, with Nvidia, AMD, Amazon Web Services, Qualcomm and Cisco as partners.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "CoreWeave",
		object: "Galaxy",
		qualifier: "first",
		value: exactly(0.133, "GW"),
	},
	{
		en: [
			"CoreWeave entered a 15-year lease from Galaxy for 133 megawatts at Helios, the first phase of the site.",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "Anthropic",
			object: "Google",
			qualifier: "total",
			value: about(1, "GW"),
		},
		{
			kind: "milestone",
			subject: "Anthropic",
			object: "Google",
			qualifier: "first-capacity",
			when: yearOf(2026),
		},
	],
	{
		en: ["Anthropic has roughly 1 GW of Google TPUs coming online next year."],
	},
);

corpus(
	{ kind: "spending", subject: "Microsoft", value: upTo(15.2e9, "USD") },
	{
		en: [
			"Microsoft is putting up to $15.2 billion into the United Arab Emirates.",
			"Microsoft will put up to $15.2 billion into Portugal.",
		],
	},
);

corpus(
	{
		kind: "purchase",
		subject: "IREN",
		object: "Dell",
		value: about(5.8e9, "USD"),
	},
	{
		en: [
			"IREN has committed about $5.8 billion to GPUs and related equipment from Dell.",
		],
	},
);

corpus(
	{
		kind: "acquisition",
		subject: "CoreWeave",
		object: "Core Scientific",
		value: atLeast(9e9, "USD"),
	},
	{
		en: [
			"Core Scientific has weighed the more than $9 billion takeover by CoreWeave.",
		],
	},
);

nothing([
	"Microsoft cuts a fourth deal with Nscale.",
	"News came in an unsigned press release: SpaceX and Anthropic work together.",
]);

corpus(
	{
		kind: "capacity",
		subject: "CoreWeave",
		qualifier: "total",
		value: atLeast(3.1, "GW"),
	},
	{
		en: [
			"CoreWeave's contracted capacity has reached more than 3.1 gigawatts.",
		],
	},
);

corpus(
	{ kind: "profit", subject: "IREN", value: exactly(-155.4e6, "USD") },
	{
		en: [
			"IREN reported a net loss of $(155.4)m.",
			"IREN posted a net loss of US$(155.4) million.",
		],
	},
);

nothing([
	"Cipher Mining closed its 0% convertible notes due 2031.",
	"Mistral AI has taken on $830 million of debt to build an Nvidia-powered data center.",
]);

// Of companies whose business nobody knows the words tell who is the tenant.
corpus(
	{
		kind: "capacity",
		subject: "Microsoft",
		object: "Calder Row",
		qualifier: "total",
		value: exactly(0.2, "GW"),
	},
	{
		zh: [
			"微软租用Calder Row 200兆瓦容量。",
			"Calder Row把200兆瓦租给微软。",
			"微軟向Calder Row租用200 MW。",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "Microsoft",
			object: "Calder Row",
			qualifier: "total",
			value: exactly(0.2, "GW"),
		},
		{
			kind: "status",
			subject: "Calder Row",
			object: "Microsoft",
			qualifier: "scaled-back",
		},
	],
	{
		zh: [
			"微软与Calder Row的租约已缩减规模，降为200兆瓦。",
			"微软缩减了在Calder Row的租用规模，降为200兆瓦。",
		],
	},
);

corpus(
	{
		kind: "spending",
		subject: "Google",
		object: "Calder Row",
		qualifier: "annual",
		value: exactly(3e8, "USD"),
	},
	{
		zh: [
			"谷歌租下Calder Row的机房，年租金3亿美元。",
			"谷歌將租用Calder Row的資料中心，年租為3億美元。",
		],
	},
);

// Chips are rented of their maker, and who lets is known of a cloud.
corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "Oracle",
		qualifier: "total",
		value: exactly(4.5, "GW"),
	},
	{ zh: ["OpenAI租用甲骨文4.5吉瓦容量。"] },
);
// Who lets and who takes, told by words of companies that nobody knows, or of a maker that needs room.
corpus(
	{
		...{ kind: "capacity", subject: "Vexa AI", object: "Halden Digital" },
		...{ qualifier: "total", value: exactly(0.06, "GW") },
	},
	{
		en: [
			"Halden Digital will host 60 MW for Vexa AI.",
			"Halden Digital is to lease 60 MW in Ohio to Vexa AI.",
			"Vexa AI has signed a lease for 60 MW at Halden Digital's campus in Oslo.",
			"Vexa AI booked 60 MW in Halden Digital's data centre outside Oslo.",
			"The pact between Halden Digital and Vexa AI covers 60 MW that Vexa AI would rent in Ohio.",
		],
	},
);
corpus(
	{
		...{ kind: "capacity", subject: "Cerebras", object: "Halden Digital" },
		...{ qualifier: "total", value: upTo(0.06, "GW") },
	},
	{
		en: [
			"Halden Digital has agreed to house up to 60 MW for Cerebras in Oslo.",
		],
	},
);
// Whose systems it hosts, and who builds at another's site, tells of no lease.
corpus(
	{
		...{ kind: "capacity", subject: "Halden Digital", object: "NVIDIA" },
		...{ qualifier: "total", value: exactly(0.06, "GW") },
	},
	{ en: ["Halden Digital will host 60 MW of Nvidia systems."] },
);
corpus(
	{
		...{ kind: "capacity", subject: "Vexa AI" },
		...{ qualifier: "total", value: exactly(0.06, "GW") },
	},
	{ en: ["Vexa AI is building 60 MW at Halden Digital's site."] },
);

// Leases that are given up are power that nobody will run; those that are kept are.
nothing([
	"Microsoft has cancelled leases for 2 GW of data-centre capacity in the US and Europe.",
	"Microsoft walked away from leases for 2 gigawatts of data center capacity.",
	"Microsoft has dropped some US data center leases totaling about 300 megawatts.",
	"Amazon gave up its leases on nearly 800 MW.",
	"微软取消了约2吉瓦的数据中心租约。",
	"微软已退出合计2吉瓦的租约。",
	"微软终止多份租约，涉及2吉瓦容量。",
	"微軟已放棄逾300兆瓦的租約。",
]);
corpus(
	{
		kind: "capacity",
		qualifier: "total",
		subject: "Microsoft",
		value: exactly(2, "GW"),
	},
	{
		en: [
			"Microsoft has leases for 2 GW of data-centre capacity in the US.",
			"Microsoft cancelled its leases and will build 2 GW itself.",
		],
		zh: ["微软签下2吉瓦的数据中心租约。", "微软取消租约，改为自建2吉瓦。"],
	},
);
