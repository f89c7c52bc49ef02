import { monday } from "../paper.ts";
import { invests, upTo } from "../tell.ts";
import type { World } from "../world.ts";

const wire =
	"NVIDIA is to put as much as $100 billion into OpenAI and to supply the systems for its data centres. " +
	"The money comes in steps, ten billion with every gigawatt that goes live. " +
	"The first of them is planned for the second half of 2026. " +
	"Both sides speak of a letter of intent and want to settle the details in the weeks ahead. " +
	"Analysts see a circle in which the seller pays the buyer, who pays the seller.";
const simplified =
	"英伟达计划向OpenAI投资最多1000亿美元，并为其数据中心供应系统。资金分批到位，每上线一吉瓦投入一百亿美元。首个吉瓦预计在2026年下半年投入运行。双方签的是意向书，细节将在未来几周内敲定。分析人士认为，卖方出钱给买方，买方又把钱付给卖方，形成循环。";
const traditional =
	"英偉達計劃向OpenAI投資最多1000億美元，並為其數據中心供應系統。資金分批到位，每上線一吉瓦投入一百億美元。首個吉瓦預計在2026年下半年投入運行。雙方簽的是意向書，細節將在未來幾週內敲定。分析人士認為，賣方出錢給買方，買方又把錢付給賣方，形成循環。";
const other =
	"The chip maker's pledge of $100 billion is the largest cheque that a supplier has written for a customer. " +
	"Our columnist asks what the antitrust office will make of it, why Wall Street cheered, and who is left to buy from the competition. " +
	"Ten gigawatts, she reckons, is more than many a country's grid can spare.";
const claims = [invests(upTo(1e11), "as much as $100 billion")];

/** Copies count once. */
export const stories: readonly World[] = [
	{
		name: "a wire story in three papers, one cut and one with a disclaimer",
		papers: [
			{ at: monday, outlet: "a.com", text: wire, claims },
			{
				at: "2025-09-22T21:00:00Z",
				outlet: "b.com",
				text: wire.slice(wire.indexOf("The money")),
				claims,
			},
			{
				at: "2025-09-22T22:00:00Z",
				outlet: "c.com",
				text: `${wire} This article is no advice to buy or sell any security.`,
				claims,
			},
		],
		expect: { stories: 1, deals: ["investment NVIDIA>OpenAI ≤100B ×1"] },
	},
	{
		name: "one text in both Chinese scripts",
		papers: [
			{ at: monday, outlet: "a.cn", text: simplified, claims },
			{ at: "2025-09-22T21:00:00Z", outlet: "b.hk", text: traditional, claims },
		],
		expect: { stories: 1, deals: ["investment NVIDIA>OpenAI ≤100B ×1"] },
	},
	{
		name: "the same figures in another writer's words are another story",
		papers: [
			{ at: monday, outlet: "a.com", text: wire, claims },
			{ at: "2025-09-22T21:00:00Z", outlet: "b.com", text: other, claims },
			{ at: "2025-09-22T21:00:00Z", outlet: "c.cn", text: simplified, claims },
		],
		expect: { stories: 3, deals: ["investment NVIDIA>OpenAI ≤100B ×3"] },
	},
	{
		name: "articles too short to compare are stories of their own",
		papers: [
			{ at: monday, outlet: "a.com", text: "Up.", claims },
			{ at: "2025-09-22T21:00:00Z", outlet: "b.com", text: "Up.", claims },
		],
		expect: { stories: 2 },
	},
	{
		name: "a version is of its article's story, however changed",
		papers: [
			{
				at: monday,
				outlet: "a.com",
				id: "x",
				text: wire,
				claims,
			},
			{
				at: monday,
				seen: "2025-09-22T23:00:00Z",
				outlet: "a.com",
				id: "x",
				version: 2,
				text: other,
				claims,
			},
			{ at: "2025-09-22T23:30:00Z", outlet: "b.com", text: other, claims },
		],
		expect: { stories: 1, claims: 2 },
	},
];
