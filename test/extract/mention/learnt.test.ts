import { describe, expect, test } from "vitest";
import { namesIn } from "./reading.ts";

describe("names that the article introduces", () => {
	test.each([
		["London-based startup Fooscale raised $1.1 billion.", ["Fooscale"]],
		[
			"Nvidia agreed to buy Enfab Networks for $900 million.",
			["NVIDIA", "Enfab Networks"],
		],
		[
			"Acme Robotics Inc. signed a deal with Oracle.",
			["Acme Robotics", "Oracle"],
		],
		["Quantum Widgets (NASDAQ: QWDG) rose 5%.", ["Quantum Widgets"]],
		[
			"Wayfarer, a British data-center operator, bought 5,000 GPUs.",
			["Wayfarer"],
		],
		[
			"Meta bought Rivergate; Rivergate's founders stay.",
			["Meta", "Rivergate", "Rivergate"],
		],
		["Ohmium shares rose 12%.", ["Ohmium"]],
		["Halcyon invested $200 million in Mistral.", ["Halcyon", "Mistral"]],
		["Halcyon secures $2 billion in fresh funding.", ["Halcyon"]],
		["Halcyon has closed a $500M Series B.", ["Halcyon"]],
		["Halcyon, last valued at $5 billion, makes chips.", ["Halcyon"]],
		["Halcyon's annual revenue was $2 billion.", ["Halcyon"]],
		["Halcyon will build a 500 MW data center in Texas.", ["Halcyon"]],
		["OpenAI will rent 500 megawatts from Halcyon.", ["OpenAI", "Halcyon"]],
		["Halcyon posted a net loss of $20 million.", ["Halcyon"]],
		["Halcyon (HLCN) is up 12%.", ["Halcyon"]],
		["Nvidia holds 5% of Halcyon.", ["NVIDIA", "Halcyon"]],
		["Google bought $2 million of shares in Halcyon.", ["Google", "Halcyon"]],
		["Nvidia backs Halcyon with $200 million.", ["NVIDIA", "Halcyon"]],
		["Meta paid Halcyon $200 million.", ["Meta", "Halcyon"]],
		["a $400 million round in Halcyon", ["Halcyon"]],
		["Halcyon has ordered 5,000 GPUs.", ["Halcyon"]],
		[
			"The University of Borden invested $75 million.",
			["University of Borden"],
		],
		["a $1 billion round led by Halcyon", ["Halcyon"]],
		["Halcyon and a partner bought $3 million of shares.", []],
		["Outside of tech, Ohmium rose 13.7%.", ["Ohmium"]],
		["Among banks, Ohmium slipped by about 2 per cent.", ["Ohmium"]],
		["Quantum Widgets ( QWDG ) gained.", ["Quantum Widgets"]],
		["Quantum Widgets (TYO: 4971) gained.", ["Quantum Widgets"]],
		["Quantum Widgets ($QWDG) gained.", ["Quantum Widgets"]],
		["Quantum Widgets (OTCMKTS:QWDG) gained.", ["Quantum Widgets"]],
		["Oslo-based startup Fooscale raised $2 million.", ["Fooscale"]],
		["a round led by Baron Capital Group", ["Baron Capital Group"]],
		[
			"an outfit called Requisite Capital Management",
			["Requisite Capital Management"],
		],
		["英国初创公司Fooscale融资11亿美元", ["Fooscale"]],
		["英偉達收購以色列公司Deci Labs", ["NVIDIA", "Deci Labs"]],
		["微软与Foobar签约50亿美元", ["Microsoft", "Foobar"]],
		["又向Zeta投资7亿美元", ["Zeta"]],
		["沐野科技与英伟达合作", ["沐野科技", "NVIDIA"]],
		["东方资本宣布入股", ["东方资本"]],
		["贝塔半导体(688999.SH)涨5%", ["贝塔半导体"]],
	])("%s", (text, expected) => {
		expect(namesIn(text)).toEqual(expected);
	});
});

describe("what only looks like a name", () => {
	test.each([
		"The deal with China fell through.",
		"an investment in Texas and a stake in American firms",
		"Analysts said the stock rose.",
		"将投资GPU和AI芯片",
		"与AI公司合作",
		"与CEO奥特曼",
		"科技股大涨,半导体板块上涨",
		"很多新能源项目",
		"RPO为4550亿美元",
		"向CNBC表示",
		"Sam Altman said",
		"Suppliers invested $200 million; other suppliers did not.",
		"Investors put $2 billion into it.",
		"The quarter's revenue was $2 billion.",
		"Wall Street's revenue estimate",
		"Revenue fell 3%, while Sales rose 4%.",
		"Altman raised $10 billion.",
		"megawatts from Texas",
		"Last year it earned $2 billion.",
		"Jane Doe's AI venture",
		"the acquisition of Jane Doe's design company in a stock deal",
		"a stake in US-based AI firms",
		"the Philadelphia Semiconductor Index fell",
		"In the quarter, Revenue rose 12%.",
		"while the Nikkei rose 2.1% and the Hang Seng fell 1.3%",
		"its shares in New York jumped 15%",
		"By noon, Bitcoin fell 3%.",
		"Why shares fell: a delay",
		"for its GPU-heavy business",
		"向Pro用户开放",
	])("%s", (text) => {
		expect(namesIn(text)).toEqual([]);
	});
});
