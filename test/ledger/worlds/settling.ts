import { texts } from "../story/texts.ts";
import { needsChips } from "../tell.ts";
import type { World } from "../world.ts";

const tuesday = "2025-09-23T08:00:00Z";

const wednesday = "2025-09-24T08:00:00Z";

const widelyCopied =
	"Ten gigawatts of machines are as many as four to five million chips, the chief executive told a broadcaster, about as many as the company ships in a year and twice as many as in the year before.";

/** How disputes end, and begin again. */
export const settling: readonly World[] = [
	{
		name: "settled when one side goes on and the other falls silent",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [needsChips(4e6, 5e6, "four to five million")],
			},
			{
				at: "2025-10-02T00:00:00Z",
				outlet: "c.cn",
				claims: [needsChips(4e6, 5e6, "400万至500万")],
			},
			{
				at: "2025-10-05T00:00:00Z",
				outlet: "d.tw",
				claims: [needsChips(4e6, 5e6, "400萬至500萬")],
			},
		],
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
			...[0, 2, 3].map((text) => ({
				at: tuesday,
				outlet: `first-${text}.com`,
				text: texts[text]?.join(" ") ?? "",
				claims: [needsChips(4e6, 5e6, "four to five million")],
			})),
			{
				at: wednesday,
				outlet: "a.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
			...[0, 2, 3].map((text) => ({
				at: "2025-10-02T00:00:00Z",
				outlet: `copy-${text}.com`,
				text: texts[text]?.join(" ") ?? "",
				claims: [needsChips(4e6, 5e6, "four to five million")],
			})),
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
			{
				at: wednesday,
				outlet: "b.com",
				text: widelyCopied,
				claims: [needsChips(4e6, 5e6, "four to five million")],
			},
			{
				at: wednesday,
				outlet: "a.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
			...["c.cn", "d.tw", "e.com"].map((outlet) => ({
				at: "2025-10-02T00:00:00Z",
				outlet,
				text: widelyCopied,
				claims: [needsChips(4e6, 5e6, "four to five million")],
			})),
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
			{
				at: tuesday,
				outlet: "a.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [needsChips(4e6, 5e6, "four to five million")],
			},
			{
				at: "2025-10-02T00:00:00Z",
				outlet: "c.cn",
				claims: [needsChips(4e6, 5e6, "400万至500万")],
			},
			{
				at: "2025-10-05T00:00:00Z",
				outlet: "d.tw",
				claims: [needsChips(4e6, 5e6, "400萬至500萬")],
			},
			{
				at: "2025-11-20T00:00:00Z",
				outlet: "e.com",
				claims: [needsChips(5e6, 1e7, "five to ten million after all")],
			},
		],
		at: "2025-11-21T00:00:00Z",
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×3 | 5M–10M count ×2"],
			news: ["dispute.changed"],
		},
	},
	{
		name: "not settled a day too early",
		papers: [
			{
				at: tuesday,
				outlet: "a.com",
				claims: [needsChips(5e6, 1e7, "five to ten million")],
			},
			{
				at: wednesday,
				outlet: "b.com",
				claims: [needsChips(4e6, 5e6, "four to five million")],
			},
			{
				at: "2025-10-02T00:00:00Z",
				outlet: "c.cn",
				claims: [needsChips(4e6, 5e6, "400万至500万")],
			},
			{
				at: "2025-10-05T00:00:00Z",
				outlet: "d.tw",
				claims: [needsChips(4e6, 5e6, "400萬至500萬")],
			},
		],
		at: "2025-10-22T00:00:00Z",
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M–5M count ×3 | 5M–10M count ×1"],
			ticks: [],
		},
	},
];
