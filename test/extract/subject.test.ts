import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import { told } from "./told.ts";

describe("a remark on the name before it leaves the sentence its subject", () => {
	told([
		[
			"Campus AI to grow",
			"Campus AI, the venture of MGX, Bpifrance and Mistral, aims at 3 gigawatts in France.",
			["capacity/total Campus AI 3–3"],
			["capacity/total Mistral 3–3"],
		],
		[
			"Vizag gets 1 GW",
			"Digital Connexion, which Reliance, Brookfield and Digital Realty own together, will build 1 gigawatt of AI data centres there.",
			["capacity/total Digital Connexion 1–1"],
			["capacity/total Reliance 1–1", "capacity/total Digital Realty 1–1"],
		],
		[
			"Crusoe raises money",
			"Crusoe, whose largest customer is Oracle, will run 1.8 gigawatts in Wyoming.",
			["capacity/total Crusoe 1.8–1.8"],
			["capacity/total Oracle 1.8–1.8"],
		],
		[
			"Nscale and Aker",
			"Nscale, Aker and OpenAI, which is the first customer, plan 230 megawatts near Narvik.",
			[],
			["capacity/total Aker 0.23–0.23"],
		],
	]);
});

describe("after several companies side by side the text goes on with whom it is about", () => {
	told([
		[
			"Nebius lifts its target",
			"Nebius sells capacity. Meta takes half of its machines; Microsoft rents the rest. The shares gained 10%.",
			["price-move/session Nebius 10–10"],
			["price-move/session Meta 10–10", "price-move/session Microsoft 10–10"],
		],
		[
			"Meta starts a campus in Indiana",
			"Meta has begun a campus. Boone Power and Wabash Valley supply the electricity. The company will spend $10 billion this year.",
			["spending Meta 10000000000–10000000000 2026-01-01–2026-12-31"],
			["spending Boone Power 10000000000–10000000000 2026-01-01–2026-12-31"],
		],
		[
			"xAI goes abroad",
			"xAI runs a site with Humain. Humain wants 1GW with AMD by 2030, AMD being the supplier. It may buy 35,000 GB300s.",
			["chips Humain > NVIDIA 35000–35000"],
			["chips xAI > NVIDIA 35000–35000"],
		],
		[
			"The scoreboard: Anthropic seeks $30 billion",
			"Anthropic is in talks. OpenAI closed a $122 billion round; the bulk came from Amazon ($50 billion), Nvidia ($30 billion) and SoftBank ($30 billion). It made $13.1 billion in revenue last year.",
			["revenue OpenAI 13100000000–13100000000 2025-01-01–2025-12-31"],
			["revenue Anthropic 13100000000–13100000000 2025-01-01–2025-12-31"],
		],
	]);
});

describe("whom a description means by name, owner or country", () => {
	told([
		[
			"SK maps out its plan",
			"SK Group has presented its plan. SK Telecom leads. The group has 15 gigawatts of AI data centers in mind.",
			["capacity/total SK Group 15–15"],
			["capacity/total SK Telecom 15–15"],
		],
		[
			"Humain and AMD form a venture",
			"Humain runs the venture. AMD is a minority holder. The PIF company wants 6.6 GW.",
			["capacity/total Humain > AMD 6.6–6.6"],
			["capacity/total PIF 6.6–6.6", "capacity/total AMD 6.6–6.6"],
		],
		[
			"Microsoft, G42 add 200 megawatts",
			"Khazna builds more for Microsoft in the UAE. The American company spends $7.3 billion there.",
			["spending Microsoft 7300000000–7300000000"],
			["spending Khazna 7300000000–7300000000"],
		],
		[
			"Ulsan data center",
			"SK Group builds with AWS. Ulsan, the group's project, should have 100 megawatts.",
			["capacity/total SK Group 0.1–0.1"],
			["capacity/total Ulsan 0.1–0.1"],
		],
	]);
});

describe("whom a description means that fits nobody known", () => {
	told([
		[
			"Morrowind Cloud plans 24,000-GPU cluster",
			"The Portuguese operator, which has 6,000 Nvidia GPUs, will go on hiring.",
			["chips Morrowind Cloud > NVIDIA 6000–6000"],
			["chips NVIDIA 6000–6000"],
		],
		[
			"Ashdown & Pell doubles its Nvidia order to $800 million",
			"The Belgian cloud firm paid $400 million for Nvidia servers in 2025.",
			["purchase Ashdown & Pell > NVIDIA 400000000–400000000"],
			["spending NVIDIA 400000000–400000000 2025-01-01–2025-12-31"],
		],
		[
			"Tarnwick wins Nvidia as backer",
			"The chipmaker will invest $500 million in Tarnwick.",
			["investment NVIDIA > Tarnwick 500000000–500000000"],
			[],
		],
		[
			"Norbury Robotics raises €90 million",
			"The Munich group expects revenue of €300 million, helped by orders from Siemens.",
			["revenue Norbury Robotics 300000000–300000000"],
			["revenue Siemens 300000000–300000000"],
		],
		[
			"Lavandou融资5亿美元",
			"这家法国初创公司营收为1.2亿美元，竞争对手是OpenAI。",
			["revenue Lavandou 120000000–120000000"],
			["revenue OpenAI 120000000–120000000"],
		],
		[
			"云岚智算营收翻倍",
			"该公司营收为12亿元，客户包括英伟达和微软。",
			["revenue 云岚智算 1200000000–1200000000"],
			["revenue NVIDIA 1200000000–1200000000"],
		],
	]);
});

describe("whose deed answers another's", () => {
	told([
		[
			"Microsoft, IREN sign a deal",
			"Microsoft is to pay $9.7 billion for AI cloud from IREN. The company in turn buys systems from Dell for $5.8 billion and installs them by the end of 2026.",
			["purchase IREN > Dell 5800000000–5800000000"],
			["purchase Microsoft > Dell 5800000000–5800000000"],
		],
	]);
});

test("what nobody's plans add up to is no company's", () => {
	const { claims } = extract(
		{
			title: "Groq raises money in Riyadh",
			text: "Groq has spoken at the fair. Total AI pledges at the fair: $14.9 billion.",
			published: "2026-01-16",
		},
		lexiconOf([]),
	);
	expect(claims.map(({ subject }) => subject)).not.toContain("Total AI");
});
