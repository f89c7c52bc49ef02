import { corpus, exactly } from "../corpus.ts";
import { yearOf } from "../time.ts";

/** By how much a plan was raised, or differs from what was before, is no plan: what it came to is. */

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

corpus(
	{
		kind: "spending",
		subject: "Meta",
		value: exactly(1.25e11, "USD"),
		when: yearOf(2026),
	},
	{
		en: [
			"Meta's 2026 capex will be $125 billion, $53 billion more than last year.",
			"Meta's 2026 capex will be $125 billion, some $53 billion higher than a year earlier.",
		],
		zh: ["Meta 2026年资本支出为1250亿美元，比去年多530亿美元。"],
	},
);
// "Nothing" is where it began, and denies nothing.
corpus(
	{
		kind: "revenue",
		subject: "Cohere",
		value: exactly(3e7, "USD"),
		when: yearOf(2025),
	},
	{
		en: ["Cohere's revenue grew from nothing to $30 million in 2025."],
	},
);
