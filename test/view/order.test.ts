import { expect, test } from "vitest";
import type { Reaction } from "../../src/ledger/statement.ts";
import { reactionsInOrder } from "../../src/view/row/order/reactions.ts";

/** A share's day on which each of its moves is told by so many stories. */
const told = (
	company: string,
	day: string,
	...stories: readonly number[]
): Reaction => ({
	id: `${company} ${day}`,
	company,
	day,
	inferred: false,
	moves: stories.map((count, at) => ({
		qualifier: at === 0 ? "close" : "high",
		value: { unit: "percent", low: at + 1, high: at + 1 },
		stories: count,
		disputed: false,
		sides: [],
	})),
});

const byStories = { column: "stories", isReversed: false } as const;

test.each([
	{
		name: "the share and day of the best told move come first",
		reactions: [told("AMD", "2025-10-06", 1), told("NVIDIA", "2025-09-22", 2)],
		order: ["NVIDIA", "AMD"],
	},
	{
		name: "of equally well told ones the one of which more is told, not the newer",
		reactions: [
			told("AMD", "2025-10-06", 2),
			told("NVIDIA", "2025-09-22", 2, 1),
		],
		order: ["NVIDIA", "AMD"],
	},
	{
		name: "of those of which as much is told the newest",
		reactions: [told("NVIDIA", "2025-09-22", 2), told("AMD", "2025-10-06", 2)],
		order: ["AMD", "NVIDIA"],
	},
	{
		name: "a row of which less is told comes later, whatever else is told of its day",
		reactions: [
			told("Broadcom", "2025-09-22", 1),
			told("NVIDIA", "2025-09-22", 3),
			told("AMD", "2025-10-06", 2),
		],
		order: ["NVIDIA", "AMD", "Broadcom"],
	},
])("reactions by stories: $name", ({ reactions, order }) => {
	expect(
		reactionsInOrder(reactions, byStories).map(({ company }) => company),
	).toEqual(order);
});
