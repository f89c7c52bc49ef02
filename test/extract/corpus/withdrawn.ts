import { corpus, exactly } from "../corpus.ts";

/** Whoever gives a takeover up had a deal of their own; that of another for the same company goes on. */

const buys = (subject: string, object: string, sum: number) => ({
	kind: "acquisition" as const,
	subject,
	object,
	value: exactly(sum, "USD"),
});
const off = (subject: string, object: string) => ({
	kind: "status" as const,
	subject,
	object,
	qualifier: "cancelled" as const,
});

corpus([buys("NVIDIA", "Groq", 2e10), off("Microsoft", "Groq")], {
	en: [
		"After Microsoft dropped its bid for Groq, Nvidia will buy Groq for $20 billion.",
		"Nvidia will buy Groq for $20 billion, a month after Microsoft gave up its bid.",
		"Nvidia will buy Groq for $20 billion, days after Microsoft abandoned a takeover of Groq.",
	],
	zh: [
		"微软放弃收购Groq数日后，英伟达以200亿美元收购Groq。",
		"微軟撤回對Groq的收購要約後，輝達以200億美元收購Groq。",
	],
});
corpus(
	[
		buys("Qualcomm", "Arm", 4e10),
		buys("NVIDIA", "Arm", 3.5e10),
		off("NVIDIA", "Arm"),
	],
	{
		en: [
			"Qualcomm agreed to buy Arm for $40 billion, a week after Nvidia abandoned its $35 billion bid.",
		],
	},
);
corpus(
	[
		buys("Optra", "Tasko", 7.9e9),
		buys("Meridel", "Tasko", 8.7e9),
		off("Meridel", "Tasko"),
	],
	{
		en: [
			"Optra is in talks to buy Tasko for $7.9 billion, days after Meridel gave up its $8.7 billion takeover.",
		],
	},
);
// Who does something to a "chip designer" is none.
corpus([buys("Qualcomm", "Arm", 6e10), off("Broadcom", "Arm")], {
	en: [
		"Days after Broadcom gave up its bid for Arm, Qualcomm offered $60 billion for the chip designer.",
	],
});
corpus([buys("NVIDIA", "Arm", 4e10), off("NVIDIA", "Arm")], {
	en: ["Nvidia abandoned its $40 billion takeover of Arm."],
	zh: ["英伟达放弃以400亿美元收购Arm。"],
});
// Who is paid for it is not who was to be bought.
corpus(off("NVIDIA", "Arm"), {
	en: [
		"Nvidia paid SoftBank $1.25 billion after terminating the Arm takeover.",
		"Nvidia paid SoftBank $1.25 billion after it terminated its takeover of Arm.",
		"Nvidia paid SoftBank a $1.25 billion breakup fee after abandoning its Arm purchase.",
	],
	zh: [
		"英伟达终止收购Arm后，向软银支付12.5亿美元。",
		"輝達終止收購Arm後，向軟銀支付12.5億美元。",
	],
});
corpus(off("Broadcom", "Intel"), {
	en: [
		"Broadcom paid Qualcomm $1 billion after abandoning the Intel acquisition.",
	],
});
corpus(off("Adobe", "Figma"), {
	en: [
		"Adobe paid Figma a $1 billion breakup fee after abandoning the takeover.",
	],
});
