import { corpus, nothing } from "../corpus.ts";

/** What somebody only thinks of doing to a deal has not befallen it. */

nothing([
	"Qualcomm Is Preparing to Scale Back Its Mistral Investment",
	"Qualcomm is weighing whether to scale back its investment in Mistral.",
	"Nvidia is considering scaling back its OpenAI investment.",
	"Microsoft is exploring cutting its contract with CoreWeave.",
	"SoftBank is contemplating cancelling its investment in OpenAI.",
	"SoftBank is looking at scrapping its deal with OpenAI.",
	"SoftBank has discussed pausing its investment in OpenAI.",
	"Nvidia is thinking about scaling back its OpenAI deal.",
	"高通考虑缩减对Mistral的投资",
	"英伟达正研究缩减对OpenAI的投资",
	"英伟达正酝酿取消对OpenAI的投资",
	"英伟达据悉在讨论暂停对OpenAI的投资",
	"英偉達評估縮減對OpenAI的投資",
]);
corpus(
	{
		kind: "status",
		subject: "NVIDIA",
		object: "OpenAI",
		qualifier: "scaled-back",
	},
	{
		en: [
			"Nvidia has scaled back its investment in OpenAI.",
			"Nvidia plans to scale back its investment in OpenAI.",
		],
		zh: ["英伟达已缩减对OpenAI的投资", "英偉達擬縮減對OpenAI的投資"],
	},
);
