import { describe } from "vitest";
import { told } from "./told.ts";

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
