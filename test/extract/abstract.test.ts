import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { lexiconOf } from "../../src/extract/lexicon.ts";
import { readNotes } from "../../src/extract/notes.ts";
import { readPassage } from "../../src/extract/passage/read.ts";

const lexicon = lexiconOf([]);

/** What the rules alone make of an article: kind, whose, with whom, how much (in units of a million, or as it is), of when. */
const claimsIn = (title: string, text: string): readonly string[] => {
	const passage = readPassage({ text, title, published: "2026-01-16" });
	const { drafts } = readNotes(passage, lexicon, (read) => read);
	return drafts.map(
		({ kind, qualifier, subject, object, value, when }) =>
			`${kind}${qualifier ? `/${qualifier}` : ""} ${subject}${object ? ` > ${object}` : ""}${value ? ` ${value.low ?? "…"}–${value.high ?? "…"}` : ""}${when ? ` ${when.from ?? "…"}–${when.to ?? "…"}` : ""}`,
	);
};

type Case = readonly [
	title: string,
	text: string,
	told: readonly string[],
	not: readonly string[],
];

const told = (cases: readonly Case[]): void => {
	test.each(cases)("%s: %s", (title, text, expected, not) => {
		const claims = claimsIn(title, text);
		expect(claims).toEqual(expect.arrayContaining([...expected]));
		for (const claim of not) expect(claims).not.toContain(claim);
	});
};

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

