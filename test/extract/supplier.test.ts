import { describe } from "vitest";
import { told } from "./told.ts";

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
