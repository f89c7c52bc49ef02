import { describe } from "vitest";
import { told } from "./told.ts";

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
