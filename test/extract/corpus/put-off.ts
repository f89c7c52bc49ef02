import { corpus, type Fact } from "../corpus.ts";
import { halfOf, quarterOf, yearOf } from "../time.ts";

/** Times for which others were set, days on which only building starts, and first phases that are complete. */

const step = (
	qualifier: Fact["qualifier"],
	object: string,
	when: Fact["when"],
): Fact => ({
	...{ kind: "milestone", subject: "OpenAI", object },
	...(qualifier === undefined ? {} : { qualifier }),
	...(when === undefined ? {} : { when }),
});

corpus(step("full-capacity", "Oracle", yearOf(2028)), {
	zh: [
		"甲骨文为OpenAI开发的部分数据中心，完工由2027年推迟到2028年。",
		"甲骨文為OpenAI開發的資料中心，完工時間從2027年延後至2028年。",
	],
});

corpus(step("first-capacity", "NVIDIA", halfOf(2026, 2)), {
	zh: ["OpenAI首批英伟达系统上线由2026年上半年推迟到2026年下半年。"],
});

corpus(step("full-capacity", "Oracle", yearOf(2028)), {
	zh: [
		"甲骨文为OpenAI建数据中心，今年底动工、2028年建成。",
		"甲骨文為OpenAI建的資料中心今年第四季開工，2028年完工。",
	],
});

corpus(
	[
		{
			...{ kind: "capacity", subject: "Meta", qualifier: "first" },
			value: { unit: "GW", low: 2, high: 2 },
		},
		{
			...{ kind: "milestone", subject: "Meta", qualifier: "first-capacity" },
			when: yearOf(2030),
		},
	],
	{
		zh: ["Meta园区首期2吉瓦，2030年建成。", "Meta園區首期2吉瓦，2030年啟用。"],
	},
);

// Taken, brought or handed over at first: a first step.
corpus(
	[
		{
			...{ kind: "chips", subject: "OpenAI", object: "NVIDIA" },
			value: { unit: "count", low: null, high: 8000 },
		},
		step("first-capacity", "NVIDIA", quarterOf(2026, 1)),
	],
	{
		zh: [
			"OpenAI明年第一季度先取用最多8000块英伟达GPU。",
			"OpenAI明年第一季度取用最多8000顆輝達GPU。",
		],
	},
);
