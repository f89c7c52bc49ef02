import { corpus } from "../corpus.ts";

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "letter-of-intent",
	},
	{
		en: [
			"Nvidia and OpenAI have signed a letter of intent.",
			"Nvidia's deal with OpenAI rests on a non-binding letter of intent.",
			"What Nvidia and OpenAI announced is a non-binding LOI.",
		],
		zh: [
			"英伟达与OpenAI签署了意向书。",
			"輝達與OpenAI目前僅簽有不具約束力的意向書。",
			"英伟达同OpenAI达成的只是一份意向协议。",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "definitive",
	},
	{
		en: [
			"Nvidia and OpenAI have signed a definitive agreement.",
			"OpenAI and Nvidia have entered into a binding final agreement.",
		],
		zh: ["英伟达与OpenAI已签署最终协议。", "輝達與OpenAI簽訂了正式協議。"],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "no-agreement",
	},
	{
		en: [
			"Nvidia has yet to sign a final contract with OpenAI.",
			"There is no definitive agreement between Nvidia and OpenAI.",
			"No binding contract between Nvidia and OpenAI exists so far.",
			"Nvidia warned there was no assurance that it would reach a definitive agreement with OpenAI.",
		],
		zh: [
			"英伟达尚未与OpenAI签署最终协议。",
			"輝達與OpenAI仍未達成正式協議。",
			"英伟达表示，不保证能与OpenAI达成最终协议。",
		],
	},
);

corpus(
	{ kind: "status", subject: "NVIDIA", object: "OpenAI", qualifier: "on-hold" },
	{
		en: [
			"Nvidia's plan to invest in OpenAI is on ice.",
			"Talks between Nvidia and OpenAI on the investment have stalled.",
			"Nvidia has put its OpenAI investment on hold.",
		],
		zh: [
			"英伟达投资OpenAI的计划陷入停滞。",
			"輝達對OpenAI的投資案已遭擱置。",
			"英伟达暂停了对OpenAI的投资计划。",
		],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "scaled-back",
	},
	{
		en: ["Nvidia has scaled back its plan to invest in OpenAI."],
		zh: ["英伟达缩减了对OpenAI的投资计划。"],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "cancelled",
	},
	{
		en: [
			"Nvidia has abandoned its investment in OpenAI.",
			"Nvidia and OpenAI called off their deal.",
			"The agreement between Nvidia and OpenAI has been scrapped.",
		],
		zh: ["輝達與OpenAI的合作案告吹。", "英伟达与OpenAI的协议已经取消。"],
	},
);

corpus(
	{ kind: "status", subject: "NVIDIA", object: "Arm", qualifier: "cancelled" },
	{
		en: ["Nvidia's takeover of Arm collapsed under regulatory pressure."],
		zh: ["英伟达收购Arm的交易因监管反对而终止。", "輝達併購安謀一案最終破局。"],
	},
);

corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "Intel",
		qualifier: "completed",
	},
	{
		en: [
			"Nvidia has completed its investment in Intel.",
			"Nvidia's purchase of Intel shares closed on December 26.",
		],
		zh: ["英伟达对英特尔的入股已完成。", "輝達入股英特爾一案已完成交割。"],
	},
);

corpus(
	{ kind: "status", subject: "AMD", object: "OpenAI", qualifier: "definitive" },
	{ zh: ["AMD与OpenAI已签署最终协议。"] },
);
