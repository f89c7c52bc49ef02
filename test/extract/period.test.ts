import { describe } from "vitest";
import { told } from "./told.ts";

describe("figures of a year before", () => {
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
	]);
});

describe("the days of another clause", () => {
	told([
		[
			"IREN jumps",
			"IREN runs many GPUs today; its shares jumped 27% in after-hours trading on Thursday.",
			["price-move/after-hours IREN 27–27 2026-01-15–2026-01-15"],
			["price-move/after-hours IREN 27–27 2026-01-16–2026-01-16"],
		],
	]);
});

describe("a contract's own time is when it runs", () => {
	told([
		[
			"Tesla and Samsung",
			"Tesla has a $16.5 billion chip supply agreement with Samsung, running through 2033.",
			["purchase Tesla > Samsung 16500000000–16500000000 …–2033-12-31"],
			[],
		],
	]);
});