describe("the state behind a town sets no clauses apart", () => {
	told([
		[
			"Applied Digital and CoreWeave",
			"The first 100 MW for CoreWeave in Ellendale, North Dakota, are due in 2026.",
			["milestone/first-capacity CoreWeave 2026-01-01–2026-12-31"],
			[],
		],
		[
			"Meta in Texas, Oracle in Ohio",
			"Meta spends $2 billion in El Paso, Texas, Oracle $3 billion in Lima, Ohio.",
			["spending Meta 2000000000–2000000000"],
			["spending Meta 3000000000–3000000000"],
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

describe("what a site can grow to is the most of it", () => {
	told([
		[
			"Galaxy's Helios",
			"Galaxy runs Helios in Texas. The site could grow to 3.5 GW.",
			[],
			["capacity/total Galaxy 3.5–3.5"],
		],
		[
			"Applied Digital's campus",
			"Applied Digital's campus can be scaled to 1 gigawatt.",
			["capacity/total Applied Digital …–1"],
			[],
		],
		[
			"Nscale in Texas",
			"Nscale means to go to 1.2 GW in Texas.",
			["capacity/total Nscale 1.2–1.2"],
			[],
		],
		[
			"Meta's Hyperion",
			"Meta's Hyperion is to have two gigawatts by 2030 and may be scaled up to five.",
			["capacity/total Meta …–5"],
			[],
		],
	]);
});

describe("what is let or under contract does not run yet", () => {
	told([
		[
			"TeraWulf leases more",
			"TeraWulf has leased out 510 MW so far.",
			["capacity/total TeraWulf 0.51–0.51"],
			["capacity/online TeraWulf 0.51–0.51"],
		],
		[
			"TeraWulf buys sites",
			"So far 642.5 MW of TeraWulf's data centers are under contract.",
			[],
			["capacity/online TeraWulf 0.6425–0.6425"],
		],
		[
			"TeraWulf runs more",
			"TeraWulf runs 210 MW today.",
			["capacity/online TeraWulf 0.21–0.21"],
			[],
		],
	]);
});

describe("a site told with its place has the supplier told beside it alone", () => {
	told([
		[
			"Meta signs for Nvidia chips",
			"Meta orders millions of Nvidia GPUs. Prometheus in Ohio, 1 GW, begins to come online this year.",
			["capacity/total Meta 1–1"],
			["capacity/total Meta > NVIDIA 1–1"],
		],
		[
			"Meta signs for Nvidia chips",
			"Meta runs a campus in Ohio on Nvidia GPUs with 1 GW.",
			["capacity/total Meta > NVIDIA 1–1"],
			["capacity/total Meta 1–1"],
		],
	]);
});

describe("chips of one's own have no supplier", () => {
	told([
		[
			"Groq and Nvidia",
			"Groq runs 19,000 of its own chips at Dammam.",
			["chips Groq 19000–19000"],
			["chips Groq > NVIDIA 19000–19000"],
		],
		[
			"Groq and Nvidia",
			"The startup runs 19,000 of its language processing units in Dammam.",
			["chips Groq 19000–19000"],
			[],
		],
		[
			"Anthropic and Amazon",
			"Anthropic uses more than 1 million Trainium2s, 500,000 of them in Indiana.",
			["chips Anthropic > Amazon 1000000–…"],
			["chips Anthropic 1000000–…"],
		],
	]);
});

describe("a power that more follows later is a first part", () => {
	told([
		[
			"SK builds in Ulsan",
			"SK Group wants a 41-megawatt data center running by 2027 and 103 MW by 2029.",
			[
				"capacity/first SK Group 0.041–0.041",
				"capacity/total SK Group 0.103–0.103",
				"milestone/first-capacity SK Group …–2027-12-31",
			],
			["capacity/total SK Group 0.041–0.041"],
		],
		[
			"CoreWeave leases more",
			"CoreWeave signed for 250MW in June 2025 and 400MW in August 2025.",
			[],
			["capacity/first CoreWeave 0.25–0.25"],
		],
		[
			"Reliance starts",
			"Reliance begins there with 1 gigawatt.",
			["capacity/first Reliance 1–1"],
			["capacity/total Reliance 1–1"],
		],
		[
			"Meta's Hyperion",
			"Meta's Hyperion is to have two gigawatts by 2030 and may be scaled up to five.",
			["milestone/full-capacity Meta …–2030-12-31"],
			["capacity/first Meta 2–2"],
		],
	]);
});

describe("whose deed answers another's, and a contract's own time", () => {
	told([
		[
			"Microsoft, IREN sign a deal",
			"Microsoft is to pay $9.7 billion for AI cloud from IREN. The company in turn buys systems from Dell for $5.8 billion and installs them by the end of 2026.",
			["purchase IREN > Dell 5800000000–5800000000"],
			["purchase Microsoft > Dell 5800000000–5800000000"],
		],
		[
			"Tesla and Samsung",
			"Tesla has a $16.5 billion chip supply agreement with Samsung, running through 2033.",
			["purchase Tesla > Samsung 16500000000–16500000000 …–2033-12-31"],
			[],
		],
	]);
});

describe("the whole, told behind its first part", () => {
	told([
		[
			"Crusoe builds for OpenAI",
			"Crusoe builds a campus for OpenAI. The first 41 MW should operate by November 2027, everything by February 2029.",
			[
				"milestone/first-capacity OpenAI > Crusoe …–2027-11-30",
				"milestone/full-capacity OpenAI > Crusoe …–2029-02-28",
			],
			[],
		],
		[
			"Crusoe builds for OpenAI",
			"Crusoe builds a campus for OpenAI. The initial hall is due in the second quarter of 2027, the others in 2028.",
			["milestone/full-capacity OpenAI > Crusoe 2028-01-01–2028-12-31"],
			[],
		],
	]);
});

describe("a sum in a currency that claims lack, and its conversion", () => {
	told([
		[
			"Brookfield builds in Sweden",
			"Brookfield puts up to 95 billion kronor ($9.9 billion) into data centers.",
			["spending Brookfield …–9900000000"],
			["spending Brookfield 9900000000–9900000000"],
		],
		[
			"Brookfield builds in Korea",
			"Brookfield puts $5.1 billion (7 trillion won) into data centers.",
			["spending Brookfield 5100000000–5100000000"],
			[],
		],
		[
			"SK Group's plan",
			"SK Group plans 3 million GPUs at a cost of 1,050 trillion won in all and 350 trillion for the first phase.",
			["chips SK Group 3000000–3000000"],
			["chips SK Group 350000000000000–350000000000000"],
		],
	]);
});

describe("figures of a year before, and days of another clause", () => {
	told([
		[
			"Core Scientific reports",
			"Core Scientific had revenue of $115.2 million in the first quarter of 2025, after $79.5 million a year before.",
			["revenue Core Scientific 79500000–79500000 2024-01-01–2024-03-31"],
			[],
		],
		[
			"Nebius reports",
			"Nebius had revenue of $510 million in 2025, after which it paid $20 million.",
			["revenue Nebius 510000000–510000000 2025-01-01–2025-12-31"],
			["revenue Nebius 20000000–20000000"],
		],
		[
			"IREN jumps",
			"IREN runs many GPUs today; its shares jumped 27% in after-hours trading on Thursday.",
			["price-move/after-hours IREN 27–27 2026-01-15–2026-01-15"],
			["price-move/after-hours IREN 27–27 2026-01-16–2026-01-16"],
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
		lexicon,
	);
	expect(claims.map(({ subject }) => subject)).not.toContain("Total AI");
});
