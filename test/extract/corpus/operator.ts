import { atLeast, corpus, exactly, nothing, upTo } from "../corpus.ts";

/** Who runs the systems and whose they are: a site's operator before its builder, a company that no table knows, what runs already and what comes first. */

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "total",
		value: exactly(1.5, "GW"),
	},
	{
		en: [
			"Crusoe builds the 1.5-gigawatt site; OpenAI will run it on Nvidia systems.",
			"Crusoe is building the 1.5-gigawatt site and OpenAI will run it on Nvidia chips.",
			"Crusoe will build the 1.5-gigawatt campus, which OpenAI will run on Nvidia systems.",
			"Vantage owns the 1.5-gigawatt site, where OpenAI will install Nvidia systems.",
			"The 1.5-gigawatt campus, built by Crusoe, will be operated by OpenAI with Nvidia chips.",
			"Abilene: 1.5 gigawatts, run by OpenAI on Nvidia GB200 chips.",
			"OpenAI will operate the 1.5-gigawatt cluster, powered by Nvidia chips.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Anthropic",
		object: "Google",
		qualifier: "total",
		value: exactly(2, "GW"),
	},
	{
		en: [
			"Anthropic plans a 2-gigawatt data center with Google chips.",
			"Anthropic has leased the 2-gigawatt campus and will fill it with Google systems.",
			"The 2-gigawatt data center in Ohio will be filled with Google systems for Anthropic.",
			"Running the 2-gigawatt campus will be Anthropic, with Google systems.",
			"Abilene – 2 gigawatts – Anthropic, on Google chips.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "Veltrix Technologies",
		qualifier: "total",
		value: exactly(2, "GW"),
	},
	{
		en: [
			"Veltrix Technologies will supply OpenAI with 2 gigawatts of systems.",
			"Veltrix Technologies will build 2 gigawatts of capacity for OpenAI.",
			"OpenAI will be supplied with 2 gigawatts of systems by Veltrix Technologies.",
			"2 gigawatts of Veltrix Technologies chips are headed for OpenAI.",
			"OpenAI has signed a 2-gigawatt deal with Veltrix Technologies.",
			"Veltrix Technologies has won a 2-gigawatt order from OpenAI.",
			"OpenAI's 2-gigawatt deployment of Veltrix Technologies systems was announced.",
			"2 gigawatts of capacity will be leased by OpenAI from Veltrix Technologies.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Lumora Labs",
		object: "Veltrix Technologies",
		qualifier: "total",
		value: upTo(3, "GW"),
	},
	{
		en: [
			"Veltrix Technologies will sell Lumora Labs up to 3 GW of computing power.",
			"Lumora Labs placed an order for up to 3 GW with Veltrix Technologies.",
			"Lumora Labs will run up to 3 GW of Veltrix Technologies systems.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "online",
		value: atLeast(1.5, "GW"),
	},
	{
		en: [
			"OpenAI has more than 1.5 gigawatts of Nvidia systems online.",
			"OpenAI has brought more than 1.5 gigawatts of Nvidia systems online.",
			"More than 1.5 gigawatts of Nvidia systems are already live at OpenAI.",
			"OpenAI currently uses more than 1.5 gigawatts of Nvidia capacity.",
			"Today OpenAI runs more than 1.5 gigawatts of Nvidia systems.",
			"More than 1.5 gigawatts of Nvidia systems is up and running at OpenAI.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "first",
		value: exactly(1, "GW"),
	},
	{
		en: [
			"OpenAI will first deploy 1 GW of Nvidia systems.",
			"In the first phase, OpenAI will install 1 GW of Nvidia systems.",
			"The opening phase brings OpenAI 1 GW of Nvidia systems.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "total",
		value: exactly(2, "GW"),
		denied: true,
	},
	{
		en: [
			"OpenAI will not deploy 2 gigawatts of Nvidia systems.",
			"OpenAI denied that it would deploy 2 gigawatts of Nvidia systems.",
			"OpenAI no longer plans to deploy 2 gigawatts of Nvidia systems.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "total",
		value: exactly(2, "GW"),
	},
	{
		en: [
			"OpenAI wants 2 gigawatts of Nvidia systems online.",
			"OpenAI will bring 2 gigawatts of Nvidia systems online.",
			"OpenAI will not only deploy 2 gigawatts of Nvidia systems.",
		],
	},
);

nothing([
	"Jefferies says the state will need 2 gigawatts more for its homes.",
	"The new reactor supplies Ohio with 2 gigawatts.",
]);

corpus(
	[
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "AMD",
			qualifier: "total",
			value: exactly(6, "GW"),
		},
		{
			kind: "capacity",
			subject: "OpenAI",
			object: "Broadcom",
			qualifier: "total",
			value: exactly(10, "GW"),
		},
	],
	{
		en: [
			"OpenAI has signed up for 6 gigawatts with AMD; with Broadcom it is 10 gigawatts.",
			"OpenAI's deals: AMD, 6 GW; Broadcom, 10 GW.",
			"OpenAI and AMD signed for 6 gigawatts. Later, OpenAI agreed with Broadcom on 10 gigawatts.",
			"OpenAI will run 6 gigawatts on AMD chips and 10 gigawatts on Broadcom chips.",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "CoreWeave",
			qualifier: "online",
			value: exactly(0.85, "GW"),
		},
		{
			kind: "capacity",
			subject: "CoreWeave",
			qualifier: "total",
			value: exactly(3.1, "GW"),
		},
	],
	{
		en: [
			"CoreWeave runs 850 megawatts and has contracted 3.1 gigawatts.",
			"CoreWeave operates about 850 megawatts and has contracted 3.1 gigawatts.",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "Oracle",
			object: "NVIDIA",
			qualifier: "total",
			value: exactly(1.2, "GW"),
		},
		{
			kind: "milestone",
			subject: "Oracle",
			object: "NVIDIA",
			qualifier: "full-capacity",
			when: { from: "2026-05-01", to: "2026-08-31" },
		},
	],
	{
		en: [
			"Oracle will deploy 1.2 gigawatts of Nvidia systems. All of that capacity, Crusoe said, is to be in place in mid-2026.",
			"Oracle will deploy 1.2 gigawatts of Nvidia systems. The whole of it, Crusoe said, will be energised in mid-2026.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Meta",
		qualifier: "total",
		value: exactly(1, "GW"),
	},
	{
		en: [
			"Meta's own sites in Ohio are to supply 1 gigawatt.",
			"Meta is a customer of CoreWeave. At its own El Paso campus 1 gigawatt is to be ready.",
		],
	},
);

corpus(
	[
		{
			kind: "revenue",
			subject: "CoreWeave",
			value: exactly(1.9e9, "USD"),
		},
		{
			kind: "chips",
			subject: "CoreWeave",
			object: "NVIDIA",
			value: exactly(250e3, "count"),
		},
	],
	{
		en: [
			"CoreWeave had revenue of $1.9 billion. Microsoft accounted for 62% of sales. Its data centers hold 250,000 Nvidia GPUs.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		qualifier: "total",
		value: exactly(30, "GW"),
	},
	{ en: ["OpenAI needs money. Sam Altman now speaks of 30 gigawatts."] },
);

nothing([
	"OpenAI signed a lease. The campus around it, 5 gigawatts in the end, has no tenants yet.",
]);

corpus(
	{
		kind: "capacity",
		subject: "CoreWeave",
		object: "Core Scientific",
		qualifier: "total",
		value: exactly(0.59, "GW"),
	},
	{
		en: [
			"Core Scientific hosts 590 megawatts for CoreWeave.",
			"Core Scientific will develop 590 megawatts for CoreWeave.",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "CoreWeave",
			object: "Applied Digital",
			qualifier: "total",
			value: exactly(0.25, "GW"),
		},
		{
			kind: "capacity",
			subject: "CoreWeave",
			object: "Applied Digital",
			qualifier: "total",
			value: exactly(0.4, "GW"),
		},
	],
	{
		en: [
			"CoreWeave has leased 250 megawatts from Applied Digital, bringing the total to 400 megawatts.",
		],
	},
);

/** Of two young clouds the one that lets its sites supplies the other. */
corpus(
	{
		kind: "capacity",
		subject: "Fluidstack",
		object: "TeraWulf",
		value: exactly(0.2, "GW"),
		qualifier: "total",
	},
	{
		en: [
			"TeraWulf will lease 200 MW to Fluidstack under a 15-year deal.",
			"Fluidstack is to lease 200 MW from TeraWulf.",
		],
	},
);

// Told behind by whom they are installed, rented or bought.
corpus(
	{
		...{ kind: "chips", subject: "Nscale", object: "NVIDIA" },
		value: exactly(12600, "count"),
	},
	{
		zh: [
			"微软扩大投资。机房由Nscale租用并装上12600颗英伟达GPU。",
			"微軟擴大投資。機房由Nscale部署12600顆輝達GPU。",
		],
	},
);
