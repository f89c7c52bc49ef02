import { corpus, nothing } from "../corpus.ts";

const pair = { kind: "status", subject: "NVIDIA", object: "OpenAI" } as const;

corpus(
	{ ...pair, qualifier: "letter-of-intent" },
	{
		en: [
			"Nvidia and OpenAI signed a letter of intent.",
			"OpenAI and Nvidia announced a letter of intent on Monday.",
			"The agreement between Nvidia and OpenAI is a non-binding letter of intent.",
			"Nvidia has only a memorandum of understanding with OpenAI.",
		],
		zh: [
			"英伟达与OpenAI签署意向书。",
			"輝達與OpenAI簽署意向書。",
			"OpenAI和英伟达宣布达成意向协议。",
			"英伟达与OpenAI的合作并无约束力，只是意向书。",
		],
	},
);

corpus(
	{ ...pair, qualifier: "no-agreement" },
	{
		en: [
			"Nvidia has not signed a definitive agreement with OpenAI.",
			"No final agreement between Nvidia and OpenAI has been signed.",
			"Nvidia said there was no assurance of a definitive agreement with OpenAI.",
			"Nvidia and OpenAI have yet to reach a final agreement.",
		],
		zh: [
			"英伟达与OpenAI尚未签署最终协议。",
			"輝達表示與OpenAI的協議尚未敲定。",
			"英伟达与OpenAI还没有签署正式协议。",
		],
	},
);

corpus(
	{ ...pair, qualifier: "on-hold" },
	{
		en: [
			"Nvidia's plan to invest in OpenAI has stalled.",
			"Nvidia's investment in OpenAI is on ice, people familiar said.",
			"Nvidia put its OpenAI investment on hold.",
		],
		zh: [
			"英伟达投资OpenAI的计划已陷入停滞。",
			"輝達對OpenAI的投資計畫被擱置。",
			"英伟达对OpenAI的投资已暂停。",
		],
	},
);

corpus(
	{ ...pair, qualifier: "cancelled" },
	{
		en: [
			"Nvidia has scrapped its investment in OpenAI.",
			"Nvidia's deal with OpenAI was called off.",
			"Nvidia's investment in OpenAI fell through.",
		],
		zh: [
			"英伟达取消了对OpenAI的投资。",
			"輝達對OpenAI的投資案告吹。",
			"英伟达与OpenAI的协议终止。",
		],
	},
);

corpus(
	{ ...pair, qualifier: "scaled-back" },
	{
		en: ["Nvidia has scaled back its investment in OpenAI."],
		zh: ["英伟达缩减了对OpenAI的投资规模。"],
	},
);

corpus(
	{ ...pair, qualifier: "definitive" },
	{
		en: [
			"Nvidia and OpenAI have signed a definitive agreement.",
			"Nvidia and OpenAI reached a final agreement.",
		],
		zh: ["英伟达与OpenAI已签署最终协议。", "輝達與OpenAI簽署正式協議。"],
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
			"Nvidia completed its investment in Intel.",
			"Nvidia has closed its purchase of Intel shares.",
			"Nvidia's investment in Intel has been completed.",
		],
		zh: [
			"英伟达已完成对英特尔的投资。",
			"輝達入股英特爾完成交割。",
			"英伟达完成入股英特尔。",
		],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "agreement",
	},
	{
		en: [
			"Nvidia and OpenAI are partners. The two companies look forward to finalizing the details in the coming weeks.",
			"Nvidia and OpenAI are partners. The partners expect to finalize the details of the partnership in the coming weeks.",
		],
	},
);

corpus(
	{
		kind: "milestone",
		subject: "OpenAI",
		object: "NVIDIA",
		qualifier: "agreement",
	},
	{
		zh: [
			"英伟达与OpenAI合作。两家公司期待在未来几周内敲定合作细节。",
			"英伟达与OpenAI合作。雙方預計未來數周敲定細節。",
		],
	},
);

nothing([
	"Nvidia and OpenAI have worked together for a decade.",
	"Is the Nvidia deal with OpenAI on hold?",
	"Nvidia closed higher on Monday.",
	"Microsoft cancelled its conference in Oslo.",
	"英伟达与OpenAI合作多年。",
	"英伟达投资OpenAI的计划是否停滞？",
	"微软取消了年度大会。",
	"The meeting was put on hold.",
]);
