import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { lexiconOf } from "../../../src/extract/lexicon.ts";

const lexicon = lexiconOf([]);

/** Whose market value is read, in billions. */
const worths = (text: string) => {
	const { claims } = extract({ text, published: "2025-09-09" }, lexicon);
	return claims
		.filter(({ kind }) => kind === "market-cap")
		.map(({ subject, value }) => [subject, (value?.low ?? 0) / 1e9]);
};

test.each([
	"Nebius, which has a market value of about $15 billion, signed a deal with Microsoft.",
	"Nebius, which has a market value of about $15 billion, signed with Microsoft a contract worth $17.4 billion.",
	"Microsoft signed a $17.4 billion contract with Nebius, which has a market value of about $15 billion.",
	"Microsoft signed a $17.4 billion contract with Nebius, whose market value is about $15 billion.",
	"Microsoft signed a $17.4 billion contract with Nebius, a company with a market value of about $15 billion.",
	"Microsoft will buy computing from Nebius (market cap: about $15 billion).",
	"Nebius, with a market value of about $15 billion, will supply Microsoft.",
	"Nebius, which has a market value of about $15 billion and counts Microsoft among its customers, fell 3%.",
	"The contract with Microsoft exceeds the market value of Nebius, about $15 billion.",
	"Before the deal with Microsoft, Nebius had a market value of about $15 billion.",
	"Microsoft is the largest customer of Nebius. The company has a market value of about $15 billion.",
	"The deal with Microsoft, worth $17.4 billion, is more than Nebius's market value of about $15 billion.",
	"Shares of Nebius, which has a market capitalization of about $15 billion, jumped 50% after the deal with Microsoft.",
	"Nebius, the Amsterdam-based company that has a market value of about $15 billion, signed with Microsoft.",
	"Nebius, a neocloud that Nvidia backs and that has a market value of about $15 billion, signed with Microsoft.",
	"Nebius' deal with Microsoft is larger than its own market value of about $15 billion.",
	"市值约150亿美元的Nebius与微软签订了174亿美元的合同。",
	"Nebius（市值约150亿美元）与微软签下174亿美元合约。",
	"Nebius市值约150亿美元，与微软签下174亿美元合约。",
	"微软与Nebius签下174亿美元合约，后者市值约150亿美元。",
	"微軟向Nebius採購算力，而Nebius市值約150億美元。",
	"Nebius目前市值約為150億美元，其最大客戶是微軟。",
	"與微軟簽約之前，Nebius的市值約150億美元。",
	"微软是Nebius的最大客户，Nebius的市值约为150亿美元。",
	"Nebius拿下微软174亿美元大单，超过其约150亿美元的市值。",
	"Microsoft agreed to pay Nebius $17.4 billion over five years. That is more than the company's market value of about $15 billion.",
	"Nebius signed a $17.4 billion deal with Microsoft. Its market value is about $15 billion.",
	"Nebius has signed up Microsoft. With a market value of about $15 billion, the Dutch company is small.",
	"Microsoft is paying $17.4 billion to a company with a market value of about $15 billion, Nebius.",
	"Microsoft, the software giant, turned to Nebius. The Amsterdam company's market value is about $15 billion.",
	"Nebius rose 47% after hours on Monday. Microsoft will pay it $17.4 billion; it had a market value of about $15 billion at the close.",
	"Microsoft signed with Nebius in September; the neocloud has a market value of about $15 billion.",
	"Nebius获微软174亿美元算力合同。这些算力来自Nebius在新泽西的数据中心。公司由Yandex分出海外业务而成，市值约150亿美元。",
])("%s is told of Nebius", (text) => {
	expect(worths(text)).toEqual([["Nebius", 15]]);
});

test.each([
	[
		"Microsoft, which has a market value of about $3.8 trillion, signed with Nebius.",
		"Microsoft",
		3800,
	],
	[
		"Nebius signed with Microsoft, which has a market value of about $3.8 trillion.",
		"Microsoft",
		3800,
	],
	["市值约3.8万亿美元的微软与Nebius签约。", "Microsoft", 3800],
	[
		"AMD's market value stood at $260 billion after the deal with OpenAI.",
		"AMD",
		260,
	],
	[
		"CoreWeave, which has a market value of about $60 billion, signed with Meta.",
		"CoreWeave",
		60,
	],
	["CoreWeave市值约600亿美元，与Meta签约。", "CoreWeave", 60],
])("%s is told of the one who says so", (text, name, billions) => {
	expect(worths(text)).toEqual([[name, billions]]);
});

test.each([
	"Microsoft has a market value of about $15 billion.",
	"微软市值约150亿美元。",
])("%s can't be, and nobody else is named", (text) => {
	expect(worths(text)).toEqual([]);
});
