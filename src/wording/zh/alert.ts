import type { enAlert } from "../en/alert.ts";

/** The words of what is sent out, in Simplified Chinese. */
export const zhAlert: typeof enAlert = {
	digest: {
		title: "{topic}：{changes}[，{disputes}]",
		changes: { one: "{n}条变化", other: "{n}条变化" },
		disputes: { one: "其中{n}处新分歧", other: "其中{n}处新分歧" },
	},
	baseline: {
		sentence:
			"{day}起关注{title}。此前{outlets}的{articles}中，已知{deals}，{disputes}",
		articles: { one: "{n}篇报道", other: "{n}篇报道" },
		outlets: { one: "{n}家媒体", other: "{n}家媒体" },
		deals: { one: "{n}笔交易", other: "{n}笔交易" },
		disputes: { one: "{n}处说法不一", other: "{n}处说法不一" },
	},
};
