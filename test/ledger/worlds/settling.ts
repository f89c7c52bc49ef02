import { paper, tuesday, wednesday } from "../paper.ts";
import { texts } from "../story/texts.ts";
import { needsChips } from "../tell.ts";
import type { World } from "../world.ts";

const widelyCopied =
	"Ten gigawatts of machines are as many as four to five million chips, the chief executive told a broadcaster, about as many as the company ships in a year and twice as many as in the year before.";

const fewer = needsChips(4e6, 5e6, "four to five million");
const more = needsChips(5e6, 1e7, "five to ten million");

/** One outlet tells the greater number, once; three tell the lesser, the last of them on 5 October. */
const oneFallsSilent: World["papers"] = [
	paper(tuesday, "a.com", more),
	paper(wednesday, "b.com", fewer),
	paper("2025-10-02T00:00:00Z", "c.cn", needsChips(4e6, 5e6, "400万至500万")),
	paper("2025-10-05T00:00:00Z", "d.tw", needsChips(4e6, 5e6, "400萬至500萬")),
];

const textOf = (story: number): string => texts[story]?.join(" ") ?? "";

/** The lesser number, in words that others may tell too. */
const copy = (at: string, outlet: string, text: string) => ({
	...paper(at, outlet, fewer),
	text,
});

/** How disputes end, and begin again. */
export const settling: readonly World[] = [
	{
		name: "settled when one side goes on and the other falls silent",
		papers: oneFallsSilent,
		at: "2025-10-24T00:00:00Z",
		expect: {
			disputes: [
				"chips OpenAI>NVIDIA settled 2025-10-23: 4M–5M count ×3 | 5M–10M count ×1",
			],
			ticks: ["2025-10-23 dispute.settled"],
		},
	},
	{
		name: "late copies of three old stories settle nothing",
		papers: [
			...[0, 2, 3].map((story) =>
				copy(tuesday, `first-${story}.com`, textOf(story)),
			),
			paper(wednesday, "a.com", more),
			...[0, 2, 3].map((story) =>
				copy("2025-10-02T00:00:00Z", `copy-${story}.com`, textOf(story)),
			),
		],
		at: "2025-12-24T00:00:00Z",
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×3 | 5M–10M count ×1"],
			stories: 4,
		},
	},
	{
		name: "late copies of an old story settle nothing",
		papers: [
			copy(wednesday, "b.com", widelyCopied),
			paper(wednesday, "a.com", more),
			...["c.cn", "d.tw", "e.com"].map((outlet) =>
				copy("2025-10-02T00:00:00Z", outlet, widelyCopied),
			),
		],
		at: "2025-12-24T00:00:00Z",
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×1 | 5M–10M count ×1"],
			stories: 2,
		},
	},
	{
		name: "a settled dispute opens again when the loser speaks up",
		papers: [
			...oneFallsSilent,
			paper(
				"2025-11-20T00:00:00Z",
				"e.com",
				needsChips(5e6, 1e7, "five to ten million after all"),
			),
		],
		at: "2025-11-21T00:00:00Z",
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×3 | 5M–10M count ×2"],
			news: ["dispute.changed"],
		},
	},
	{
		name: "not settled a day too early",
		papers: oneFallsSilent,
		at: "2025-10-22T00:00:00Z",
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×3 | 5M–10M count ×1"],
			ticks: [],
		},
	},
];
