import type { Claim } from "../../../src/extract/claim.ts";
import { monday, paper } from "../paper.ts";
import { closes, exactly, invests } from "../tell.ts";
import type { Paper, World } from "../world.ts";

const version = (number: number, ...claims: readonly Claim[]): Paper => ({
	...paper(monday, "a.com", ...claims),
	...{ id: "x", version: number },
	...(number > 1 && { seen: `2025-09-2${number + 1}T09:00:00Z` }),
});

const sixty = invests(exactly(6e10), "$60 billion");
const sixteen = invests(exactly(1.6e10), "$16 billion");
const corrected = [version(1, sixty), version(2, sixteen)];
const revised = "investment NVIDIA>OpenAI: 60B → 16B";

/** Articles that tell another figure once they are altered: what their outlets tell anew is a revision, as its alert says. */
export const altered: readonly World[] = [
	{
		name: "another figure is a revision",
		papers: corrected,
		expect: {
			deals: ["investment NVIDIA>OpenAI 16B ×1"],
			revisions: [revised],
			disputes: [],
			news: ["deal.revised"],
		},
	},
	{
		name: "the day before, nothing is revised",
		papers: corrected,
		at: "2025-09-23T08:00:00Z",
		expect: {
			deals: ["investment NVIDIA>OpenAI 60B ×1"],
			revisions: [],
		},
	},
	{
		name: "a third version that leaves it so tells nothing anew",
		papers: [...corrected, version(3, sixteen)],
		expect: { revisions: [revised], news: [] },
	},
	{
		name: "while another tells the first figure, the two are in dispute",
		papers: [
			version(1, sixty),
			paper(monday, "b.com", sixty),
			version(2, sixteen),
		],
		expect: {
			revisions: [],
			disputes: ["investment NVIDIA>OpenAI open: 60B ×1 | 16B ×1"],
		},
	},
	{
		name: "where others told the second before, it is one too",
		papers: [
			version(1, sixty),
			paper("2025-09-23T08:00:00Z", "b.com", sixteen),
			version(2, sixteen),
		],
		expect: { revisions: [revised], disputes: [], news: ["deal.revised"] },
	},
	{
		name: "a figure that is added replaces none, and of two in its place the nearer does",
		papers: [
			version(1, sixty),
			version(2, sixty, invests(exactly(5e9), "$5 billion in 2024")),
			version(3, sixteen, invests(exactly(5e9), "$5 billion in 2024")),
		],
		expect: { revisions: [revised], news: ["deal.revised"] },
	},
	{
		name: "a share's move put right is no revision",
		papers: [
			version(1, closes(3.93, "2025-09-22", "3.93%")),
			version(2, closes(4.4, "2025-09-22", "4.4%")),
		],
		expect: { revisions: [] },
	},
];
