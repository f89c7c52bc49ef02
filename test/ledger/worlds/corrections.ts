import { exactly, invests, tell } from "../tell.ts";
import type { World } from "../world.ts";

const draft =
	"Shares in the chip maker rose after it said that it would put money into the laboratory, a tie-up that binds buyer and seller more closely than before.";

/** Outlets and articles that take back what they said. */
export const corrections: readonly World[] = [
	{
		name: "an outlet that corrects itself revises, it doesn't quarrel",
		papers: [
			{
				at: "2025-09-23T02:00:00Z",
				outlet: "a.cn",
				claims: [
					tell(
						"chips",
						"OpenAI > NVIDIA",
						{ value: exactly(4e6, "count") },
						"400万",
					),
				],
			},
			{
				at: "2025-09-24T02:00:00Z",
				outlet: "a.cn",
				claims: [
					tell(
						"chips",
						"OpenAI > NVIDIA",
						{ value: exactly(6e6, "count") },
						"更正：600万",
					),
				],
			},
		],
		expect: {
			disputes: [],
			revisions: ["chips OpenAI>NVIDIA: 4M count → 6M count"],
		},
	},
	{
		name: "two outlets of two minds are no correction",
		papers: [
			{
				at: "2025-09-23T02:00:00Z",
				outlet: "a.cn",
				claims: [
					tell(
						"chips",
						"OpenAI > NVIDIA",
						{ value: exactly(4e6, "count") },
						"400万",
					),
				],
			},
			{
				at: "2025-09-24T02:00:00Z",
				outlet: "b.com",
				claims: [
					tell(
						"chips",
						"OpenAI > NVIDIA",
						{ value: exactly(6e6, "count") },
						"six million",
					),
				],
			},
		],
		expect: {
			disputes: ["chips OpenAI>NVIDIA open: 4M count ×1 | 6M count ×1"],
			revisions: [],
		},
	},
	{
		name: "a new version of an article takes back what the old one said",
		papers: [
			{
				at: "2025-09-22T20:00:00Z",
				outlet: "a.com",
				id: "x",
				text: draft,
				claims: [invests(exactly(1e12), "$1 trillion")],
			},
			{
				at: "2025-09-22T20:00:00Z",
				seen: "2025-09-23T09:00:00Z",
				outlet: "a.com",
				id: "x",
				version: 2,
				text: draft,
				claims: [invests(exactly(1e11), "$100 billion")],
			},
		],
		expect: {
			deals: ["investment NVIDIA>OpenAI 100B ×1"],
			stories: 1,
			claims: 1,
			disputes: [],
		},
	},
	{
		name: "before the new version was seen, the old one held",
		papers: [
			{
				at: "2025-09-22T20:00:00Z",
				outlet: "a.com",
				id: "x",
				text: draft,
				claims: [invests(exactly(1e12), "$1 trillion")],
			},
			{
				at: "2025-09-22T20:00:00Z",
				seen: "2025-09-23T09:00:00Z",
				outlet: "a.com",
				id: "x",
				version: 2,
				text: draft,
				claims: [invests(exactly(1e11), "$100 billion")],
			},
		],
		at: "2025-09-23T08:59:00Z",
		expect: {
			deals: ["investment NVIDIA>OpenAI 1T ×1"],
			stories: 1,
			claims: 1,
		},
	},
];
