import { corpus, exactly, nothing } from "../corpus.ts";
import { bought } from "../fact.ts";

/** What is lent is no funding round, no investment and no price. */

nothing([
	"Infineon had secured bridge financing of 9 billion euros.",
	"Infineon has lined up a bridge loan of up to €9 billion for its takeover.",
	"Firmus has secured a $10 billion loan facility from Blackstone.",
	"Lambda secured a credit line of $1.5 billion from JPMorgan.",
	"OpenAI has secured a $4 billion revolving credit facility from banks.",
	"CoreWeave has raised $7.5 billion in a debt facility led by Blackstone.",
	"JPMorgan is lending $38 billion to Vantage to build data centers.",
	"英飞凌已获得90亿欧元过桥贷款，用于收购鹤鸣半导体。",
	"英飛凌已取得90億歐元過橋融資，用於收購鶴鳴半導體。",
	"Mistral获得20亿欧元授信额度。",
	"軟銀取得400億美元過橋貸款，用於投資OpenAI。",
	"英飞凌获得银团贷款90亿欧元。",
]);
corpus(bought("Infineon", "Wolfspeed", 13.4), {
	en: [
		"Infineon will buy Wolfspeed for $13.4 billion. It has secured bridge financing of 9 billion euros.",
	],
});

const raises = (subject: string, value: ReturnType<typeof exactly>) => ({
	kind: "funding-round" as const,
	subject,
	value,
});

// Shares are sold as well, or alone.
corpus(raises("Mistral", exactly(1.7e9, "EUR")), {
	en: [
		"Mistral secured financing of 1.7 billion euros in a round led by a fund.",
	],
});
corpus(raises("xAI", exactly(1e10, "USD")), {
	zh: ["xAI今年以股权加债务融资100亿美元。"],
});
