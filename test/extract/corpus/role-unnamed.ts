import { corpus, exactly, nothing } from "../corpus.ts";
import { bought, dollars, paid } from "../fact.ts";

/** "The chipmaker" is one that the article names, not the best known; and never the one who does something to it. */

const off = (subject: string, object: string) => ({
	kind: "status" as const,
	subject,
	object,
	qualifier: "cancelled" as const,
});

corpus(
	[
		bought("Optra", "Lattice Semiconductor", 16),
		off("Optra", "Lattice Semiconductor"),
		bought("Infineon", "Lattice Semiconductor", 17.1),
	],
	{
		en: [
			"Optra said it won't raise its $16 billion offer for Lattice Semiconductor again and terminated the merger agreement, clearing the way for Infineon to win the chipmaker with a $17.1 billion bid.",
		],
	},
);
corpus(bought("Infineon", "Lattice Semiconductor", 17.1), {
	en: [
		"Infineon offers to buy Lattice Semiconductor\n\nInfineon offered to buy the chipmaker for $17.1 billion, Lattice said.",
		"Lattice Semiconductor is in play. Infineon could win the chipmaker with a $17.1 billion bid.",
		"Lattice Semiconductor in play\n\nInfineon has offered to take over the chip giant for $17.1 billion, Lattice said on Monday.",
	],
});
corpus([bought("Oracle", "Ampere", 6.5), off("SoftBank", "Ampere")], {
	en: [
		"SoftBank dropped its bid for Ampere, leaving Oracle to acquire the chip designer for $6.5 billion.",
	],
});
corpus(bought("Arm", "Alphawave", 2.4), {
	en: [
		"Qualcomm withdrew its offer for Alphawave, opening the door for Arm to buy the chip firm for $2.4 billion.",
	],
});
corpus([bought("Bosch", "Wolfspeed", 3.2), off("Renesas", "Wolfspeed")], {
	en: [
		"Renesas ended talks with Wolfspeed, paving the way for Bosch to take over the chipmaker for $3.2 billion.",
	],
});
corpus([off("高通", "鹤鸣半导体"), bought("英飞凌", "鹤鸣半导体", 17.1)], {
	zh: [
		"高通放弃收购鹤鸣半导体，英飞凌可望以171亿美元拿下该芯片商。",
		"高通放弃收购鹤鸣半导体，为英飞凌以171亿美元收购这家芯片制造商铺路。",
	],
});
corpus([off("高通", "鶴鳴半導體"), bought("英飛凌", "鶴鳴半導體", 17.1)], {
	zh: ["高通放棄收購鶴鳴半導體，英飛凌可望以171億美元拿下該晶片商。"],
});
// Nobody whom the article names.
nothing([
	"Infineon has offered $17.1 billion for the chipmaker, people familiar with the matter said.",
	"Texas Instruments agreed to buy the chipmaker for $7.5 billion.",
	"The chipmaker will invest $5 billion in Cohere.",
	"德州仪器同意以75亿美元收购这家芯片制造商。",
	"德州儀器同意以75億美元收購這家晶片大廠。",
]);
// Several could be, or only the best known, which is not the one for being named.
nothing([
	"Qualcomm offered $60 billion for the chipmaker, which supplies Apple. Arm and Intel declined to comment.",
]);
corpus(bought("SoftBank", "Ampere", 6.5), {
	en: [
		"SoftBank will buy the chip designer for $6.5 billion. Ampere was founded in 2017, after Nvidia.",
	],
});
// As much as a mention will do.
corpus(paid("NVIDIA", "Nscale", exactly(5e8, "GBP")), {
	en: [
		"Jensen Huang said last week that the US chipmaker would invest £500mn in Nscale.",
	],
});
corpus(paid("NVIDIA", "Cohere", dollars(5)), {
	en: [
		"Nvidia sees more to come. The chipmaker will invest $5 billion in Cohere.",
	],
});
