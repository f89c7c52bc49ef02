import { corpus, type Fact, nothing } from "../corpus.ts";
import { bought, dollars, move } from "../fact.ts";

/** Takeovers that were given up, paid to be rid of or refused, and parts of their prices. */

const off = (subject: string, object: string): Fact => ({
	...{ kind: "status", subject, object, qualifier: "cancelled" },
});

// A part of the price is no deal of its own.
corpus(bought("SoftBank", "Arm", 8.7), {
	en: [
		"SoftBank agreed to buy Arm for $8.7 billion, of which $3 billion in stock.",
		"SoftBank agreed to buy Arm for $8.7 billion, of which $3 billion will be paid in SoftBank stock.",
		"SoftBank agreed to buy Arm for $8.7 billion, $3 billion of it in SoftBank stock.",
		"SoftBank will acquire Arm for $8.7 billion, including $3 billion in stock.",
		"SoftBank agreed to buy Arm for $8.7 billion, of which 75% in cash and 25% in stock.",
	],
	zh: [
		"软银以87亿美元收购Arm，其中30亿美元为股票。",
		"軟銀以87億美元收購Arm，其中30億美元為現金。",
	],
});

// Money paid to be rid of a deal buys nothing.
corpus(off("NVIDIA", "CoreWeave"), {
	en: [
		"Nvidia paid $2 billion to terminate the contract with CoreWeave.",
		"Nvidia paid $2 billion to cancel its contract with CoreWeave.",
	],
});
corpus(off("CoreWeave", "Microsoft"), {
	en: ["Microsoft paid $2 billion to exit its lease with CoreWeave."],
	zh: [
		"微软付20亿美元退出与CoreWeave的租约。",
		"微軟支付20億美元退出與CoreWeave的租約。",
	],
});
nothing(["英伟达支付20亿美元终止合同。"]);
corpus(
	{
		...{ kind: "purchase", subject: "Microsoft", object: "CoreWeave" },
		value: dollars(2),
	},
	{ en: ["Microsoft paid CoreWeave $2 billion under the contract."] },
);

// The takeover of whom the sentence describes.
corpus(off("NVIDIA", "Arm"), {
	en: [
		"SoftBank listed Arm after Nvidia walked away from a takeover of the chip designer.",
		"SoftBank sold shares in Arm after Nvidia dropped its bid for the chip designer.",
	],
	zh: [
		"在英伟达放弃收购后，Arm于2023年上市。",
		"在英伟达放弃收购Arm后，软银推动其上市。",
		"輝達放棄收購Arm後，高通表示有意入股Arm。",
	],
});
corpus([move("Arm", -3), off("NVIDIA", "Arm")], {
	en: [
		"Arm's shares fell 3% after Nvidia walked away from a takeover of the chip designer.",
	],
});
corpus([off("OpenAI", "Windsurf"), bought("Google", "Windsurf", 2.4)], {
	zh: [
		"OpenAI放弃收购Windsurf后，谷歌以24亿美元聘用其团队。",
		"OpenAI放棄收購Windsurf後，谷歌以24億美元聘用其團隊。",
	],
});
corpus(
	[
		off("OpenAI", "Windsurf"),
		bought("OpenAI", "Windsurf", 3),
		bought("Google", "Windsurf", 2.4),
	],
	{
		en: [
			"Google paid $2.4 billion for Windsurf's team after OpenAI abandoned its $3 billion bid for the startup.",
		],
	},
);

// Nobody offered to buy who only stands behind the target.
nothing([
	"A startup backed by Nvidia rejected a $1 billion takeover bid from Meta.",
	"The Nvidia-backed startup rejected Meta's $1 billion takeover offer.",
	"The startup turned down an $800 million takeover offer from Meta.",
	"英伟达支持的初创公司拒绝了Meta的10亿美元收购要约。",
]);
corpus([bought("Meta", "FuriosaAI", 0.8), off("Meta", "FuriosaAI")], {
	en: [
		"FuriosaAI rejected Meta's $800 million offer.",
		"FuriosaAI, backed by LG, turned down an $800 million takeover offer from Meta.",
	],
});
