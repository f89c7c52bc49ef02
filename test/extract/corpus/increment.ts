import { corpus, exactly } from "../corpus.ts";
import { yearOf } from "../time.ts";

/** By how much a plan was raised is no plan: what it came to is. */

corpus(
	{
		kind: "spending",
		subject: "Oracle",
		value: exactly(5e10, "USD"),
	},
	{
		en: [
			"Oracle lifted its capital spending plan by $15 billion, to $50 billion.",
			"Oracle raised its capex forecast by another $15 billion, to $50 billion.",
		],
		zh: ["甲骨文将资本支出预期上调150亿美元至500亿美元。"],
	},
);
corpus(
	[
		{
			kind: "revenue",
			subject: "Oracle",
			value: exactly(1.8e10, "USD"),
			when: yearOf(2026),
		},
		{
			kind: "revenue",
			subject: "Oracle",
			value: exactly(1.03e10, "USD"),
			when: yearOf(2025),
		},
	],
	{
		en: [
			"Oracle's revenue will rise to $18 billion in 2026 from $10.3 billion in 2025.",
		],
	},
);
