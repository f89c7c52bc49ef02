import { paper } from "../paper.ts";
import { exactly, tellAmount } from "../tell.ts";
import type { World } from "../world.ts";

const raises = (amount: number) =>
	tellAmount("funding-round", "Corvane", exactly(amount), `raises ${amount}`);

const at = (qualifier: "pre-money" | "post-money", amount: number) =>
	tellAmount("valuation", "Corvane", exactly(amount), qualifier, qualifier);

const closed = paper(
	"2026-09-29T15:00:00Z",
	"a.net",
	raises(1.2e10),
	at("post-money", 1.9e11),
);

/** Another figure weeks later, with what the company is told to be worth. */
const laterAt = (worth: ReturnType<typeof at>) =>
	paper("2026-11-18T05:00:00Z", "b.cn", raises(2e10), worth);

const revision = "funding-round Corvane: 12B → 20B";

/** Which rounds are one that has grown, and which are two. */
export const rounds: readonly World[] = [
	{
		name: "one at more than the company was worth with the last is another",
		papers: [closed, laterAt(at("pre-money", 2.5e11))],
		expect: {
			deals: ["funding-round Corvane 20B ×1", "funding-round Corvane 12B ×1"],
			revisions: ["valuation Corvane: 190B → 250B"],
			tally: ["funding-round USD: 2 deals, 32B to 32B"],
		},
	},
	{
		name: "also within days, and where the worth is told with the new money",
		papers: [
			closed,
			paper(
				"2026-10-02T05:00:00Z",
				"b.cn",
				raises(2e10),
				at("post-money", 2.7e11),
			),
		],
		expect: {
			deals: ["funding-round Corvane 20B ×1", "funding-round Corvane 12B ×1"],
			revisions: [],
		},
	},
	{
		name: "one that has only grown is the same",
		papers: [closed, laterAt(at("post-money", 1.98e11))],
		expect: {
			deals: ["funding-round Corvane 20B ×2"],
			revisions: [revision, "valuation Corvane: 190B → 198B"],
		},
	},
	{
		name: "where nobody tells the worth, a later figure takes the place of the first",
		papers: [
			paper("2026-09-29T15:00:00Z", "a.net", raises(1.2e10)),
			paper("2026-11-18T05:00:00Z", "b.cn", raises(2e10)),
		],
		expect: {
			deals: ["funding-round Corvane 20B ×2"],
			revisions: [revision],
		},
	},
	{
		name: "an article that tells two rounds does not tell whose worth it is",
		papers: [
			closed,
			paper(
				"2026-11-18T05:00:00Z",
				"b.cn",
				raises(2e10),
				raises(6e9),
				at("pre-money", 2.5e11),
			),
		],
		expect: {
			revisions: [
				revision,
				"funding-round Corvane: 12B → 6B",
				"valuation Corvane: 190B → 250B",
			],
		},
	},
];
