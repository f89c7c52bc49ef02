import { atLeast, corpus, exactly, nothing, upTo } from "../corpus.ts";

/** Landlords and their tenants, what runs by now, first parts, what a contract adds; power that is of no systems at all. */

corpus(
	{
		kind: "capacity",
		subject: "Fluidstack",
		object: "TeraWulf",
		qualifier: "total",
		value: exactly(0.25, "GW"),
	},
	{
		en: [
			"TeraWulf has signed colocation agreements with the cloud platform Fluidstack. The miner will supply 250 MW.",
			"TeraWulf will host 250 MW for Fluidstack.",
			"Fluidstack has leased 250 MW from TeraWulf.",
			"Fluidstack signed a hosting contract with TeraWulf. The agreement covers 250 MW.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		object: "Oracle",
		qualifier: "total",
		value: exactly(2, "GW"),
	},
	{
		en: [
			"OpenAI signed a contract with Oracle. The deal would add 2 GW in Texas.",
			"OpenAI signed a contract with Oracle. The mega-contract covers 2 GW for OpenAI.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Humain",
		object: "Qualcomm",
		qualifier: "total",
		value: exactly(0.2, "GW"),
	},
	{
		en: [
			"xAI will be the first customer. Humain won't rely on Nvidia alone. Qualcomm will provide chips for another 200 megawatts.",
			"xAI will be the first customer of Humain. Humain also buys from AMD. Qualcomm will supply chips for another 200 megawatts.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "xAI",
		qualifier: "online",
		value: exactly(0.3, "GW"),
	},
	{
		en: [
			"Colossus 2 of xAI has already reached 300 megawatts.",
			"xAI flipped the switch on 300 MW.",
			"xAI has switched on 300 MW in Memphis.",
			"xAI opened its new 300 MW facility in Memphis.",
			"xAI had 300 MW of computing capacity in 2024.",
			"xAI's site is the first cluster anywhere to hit 300 MW.",
			"The center in Memphis, which SpaceX is building, draws power. xAI now uses 300 MW.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "xAI",
		qualifier: "online",
		value: atLeast(0.3, "GW"),
	},
	{ en: ["xAI's site has now passed 300 MW."] },
);

// Nothing runs before it is reached, and what is under contract does not.
corpus(
	{
		kind: "capacity",
		subject: "xAI",
		qualifier: "total",
		value: exactly(3, "GW"),
	},
	{
		en: [
			"xAI had 3 GW of capacity under contract.",
			"xAI had 3 GW in its pipeline.",
			"xAI will have opened its 3 GW campus by then.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "OpenAI",
		qualifier: "first",
		value: exactly(0.1, "GW"),
	},
	{
		en: [
			"OpenAI will open a site in Ohio with an initial capacity of 100 MW.",
			"Phase one of the project, a 100 MW cluster that is being built, will be operated by OpenAI.",
			"OpenAI plans a campus with an initial load of 100 MW.",
		],
	},
);

corpus(
	{
		kind: "capacity",
		subject: "Lambda",
		qualifier: "total",
		value: atLeast(0.1, "GW"),
	},
	{ en: ["Lambda's site has room to scale to over 100 MW."] },
);

corpus(
	{
		kind: "capacity",
		subject: "Lambda",
		qualifier: "total",
		value: upTo(0.1, "GW"),
	},
	{ en: ["Lambda's site has room to scale to 100 MW."] },
);

corpus(
	{
		kind: "purchase",
		subject: "Fluidstack",
		object: "Cipher Mining",
		value: exactly(3e9, "USD"),
	},
	{
		en: [
			"Cipher Mining signed a hosting agreement with AI cloud provider Fluidstack. The initial value of the contract is $3 billion.",
			"Cipher Mining signed a hosting agreement with Fluidstack. Total contract value comes to $3 billion.",
			"Cipher Mining signed a lease agreement with Fluidstack. The contract will bring in $3 billion over ten years.",
			"Cipher Mining signed a hosting agreement with Fluidstack. The lease is expected to generate $3 billion.",
			"Cipher Mining signs $3 billion Fluidstack hosting contract.",
			"Cipher Mining announced a $3 billion, 15-year lease agreement with Fluidstack.",
		],
	},
);

// Who had a site before has it no more, unless nobody else is told of.
corpus(
	{
		kind: "capacity",
		subject: "Meta",
		qualifier: "total",
		value: exactly(0.6, "GW"),
	},
	{
		en: [
			"Meta takes a 600 MW hall earlier earmarked for Oracle and OpenAI.",
			"The 600 MW site was originally planned for Meta.",
		],
	},
);

corpus(
	{
		kind: "chips",
		subject: "Nscale",
		object: "NVIDIA",
		value: exactly(200_000, "count"),
	},
	{
		en: [
			"Nscale will deploy 200,000 NVIDIA Corp. (NASDAQ:NVDA) GB300 GPUs across Europe.",
			"Nscale will deploy 200,000 Nvidia (NVDA) GPUs across Europe.",
		],
	},
);

// What plants make, chillers take away or a country has, and what a unit is.
nothing([
	"Microsoft is building a 250-megawatt solar plant.",
	"Firmus could enable up to 5.1GW of new wind, solar, storage and hydro by 2028.",
	"xAI had 119 chillers with approximately 200 MW of cooling.",
	"Meta signed for 1.1 GW of nuclear power.",
	"xAI runs gas turbines of 400 MW in Memphis.",
	"Crusoe ordered 29 gas turbines with 1.2 GW.",
	"Microsoft will restart the 835 MW Three Mile Island plant.",
	"OpenAI goes on. North America's entire data-center capacity stood at 22 gigawatts.",
	"A gigawatt is a power-grid-sized way of saying how much OpenAI can lock up.",
]);

// But a campus may be powered by anything.
corpus(
	{
		kind: "capacity",
		subject: "Meta",
		qualifier: "total",
		value: exactly(2, "GW"),
	},
	{
		en: [
			"Meta plans a 2 GW gas-fired campus.",
			"Meta plans a 2 GW renewable-powered data center.",
			"Meta will add 2 GW in Texas, powered by solar plants.",
			"Meta will add 2 GW at the former steel plant.",
		],
	},
);

corpus(
	{ kind: "milestone", subject: "Arm", qualifier: "own-chip" },
	{
		en: [
			"Arm was developing its own chip and had won Meta as a customer.",
			"Arm is designing its own processor.",
		],
	},
);

// Chips of another's that somebody takes, and one of the things that a sum goes to.
nothing(["OpenAI has no plans to use Google's in-house AI chips."]);

// What has just come on line adds it, and what runs comes to so much; a plan does not.
corpus(
	{
		kind: "capacity",
		subject: "CoreWeave",
		qualifier: "online",
		value: exactly(0.2, "GW"),
	},
	{
		zh: [
			"CoreWeave的园区二期投运，新增200兆瓦。",
			"CoreWeave至此在运容量合计达到200兆瓦。",
			"CoreWeave首座机房已上线运转，容量200兆瓦。",
		],
	},
);

corpus(
	[
		{
			kind: "capacity",
			subject: "CoreWeave",
			qualifier: "online",
			value: exactly(1.2, "GW"),
		},
		{
			kind: "capacity",
			subject: "CoreWeave",
			qualifier: "total",
			value: exactly(3, "GW"),
		},
		{
			kind: "milestone",
			subject: "CoreWeave",
			qualifier: "full-capacity",
			when: { to: "2028-12-31" },
		},
	],
	{ zh: ["CoreWeave已投运容量为1.2吉瓦，2029年前将增至3吉瓦。"] },
);

// Money that comes is no system that does.
nothing([
	"OpenAI融资进展顺利，资金预计下月到位。",
	"OpenAI表示，新一轮融资款项料明年初到位。",
]);
